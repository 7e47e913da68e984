/** The layout as a document of the docx library: styles, list, and the body of one section. */
import { Document, type FileChild, type ISectionOptions } from 'docx';
import type { Edges, Flow } from '../../../shared/flow';
import type { FontLibrary } from '../../../shared/fonts';
import type { Layout, Page, PlacedBlock, PlacedColumn } from '../../../shared/pages';
import { toTwips } from '../../../shared/units';
import type { Links } from './links';
import { bulletNumbering } from './numbering';
import { sectionRunning } from './running';
import type { Slots } from './slots';
import { documentStyles, type RoleStyles, roleStyles } from './styles';
import { columnTable } from './table';

/** The paragraphs of its body are in `slots`. */
export function buildDocument(layout: Layout, fonts: FontLibrary, { slots, links }: Parts): Document {
  const { flow } = layout;
  const styles = roleStyles(layout);
  const title = printable(flow.title);
  const body: Body = { slots, links, styles, fonts };
  return new Document({
    title,
    creator: title,
    lastModifiedBy: title,
    styles: documentStyles(layout, styles, fonts),
    numbering: bulletNumbering(layout, fonts),
    // 15 is Word 2013 and later; without it Word opens the file in compatibility mode.
    compatibility: { version: 15 },
    hyphenation: { autoHyphenation: false },
    sections: [...coverSection(layout, body), bodySection(layout, body)],
  });
}

interface Parts {
  readonly slots: Slots;
  readonly links: Links;
}

/** What every paragraph of the body needs. */
export interface Body extends Parts {
  readonly styles: RoleStyles;
  readonly fonts: FontLibrary;
}

function coverSection({ flow, pages }: Layout, body: Body): ISectionOptions[] {
  const [page] = pages;
  if (!flow.cover || !page?.cover) return [];
  const none = { header: 0, footer: 0 };
  return [{ properties: { page: sheet(flow, flow.cover.margin, none) }, children: flowing([page], body) }];
}

function bodySection(whole: Layout, body: Body): ISectionOptions {
  const layout = { ...whole, pages: whole.pages.filter(({ cover }) => !cover) };
  const { headers, footers, distances } = sectionRunning(layout, body.fonts);
  return {
    properties: {
      page: sheet(layout.flow, layout.flow.margin, distances),
      // The first page has a header and footer of its own, which are empty.
      titlePage: headers !== undefined || footers !== undefined || undefined,
    },
    headers,
    footers,
    children: layout.flow.columns.length > 1 ? columnTable(layout, body) : flowing(layout.pages, body),
  };
}

function sheet(
  { paper }: Flow,
  margin: Edges,
  distances: { readonly header: number; readonly footer: number },
) {
  return {
    size: { width: toTwips(paper.width), height: toTwips(paper.height) },
    margin: {
      top: toTwips(margin.top),
      right: toTwips(margin.right),
      bottom: toTwips(margin.bottom),
      left: toTwips(margin.left),
      ...distances,
      gutter: 0,
    },
  };
}

function flowing(pages: readonly Page[], { slots, ...body }: Body): FileChild[] {
  const columns = pages.flatMap((page) => page.columns);
  const placed = columns.flatMap((column, index) =>
    column.blocks.map((block, nth) => {
      const turned = nth === 0 && isHeldOver(columns[index - 1], block);
      return { block, place: { ...body, inTable: false, last: false, turned } };
    }),
  );
  return slots.keep(placed);
}

/**
 * True when a page's first block had room on the page before and only keep-with-next brought it over.
 * LibreOffice misses that now and then (3 of 144 documents measured), so here the page is turned by
 * hand; everywhere else the text flows, and goes on flowing when it is edited.
 */
function isHeldOver(before: PlacedColumn | undefined, first: PlacedBlock): boolean {
  const last = before?.blocks.at(-1);
  if (!before || !last || !first.paragraph.keepWithNext) return false;
  const foot = last.top + last.height + toTwips(last.paragraph.after);
  return foot + first.height <= before.top + before.height;
}

/** Characters that XML 1.0 §2.2 does not allow would make the whole file unreadable. */
function printable(text: string): string {
  return text.replace(/[\p{Cc}\p{Cs}\ufffe\uffff]/gu, '');
}
