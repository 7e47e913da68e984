/** A skeleton as a document of the docx library: styles, list, sections, and in them the places of paragraphs. */
import { Document, Footer, Header, type ISectionOptions, type Paragraph } from 'docx';
import { slotParagraph } from './places';
import type { RunningSlots } from './running';
import type { Section, Skeleton } from './skeleton';
import { columnTable } from './table';

/** `title` is the title, and whoever made it. */
export function libraryDocument({ styles, numbering, sections }: Skeleton, title: string): Document {
  return new Document({
    title,
    creator: title,
    lastModifiedBy: title,
    styles,
    numbering,
    // 15 is Word 2013 and later; without it Word opens the file in compatibility mode.
    compatibility: { version: 15 },
    hyphenation: { autoHyphenation: false },
    sections: sections.map(librarySection),
  });
}

function librarySection({ page, headers, footers, body }: Section): ISectionOptions {
  const running = <T>(slots: RunningSlots | undefined, make: (children: Paragraph[]) => T) =>
    slots && { default: make(slots.default.map(slotParagraph)), first: make(slots.first.map(slotParagraph)) };
  return {
    properties: {
      page,
      // The first page has a header and footer of its own, which may be empty.
      titlePage: headers !== undefined || footers !== undefined || undefined,
    },
    headers: running(headers, (children) => new Header({ children })),
    footers: running(footers, (children) => new Footer({ children })),
    children: 'rows' in body ? columnTable(body) : body.map(slotParagraph),
  };
}
