import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { paragraphsOf, tidyRuns } from '../../../main/importers/runs';
import type { Run } from '../../../shared/blocks';

const piece = fc.record({
  text: fc.string({
    unit: fc.constantFrom('a', 'é', '1', ' ', '\t', '\n', '\u00a0', '\u00ad', '\ufeff', '-'),
  }),
  bold: fc.constantFrom(undefined, true as const),
});
const pieces = fc.array(
  piece.map(({ text, bold }): Run => ({ text, ...(bold && { bold }) })),
  { maxLength: 8 },
);
const textOf = (runs: readonly Run[]) => runs.map((run) => run.text).join('');

describe('tidyRuns', () => {
  it('keeps every character that has a shape, in order', () => {
    fc.assert(
      fc.property(pieces, (given) => {
        const shapes = (text: string) => text.replace(/[\s\u00ad\ufeff]/g, '');
        expect(shapes(textOf(tidyRuns(given)))).toBe(shapes(textOf(given)));
      }),
    );
  });

  it('leaves no gap at an end and none beside another', () => {
    fc.assert(
      fc.property(pieces, (given) => {
        expect(textOf(tidyRuns(given))).not.toMatch(/^\s|\s$|\s\s/);
      }),
    );
  });

  it('joins neighbours of one dress and changes nothing the second time', () => {
    fc.assert(
      fc.property(pieces, (given) => {
        const once = tidyRuns(given);
        expect(once.some((run, at) => at > 0 && run.bold === once[at - 1]?.bold)).toBe(false);
        expect(tidyRuns(once)).toEqual(once);
      }),
    );
  });

  it('lets the strongest gap win', () => {
    expect(tidyRuns([{ text: 'a ' }, { text: '\t b' }, { text: ' \n c\u00a0d' }])).toEqual([
      { text: 'a\tb\nc\u00a0d' },
    ]);
  });
});

describe('paragraphsOf', () => {
  it('parts paragraphs at a blank line', () => {
    expect(paragraphsOf([{ text: 'a\n \nb\nc' }])).toEqual([[{ text: 'a' }], [{ text: 'b\nc' }]]);
  });

  it('gives none for pieces without a word', () => {
    expect(paragraphsOf([{ text: ' \n\u00a0', bold: true }])).toEqual([]);
  });
});
