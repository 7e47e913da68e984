/** The docx library by itself: the same paragraphs as a person would write them with it, without fonts. */
import {
  Document,
  ExternalHyperlink,
  HeadingLevel,
  Packer,
  Paragraph,
  Tab,
  TabStopType,
  TextRun,
} from 'docx';
import type { Flow, FlowParagraph, FlowRun } from '../../shared/flow';
import { toTwips } from '../../shared/units';

const HEADINGS: Readonly<
  Partial<Record<FlowParagraph['role'], (typeof HeadingLevel)[keyof typeof HeadingLevel]>>
> = { name: HeadingLevel.TITLE, heading: HeadingLevel.HEADING_1, entryHead: HeadingLevel.HEADING_2 };

export function libraryWord(flow: Flow): Promise<ArrayBuffer> {
  const [column] = flow.columns;
  return Packer.toArrayBuffer(
    new Document({
      title: flow.title,
      creator: flow.title,
      sections: [{ children: (column?.paragraphs ?? []).map((each) => paragraph(each, column?.width ?? 0)) }],
    }),
  );
}

function paragraph({ role, runs, trailing }: FlowParagraph, width: number): Paragraph {
  return new Paragraph({
    heading: HEADINGS[role],
    bullet: role === 'bullet' || role === 'subBullet' ? { level: role === 'bullet' ? 0 : 1 } : undefined,
    tabStops: trailing.length > 0 ? [{ type: TabStopType.RIGHT, position: toTwips(width) }] : undefined,
    children: [
      ...runs.map(run),
      ...(trailing.length > 0 ? [new TextRun({ children: [new Tab()] })] : []),
      ...trailing.map(run),
    ],
  });
}

function run({ text, style, href }: FlowRun) {
  const { family, bold, italic, size, color } = style;
  const words = new TextRun({
    text,
    font: family,
    bold,
    italics: italic,
    size: size * 2,
    color: color.slice(1),
  });
  return href === undefined ? words : new ExternalHyperlink({ link: href, children: [words] });
}
