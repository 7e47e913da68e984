import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { composeFlow } from '../../../main/compose/index';
import { openFontLibrary } from '../../../main/fonts';
import { layoutFlow } from '../../../main/layout';
import { clean } from '../../../main/layout/characters';
import type { FlowRun } from '../../../shared/flow';
import type { Layout, PlacedBlock, PlacedColumn } from '../../../shared/pages';
import { TEMPLATES } from '../../../templates/index';
import { resumes } from '../../support/resumes';
import { FLOWS } from './flows';

const fonts = openFontLibrary('out/fonts');
const RUNS = { numRuns: 60 };

function columnBlocks(layout: Layout, index: number): PlacedBlock[] {
  return layout.pages.flatMap((page) => page.columns[index]?.blocks ?? []);
}

function columnsOf(layout: Layout): PlacedColumn[] {
  return layout.pages.flatMap((page) => page.columns);
}

function wordsOf(runs: readonly FlowRun[]): string[] {
  // What no face has is drawn as white space.
  const text = runs.map((run) => clean(run.text).replace(/[\u{13000}\u{13001}]/gu, ' ')).join('');
  return text.split(/\s+/).filter(Boolean);
}

/** The words that the lines draw: a line that does not end at a space goes on in the next. */
function drawnWords(blocks: readonly PlacedBlock[]): string[] {
  return blocks.flatMap((block, k) => {
    const text = [...block.runs, ...block.trailing].map((run) => run.text).join('');
    const own = block.runs.map((run) => run.text).join('').length;
    const lines = block.lines.map(({ pieces, start, end }) => {
      const drawn = pieces.map(({ text: words, x, width, size }, i) => {
        const next = pieces[i + 1];
        // Ideographs stand a fifth of the size apart from digits.
        return next && next.x - x - width > 4 * size + 1 ? `${words} ` : words;
      });
      return drawn.join('') + (/[\s]$/.test(text.slice(start, end)) || end === own ? ' ' : '');
    });
    return blocks[k + 1]?.paragraph === block.paragraph ? lines : [...lines, ' '];
  });
}

describe('every layout', () => {
  it('shows every word once and in order', () => {
    fc.assert(
      fc.property(FLOWS, (flow) => {
        const layout = layoutFlow(flow, fonts);
        for (const [i, { paragraphs }] of flow.columns.entries()) {
          const blocks = columnBlocks(layout, i);
          const ahead = new Set(
            blocks.flatMap((one) => (one.trailingPlace === 'gutter' ? [one.paragraph] : [])),
          );
          const wanted = paragraphs.flatMap((one) => {
            const words = [wordsOf(one.runs), wordsOf(one.trailing)];
            return (ahead.has(one) ? words.reverse() : words).flat();
          });
          const drawn = drawnWords(blocks).join('').split(/\s+/).filter(Boolean);
          expect(drawn).toEqual(wanted);
        }
      }),
      RUNS,
    );
  });

  it('gives each line its stretch of the text, without gap or overlap', () => {
    fc.assert(
      fc.property(FLOWS, (flow) => {
        for (const [i] of flow.columns.entries()) {
          const blocks = columnBlocks(layoutFlow(flow, fonts), i);
          for (const [k, block] of blocks.entries()) {
            const goesOn = blocks[k - 1]?.paragraph === block.paragraph;
            for (const [n, line] of block.lines.entries())
              expect(line.start).toBe(block.lines[n - 1]?.end ?? (goesOn ? line.start : 0));
          }
        }
      }),
      RUNS,
    );
  });

  it('keeps every piece within its measure and every block within its column', () => {
    fc.assert(
      fc.property(FLOWS, (flow) => {
        for (const { blocks, top, height } of columnsOf(layoutFlow(flow, fonts)))
          for (const block of blocks) {
            expect(block.top).toBeGreaterThanOrEqual(top);
            expect(block.top + block.height).toBeLessThanOrEqual(top + height);
            for (const [i, { pieces }] of block.lines.entries())
              for (const { x, width } of pieces) {
                const hung = i === 0 && block.trailingPlace === 'gutter';
                const gutter = hung ? (block.paragraph.gutter ?? 0) * 20 : 0;
                expect(x).toBeGreaterThanOrEqual(block.x - gutter - 0.01);
                expect(x + width).toBeLessThanOrEqual(block.x + block.measure + 0.01);
              }
          }
      }),
      RUNS,
    );
  });

  it('stacks blocks on whole twips, each where the one before it and its white space end', () => {
    fc.assert(
      fc.property(FLOWS, (flow) => {
        for (const { blocks } of columnsOf(layoutFlow(flow, fonts)))
          for (const [i, block] of blocks.entries()) {
            expect(Number.isInteger(block.top) && Number.isInteger(block.height)).toBe(true);
            const before = blocks[i - 1];
            if (before) expect(block.top).toBe(before.top + before.height + before.after);
          }
      }),
      RUNS,
    );
  });

  it('leaves no heading last on a page and no white space below a page', () => {
    fc.assert(
      fc.property(FLOWS, (flow) => {
        const layout = layoutFlow(flow, fonts);
        for (const [i] of flow.columns.entries())
          for (const page of layout.pages) {
            const last = page.columns[i]?.blocks.at(-1);
            const next = layout.pages[page.number]?.columns[i]?.blocks[0];
            expect(last?.after ?? 0).toBe(0);
            if (!next?.paragraph.pageBreakBefore) expect(last?.paragraph.role).not.toBe('heading');
          }
      }),
      RUNS,
    );
  });

  it('leaves two lines on either side where it splits a paragraph, one only below a heading', () => {
    fc.assert(
      fc.property(FLOWS, (flow) => {
        const layout = layoutFlow(flow, fonts);
        for (const [i] of flow.columns.entries())
          for (const page of layout.pages) {
            const blocks = page.columns[i]?.blocks ?? [];
            const last = blocks.at(-1);
            const next = layout.pages[page.number]?.columns[i]?.blocks[0];
            if (!last || last.paragraph !== next?.paragraph) continue;
            if (last.lines.length + next.lines.length < 4) continue;
            const least = blocks.at(-2)?.paragraph.role === 'heading' ? 1 : 2;
            expect(last.lines.length).toBeGreaterThanOrEqual(least);
            expect(next.lines.length).toBeGreaterThanOrEqual(2);
          }
      }),
      RUNS,
    );
  });

  it('is the same on a second run', () => {
    fc.assert(
      fc.property(FLOWS, (flow) => {
        expect(layoutFlow(flow, fonts)).toEqual(layoutFlow(flow, openFontLibrary('out/fonts')));
      }),
      { numRuns: 10 },
    );
  });
});

describe.each(TEMPLATES)('every résumé in $id', (template) => {
  it('has no heading and no head of an entry last on a page', () => {
    fc.assert(
      fc.property(resumes, fc.constantFrom('a4' as const, 'letter' as const), (resume, paper) => {
        const layout = layoutFlow(composeFlow(resume, template, { paper }), fonts);
        for (const { blocks } of columnsOf(layout))
          expect(blocks.at(-1)?.paragraph.keepWithNext ?? false).toBe(false);
      }),
      { numRuns: 25 },
    );
  });
});
