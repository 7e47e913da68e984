/**
 * A second opinion: the docx library's own model of how Word lays a document out. It is no Word, but it
 * shares no code with LibreOffice nor with our layout, and knows Word's rules where the two differ.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { IPropertiesOptions } from 'docx';
import { layoutDocument } from 'docx/layout';
import { describe, expect, it, vi } from 'vitest';
import { composeFlow } from '../../main/compose/index';
import { buildDocument } from '../../main/exporters/docx/document';
import { openFontLibrary } from '../../main/fonts';
import { layoutFlow } from '../../main/layout/index';
import type { Layout, PlacedBlock } from '../../shared/pages';
import type { Resume } from '../../shared/resume';
import { TEMPLATES } from '../../templates/index';

const fonts = openFontLibrary(join(__dirname, '../../out/fonts'));

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

const single = TEMPLATES.filter(({ columns }) => columns.kind === 'single');
const columned = TEMPLATES.filter(({ columns }) => columns.kind === 'sidebar');

const FIXTURES = join(__dirname, '../fixtures/resumes');
/** The model sets every hangul syllable a full em wide; in our face they are narrower. */
const names = readdirSync(FIXTURES).filter((name) => name !== 'korean.json');
const resumeOf = (name: string): Resume => JSON.parse(readFileSync(join(FIXTURES, name), 'utf8'));

/** What stands on a line is the question, not the white space: a tab is one to one and nothing to the other. */
const letters = (text: string) =>
  text
    .replace(/\s+/g, '')
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

describe.each(['a4', 'letter'] as const)('a model of Word on %s', (paper) => {
  it.each(names.flatMap((name) => single.map((template) => ({ name, template }))))(
    'breaks the lines and pages of $name in $template.id as we do',
    ({ name, template }) => {
      const layout = layoutFlow(composeFlow(resumeOf(name), template, { paper }), fonts);
      const model = layoutDocument(buildDocument(layout, fonts));
      expect(model.stoppedAt).toBeUndefined();
      const lines = model.pages.map((page) =>
        page.body.flatMap((block) =>
          block.type === 'paragraph' ? block.lines.map((line) => letters(line.text)) : [],
        ),
      );
      expect(lines).toEqual(ourPages(layout));
    },
  );

  it.each(names.flatMap((name) => columned.map((template) => ({ name, template }))))(
    'sets the columns of $name in $template.id a row on each page',
    ({ name, template }) => {
      const layout = layoutFlow(composeFlow(resumeOf(name), template, { paper }), fonts);
      const model = layoutDocument(buildDocument(layout, fonts));
      expect(model.stoppedAt).toBeUndefined();
      const rows = model.pages.map((page) =>
        page.body.flatMap((block) => (block.type === 'table' ? block.rows.map((row) => row.index) : [])),
      );
      expect(rows).toEqual(layout.pages.map((_, index) => [index]));
    },
  );
});
