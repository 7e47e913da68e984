/**
 * A second opinion: the docx library's own model of how Word lays a document out. It is no Word, but it
 * shares no code with LibreOffice nor with our layout, and knows Word's rules where the two differ.
 */
import type { IPropertiesOptions } from 'docx';
import { layoutDocument } from 'docx/layout';
import { describe, expect, it, vi } from 'vitest';
import { composeFlow } from '../../main/compose/index';
import { layoutFlow } from '../../main/layout/index';
import type { Flow } from '../../shared/flow';
import type { Layout, PlacedBlock } from '../../shared/pages';
import { fonts, LOOKS, looksInTurn } from '../support/pairs';
import { fixture, fixtureNames, gold, goldNames } from '../support/people';
import { wordDocument } from '../support/word-document';

/** The model measures with the fonts that the library embeds; the exporter puts its own in later. */
const embedded = vi.hoisted(() => ({ fonts: [] as NonNullable<IPropertiesOptions['fonts']>[number][] }));
vi.mock('docx', async (original) => {
  const docx = await original<typeof import('docx')>();
  class Document extends docx.Document {
    constructor(options: IPropertiesOptions) {
      super({ ...options, fonts: embedded.fonts });
    }
  }
  return { ...docx, Document };
});
const FAMILIES = [
  'Source Serif 4',
  'Source Sans 3',
  'Inter',
  'Carlito',
  'Arimo',
  'Literata',
  'Fira Sans',
  'Noto Sans SC',
  'Noto Sans JP',
  'Noto Sans KR',
  'Noto Sans Hebrew',
];
for (const asked of FAMILIES) {
  const data = (bold: boolean, italic: boolean) =>
    Buffer.from(fonts.bytes(fonts.face(asked, bold, italic).id));
  embedded.fonts.push({
    name: fonts.face(asked, false, false).family,
    data: data(false, false),
    bold: data(true, false),
    italic: data(false, true),
    boldItalic: data(true, true),
  });
}

/**
 * What the model does not know: hangul syllables narrower than an em, as ours are, letters that join, and the
 * quarter of an em that Word leaves between ideographs and letters, of which these people have many.
 */
const BEYOND_THE_MODEL = /^(?:korean|arabic|persian|hindi)|-(?:ja|zh)\./;
const known = (name: string) => !BEYOND_THE_MODEL.test(name);
const ours = fixtureNames.filter(known).map((name) => ({ name, resume: fixture(name) }));
const strangers = goldNames.filter(known).map((name) => ({ name, resume: gold(name) }));

/**
 * What stands on a line is the question, not the white space: a tab is one to one and nothing to the other. Nor are
 * the marks of direction, which only the Word file has.
 */
const letters = (text: string) =>
  text
    .replace(/[\s\u200e\u200f]+/g, '')
    // Of ß the model makes two capitals; LibreOffice and we draw one.
    .replaceAll('ẞ', 'SS');

function linesOf({ lines, marker }: PlacedBlock): string[] {
  return lines.map((line, index) => {
    const pieces = index === 0 && marker ? [marker, ...line.pieces] : line.pieces;
    return letters(pieces.map((piece) => piece.read ?? piece.text).join(''));
  });
}

const ourPages = (layout: Layout) =>
  layout.pages.map((page) => page.columns.flatMap((column) => column.blocks.flatMap(linesOf)));

function modelOf(layout: Layout) {
  const model = layoutDocument(wordDocument(layout, fonts));
  expect(model.stoppedAt).toBeUndefined();
  return model;
}

/** The model tells the lines of a body only, not those of a table: each column is laid out as a body. */
function columnsOf(flow: Flow): Flow[] {
  return flow.columns.map(({ id, width, padding, paragraphs }) => {
    const measure = width - padding.left - padding.right;
    const right = flow.paper.width - flow.margin.left - measure;
    const none = { top: 0, right: 0, bottom: 0, left: 0 };
    return {
      ...flow,
      margin: { ...flow.margin, right },
      columns: [{ id, width: measure, padding: none, paragraphs }],
      runningHead: undefined,
      runningFoot: undefined,
    };
  });
}

const linesInColumn = (layout: Layout, index: number) =>
  layout.pages.flatMap(({ columns }) => columns[index]?.blocks.flatMap(linesOf) ?? []);

describe.each(LOOKS)('a model of Word, of $look,', ({ template, paper, look }) => {
  const inTurn = strangers.filter((_, turn) => looksInTurn(turn).some((one) => one.look === look));
  it.each([...ours, ...inTurn])('breaks the lines and pages of $name as we do', ({ resume }) => {
    const flow = composeFlow(resume, template, { paper });
    const layout = layoutFlow(flow, fonts);
    const bodies =
      flow.columns.length === 1 ? [layout] : columnsOf(flow).map((body) => layoutFlow(body, fonts));
    for (const [index, body] of bodies.entries()) {
      const lines = modelOf(body).pages.map((page) =>
        page.body.flatMap((block) =>
          block.type === 'paragraph' ? block.lines.map((line) => letters(line.text)) : [],
        ),
      );
      expect(lines).toEqual(ourPages(body));
      expect(linesInColumn(layout, index)).toEqual(lines.flat());
    }
    if (bodies.length === 1) return;
    const rows = modelOf(layout).pages.map((page) =>
      page.body.flatMap((block) => (block.type === 'table' ? block.rows.map((row) => row.index) : [])),
    );
    expect(rows).toEqual(layout.pages.map((_, index) => [index]));
  });
});
