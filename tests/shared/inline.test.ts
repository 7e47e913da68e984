import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Run } from '../../shared/blocks';
import { escapeInline, parseInline, plainText, writeInline } from '../../shared/inline';

const words = fc
  .array(fc.constantFrom('bold', '*', '**', '[', ']', '(', ')', '\\', 'a b', '_', '`', '—', ' ', 'x'), {
    minLength: 1,
    maxLength: 6,
  })
  .map((list) => list.join(''));

const run: fc.Arbitrary<Run> = fc.record(
  {
    text: words,
    bold: fc.constant(true as const),
    italic: fc.constant(true as const),
    href: fc.constantFrom('https://example.org/a', 'mailto:a@example.org', 'https://example.org/a_(b)'),
  },
  { requiredKeys: ['text'] },
);

/** What a mark cannot hold: the dress of white space, and brackets in a link. */
function comparable(runs: readonly Run[]): string {
  return runs
    .flatMap(({ text, bold, italic, href }) =>
      [...text]
        .filter((c) => c.trim() !== '')
        .map(
          (c) => `${c}${bold ? 'b' : ''}${italic ? 'i' : ''}${href ? `<${decodeURIComponent(href)}>` : ''}`,
        ),
    )
    .join(' ');
}

describe('inline Markdown', () => {
  it('gives back the runs it was written from', () => {
    fc.assert(
      fc.property(fc.array(run, { maxLength: 5 }), (runs) => {
        expect(comparable(parseInline(writeInline(runs)))).toBe(comparable(runs));
      }),
      { numRuns: 2000 },
    );
  });

  it('keeps any words as they are once escaped', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        expect(plainText(escapeInline(text))).toBe(text);
      }),
      { numRuns: 1000 },
    );
  });

  it('leaves plain words alone', () => {
    for (const plain of ['C++ and C#', 'a [b] c', '2 * 3 * 4', 'snake_case_name', 'C:\\temp', '5*'])
      expect([plain, writeInline([{ text: plain }])]).toEqual([plain, plain]);
  });

  it('reads what does not close as it stands', () => {
    expect(plainText('**open')).toBe('**open');
    expect(plainText('[text](no target')).toBe('[text](no target');
    expect(parseInline('a **b *c* d** e')).toEqual([
      { text: 'a ' },
      { text: 'b ', bold: true },
      { text: 'c', bold: true, italic: true },
      { text: ' d', bold: true },
      { text: ' e' },
    ]);
  });
});
