/**
 * The same promise for words that nobody here wrote: résumés of the corpus, read where they stand, in
 * every template on both papers. One batch of LibreOffice serves all comparisons, and the files are
 * judged by other programs besides.
 */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Layout } from '../../shared/pages';
import { OFFERED } from '../support/offered';
import { type Comparison, comparePairs, LOOKS, looksInTurn, writePair } from '../support/pairs';
import { gold, goldNames as names } from '../support/people';
import { expectSoundPdf, expectValidWord } from '../support/soundness';

/** At most this share of the paragraphs of several lines may have their breaks made by hand. */
const MOST_HARD_BROKEN = 0.03;

const there = names.length > 0;

let folder = '';
const layouts = new Map<string, Layout>();
let found: Readonly<Record<string, Comparison>> = {};

beforeAll(async () => {
  if (!there) return;
  folder = mkdtempSync(join(tmpdir(), 'galley-strangers-'));
  for (const name of names)
    for (const { template, paper, look } of LOOKS) {
      const pair = { resume: gold(name), template, paper, attachSource: false };
      layouts.set(`${name}-${look}`, await writePair(folder, `${name}-${look}`, pair));
    }
  found = comparePairs(folder);
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

describe.skipIf(!there).each(LOOKS)('strangers in $look', ({ look }) => {
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

  it.each(names)('%s: the PDF is whole and has its fonts', (name) => {
    expectSoundPdf(join(folder, `${name}-${look}.pdf`));
  });

  const inTurn = names.filter((_, turn) => looksInTurn(turn).some((one) => one.look === look));
  it.each(inTurn)('%s: the Word file satisfies the schemas', async (name) => {
    await expectValidWord(join(folder, `${name}-${look}.docx`));
  });
});

describe.skipIf(!there)('strangers’ paragraphs', () => {
  it.each(OFFERED)('flow in Word in $id, but for a few', ({ id }) => {
    const laid = [...layouts].filter(([name]) =>
      LOOKS.some(({ look, template }) => template.id === id && name.endsWith(`-${look}`)),
    );
    const blocks = laid.flatMap(([, { pages }]) =>
      pages.flatMap(({ columns }) => columns.flatMap((column) => column.blocks)),
    );
    const wrapped = blocks.filter(({ lines }) => lines.length > 1);
    const hard = wrapped.filter(({ hardBreaks }) => hardBreaks).length;
    const nudged = wrapped.filter(({ nudge, hardBreaks }) => nudge > 0 && !hardBreaks).length;
    const share = (part: number) => `${part} (${((100 * part) / wrapped.length).toFixed(2)} %)`;
    process.stdout.write(
      `Corpus in ${id}: ${wrapped.length} paragraphs of several lines, nudged ${share(nudged)}, hard-broken ${share(hard)}\n`,
    );
    expect(laid).toHaveLength(2 * names.length);
    expect(wrapped.length).toBeGreaterThan(500);
    expect(hard / wrapped.length).toBeLessThanOrEqual(MOST_HARD_BROKEN);
  });
});
