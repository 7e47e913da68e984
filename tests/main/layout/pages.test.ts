import { describe, expect, it } from 'vitest';
import { openFontLibrary } from '../../../main/fonts';
import { layoutFlow } from '../../../main/layout';
import type { FlowParagraph } from '../../../shared/flow';
import { column, flow, paragraph } from './flows';

const fonts = openFontLibrary('out/fonts');
/** 100 points of room: seven lines of 14. */
const SMALL = {
  paper: { id: 'a4' as const, width: 300, height: 200 },
  margin: { top: 50, right: 50, bottom: 50, left: 50 },
};

/** First words of the blocks on each page of a small paper. */
function pagesOf(...paragraphs: FlowParagraph[]): string[][] {
  const layout = layoutFlow(flow([column(paragraphs, { width: 200 })], SMALL), fonts);
  return layout.pages.map((page) =>
    page.columns.flatMap(({ blocks }) => blocks.map((block) => block.lines[0]?.pieces[0]?.text ?? '')),
  );
}

/** A paragraph of wanted lines: a, a2, a3 … */
function lines(name: string, count: number, rest: Partial<FlowParagraph> = {}): FlowParagraph {
  const more = Array.from({ length: count - 1 }, (_, i) => `\n${name}${i + 2}`);
  return paragraph(name + more.join(''), { after: 0, ...rest });
}

describe('pages', () => {
  it('has one empty page for an empty flow', () => {
    const { pages } = layoutFlow(flow([column([])]), fonts);
    expect(pages).toHaveLength(1);
    expect(pages[0]?.columns[0]).toMatchObject({
      x: 1000,
      top: 1000,
      width: 9906,
      height: 14838,
      blocks: [],
    });
  });

  it('never splits a paragraph that a page can hold', () => {
    expect(pagesOf(lines('a', 4), lines('b', 4))).toEqual([['a'], ['b']]);
    expect(pagesOf(lines('a', 4), lines('b', 3))).toEqual([['a', 'b']]);
  });

  it('does not count white space at the foot of a page', () => {
    expect(pagesOf(lines('a', 7, { after: 30 }), lines('b', 1))).toEqual([['a'], ['b']]);
  });

  it('keeps a chain together', () => {
    const keepWithNext = true;
    expect(pagesOf(lines('a', 5), lines('b', 1, { keepWithNext }), lines('c', 2))).toEqual([
      ['a'],
      ['b', 'c'],
    ]);
    expect(pagesOf(lines('a', 4), lines('b', 1, { keepWithNext }), lines('c', 2))).toEqual([['a', 'b', 'c']]);
  });

  it('gives up a chain that no page can hold, but not its heading', () => {
    const keepWithNext = true;
    const chain = [
      lines('a', 3, { keepWithNext }),
      lines('b', 3, { keepWithNext }),
      lines('h', 1, { keepWithNext, role: 'heading' }),
      lines('c', 3),
    ];
    expect(pagesOf(...chain)).toEqual([
      ['a', 'b'],
      ['h', 'c'],
    ]);
  });

  it('begins a page where the person wants one', () => {
    expect(pagesOf(lines('a', 1), lines('b', 1, { pageBreakBefore: true }))).toEqual([['a'], ['b']]);
    expect(pagesOf(lines('a', 1, { pageBreakBefore: true }))).toEqual([['a']]);
  });

  it('splits by lines only what is taller than a page', () => {
    expect(pagesOf(lines('a', 2), lines('b', 16))).toEqual([['a'], ['b'], ['b8'], ['b15']]);
  });

  it('leaves two lines at least on either side of a split', () => {
    expect(pagesOf(lines('b', 15))).toEqual([['b'], ['b8'], ['b14']]);
    expect(pagesOf(lines('a', 6), lines('b', 8))).toEqual([['a'], ['b'], ['b7']]);
  });

  it('splits below a heading rather than leave it alone', () => {
    const heading = lines('h', 1, { keepWithNext: true, role: 'heading' });
    expect(pagesOf(heading, lines('b', 7))).toEqual([['h', 'b'], ['b6']]);
  });

  it('shares a split paragraph out: marker above, rule and trailing words below', () => {
    const ruleBelow = { width: 0.5, gap: 1, color: '#888888' };
    const tall = lines('a', 9, { ruleBelow, marker: paragraph('•').runs[0] });
    const { pages } = layoutFlow(flow([column([tall], { width: 200 })], SMALL), fonts);
    const [first, second] = pages.map((page) => page.columns[0]?.blocks[0]);
    expect(first?.marker?.text).toBe('•');
    expect(first?.boxes).toEqual([]);
    expect(second?.marker).toBeUndefined();
    expect(second?.boxes[0]?.y).toBe(1000 + 2 * 280 + 20);
    expect(second?.lines[0]?.start).toBe(first?.lines.at(-1)?.end);
  });

  it('lets each of two columns go on by itself, in rows a little shorter than the page', () => {
    const side = column([lines('s', 6), lines('t', 6), lines('u', 6)], {
      id: 'sidebar',
      width: 60,
      fill: '#eef2f5',
    });
    const layout = layoutFlow(flow([side, column([lines('a', 2)], { width: 140 })], SMALL), fonts);
    expect(layout.pages).toHaveLength(3);
    for (const page of layout.pages) {
      expect(page.columns.map(({ x, width }) => [x, width])).toEqual([
        [1000, 1200],
        [2200, 2800],
      ]);
      for (const { top, height } of page.columns) expect([top, height]).toEqual([1000, 2000]);
    }
    expect(layout.pages.map((page) => page.columns.map(({ blocks }) => blocks.length))).toEqual([
      [1, 1],
      [1, 0],
      [1, 0],
    ]);
  });

  it('gives all columns the largest padding above and below', () => {
    const padded = (top: number, bottom: number) =>
      column([lines('a', 5), lines('b', 1)], { width: 100, padding: { top, right: 0, bottom, left: 0 } });
    const { pages } = layoutFlow(flow([padded(10, 0), padded(0, 12)], SMALL), fonts);
    // 97 points of row less 22 of padding hold five lines of 14.
    expect(pages).toHaveLength(2);
    for (const { blocks } of pages.flatMap((page) => page.columns)) expect(blocks[0]?.top).toBe(1200);
  });

  it('tints the first page from its edge to below what stands on it', () => {
    const band = { fill: '#e9edf0', paragraphs: 2, below: 10 };
    const set = (...paragraphs: FlowParagraph[]) =>
      layoutFlow(flow([column(paragraphs, { width: 200 })], { ...SMALL, band }), fonts).pages;
    const [first, second] = set(lines('a', 1), lines('b', 2, { after: 30 }), lines('c', 6));
    expect(first?.band).toEqual({ x: 0, y: 0, width: 6000, height: 1000 + 3 * 280 + 200, fill: '#e9edf0' });
    expect(second?.band).toBeUndefined();
    expect(set()[0]?.band).toBeUndefined();
  });

  it('says once which characters no face has', () => {
    const { notes } = layoutFlow(
      flow([column([paragraph('\u{13000}\u{13001} \u{13000}'), paragraph('\u{13001}')])]),
      fonts,
    );
    expect(notes).toEqual([{ code: 'missing-glyph', characters: '\u{13000} \u{13001}' }]);
  });
});
