/**
 * The same promise for words that nobody here wrote: résumés of the corpus, read where they stand, in
 * every template on both papers. Two of every three by name, so that languages and lengths mix. One
 * batch of LibreOffice serves all comparisons.
 */
import { execFileSync } from 'node:child_process';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { composeFlow } from '../../main/compose/index';
import { docxExporter } from '../../main/exporters/docx/index';
import { pdfExporter } from '../../main/exporters/pdf/index';
import { openFontLibrary } from '../../main/fonts';
import { layoutFlow } from '../../main/layout/index';
import { readJsonResume } from '../../shared/json-resume/read';
import type { Layout } from '../../shared/pages';
import { TEMPLATES } from '../../templates/index';

const SHARED = join(__dirname, '../../../shared');
const TOOL = join(SHARED, 'tools/compare-layout.py');
const GOLD = join(SHARED, 'corpus/gold');
/** At most this share of the paragraphs of several lines may have their breaks made by hand. */
const MOST_HARD_BROKEN = 0.03;

const there = existsSync(GOLD);
const names = there
  ? readdirSync(GOLD)
      .sort()
      .filter((_, index) => index % 3 !== 2)
  : [];
const looks = TEMPLATES.flatMap((template) =>
  (['a4', 'letter'] as const).map((paper) => ({ template, paper, look: `${template.id}-${paper}` })),
);
const fonts = openFontLibrary(join(__dirname, '../../out/fonts'));

interface Comparison {
  readonly pages: readonly [number, number];
  readonly words: number;
  readonly misses: readonly unknown[];
}

let folder = '';
const layouts = new Map<string, Layout>();
let found: Readonly<Record<string, Comparison>> = {};

beforeAll(async () => {
  if (!there) return;
  folder = mkdtempSync(join(tmpdir(), 'galley-strangers-'));
  mkdirSync(join(folder, 'word'));
  for (const name of names) {
    const resume = readJsonResume(JSON.parse(readFileSync(join(GOLD, name), 'utf8')));
    for (const { template, paper, look } of looks) {
      const layout = layoutFlow(composeFlow(resume, template, { paper }), fonts);
      layouts.set(`${name}-${look}`, layout);
      for (const { extension, write } of [pdfExporter, docxExporter])
        writeFileSync(
          join(folder, `${name}-${look}.${extension}`),
          await write({ resume, layout, fonts, attachSource: false }),
        );
    }
  }
  const report = join(folder, 'report.json');
  try {
    execFileSync('python3', [TOOL, folder, '--json', report, '--keep', join(folder, 'word')], {
      stdio: 'pipe',
    });
  } catch (error) {
    // Exit status 1 says that some pairs differ; which, the report tells. Without it nothing ran.
    if (!existsSync(report)) throw error;
  }
  found = JSON.parse(readFileSync(report, 'utf8'));
}, 600_000);

afterAll(() => {
  if (folder !== '') rmSync(folder, { recursive: true, force: true });
});

const letters = (text: string) => text.normalize('NFKC').replace(/\s+/g, '');

/** The lines that layout broke paragraphs into, page by page. */
const ownLines = (layout: Layout) =>
  layout.pages.flatMap(({ columns, number }) =>
    columns.flatMap(({ blocks }) =>
      blocks.flatMap(({ lines }) =>
        lines.map(({ pieces }) => ({ number, text: letters(pieces.map(({ text }) => text).join('')) })),
      ),
    ),
  );

describe.skipIf(!there).each(looks)('strangers in $look', ({ look }) => {
  it.each(names)('%s: PDF and Word agree on pages and on every word’s place', (name) => {
    const pair = found[`${name}-${look}`];
    expect({ pages: pair?.pages[1], words: pair?.words, misses: pair?.misses }).toEqual({
      pages: layouts.get(`${name}-${look}`)?.pages.length,
      words: 1,
      misses: [],
    });
  });

  it.each(names)('%s: LibreOffice has every line of ours on its page', (name) => {
    const text = execFileSync('pdftotext', ['-layout', join(folder, 'word', `${name}-${look}.pdf`), '-'], {
      encoding: 'utf8',
    });
    const pages = text.split('\f').map((page) => page.split('\n').map(letters));
    const layout = layouts.get(`${name}-${look}`);
    const lines = layout ? ownLines(layout) : [];
    expect(lines.length).toBeGreaterThan(10);
    // Lines of two columns at one height are one line to pdftotext.
    for (const { number, text: line } of lines)
      expect(
        pages[number - 1]?.some((row) => row.includes(line)),
        `page ${number}: ${line}`,
      ).toBe(true);
  });
});

describe.skipIf(!there)('strangers’ paragraphs', () => {
  it('flow in Word, but for a few', () => {
    const blocks = [...layouts.values()].flatMap(({ pages }) =>
      pages.flatMap(({ columns }) => columns.flatMap((column) => column.blocks)),
    );
    const wrapped = blocks.filter(({ lines }) => lines.length > 1);
    const hard = wrapped.filter(({ hardBreaks }) => hardBreaks).length;
    const nudged = wrapped.filter(({ nudge, hardBreaks }) => nudge > 0 && !hardBreaks).length;
    const share = (part: number) => `${part} (${((100 * part) / wrapped.length).toFixed(2)} %)`;
    process.stdout.write(
      `Corpus: ${wrapped.length} paragraphs of several lines, nudged ${share(nudged)}, hard-broken ${share(hard)}\n`,
    );
    expect(wrapped.length).toBeGreaterThan(1000);
    expect(hard / wrapped.length).toBeLessThanOrEqual(MOST_HARD_BROKEN);
  });
});
