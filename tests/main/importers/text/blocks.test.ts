import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { blocksOf } from '../../../../main/importers/text/blocks';
import { linesOf } from '../../../../main/importers/text/lines';
import { blockText } from '../../../../shared/blocks';

const read = (text: string) => blocksOf(linesOf(text));

const line = fc.constantFrom(
  '',
  'Word',
  'WORK HISTORY',
  '----',
  '• item',
  '  - nested',
  '    rest of it',
  '•',
  '2. second',
  '== Title',
);

describe('blocksOf', () => {
  it('keeps every word once and in order, whatever the lines', () => {
    fc.assert(
      fc.property(fc.array(line), (lines) => {
        const words = (text: string) => text.match(/\p{L}+/gu) ?? [];
        expect(words(read(lines.join('\n')).map(blockText).join('\n'))).toEqual(words(lines.join('\n')));
      }),
    );
  });

  it('reads the same from any kind of line end', () => {
    fc.assert(
      fc.property(fc.array(line), (lines) => {
        expect(read(lines.join('\r\n'))).toEqual(read(lines.join('\n')));
        expect(read(lines.join('\r'))).toEqual(read(lines.join('\n')));
      }),
    );
  });

  it('does not take an acronym, a pair of lines in capitals or an underlined address for a heading', () => {
    for (const text of ['AWS', 'JANE SMITH\nSENIOR CLERK', 'me@mine.example\n=======', 'One\nTwo\n-----\n'])
      expect(read(text).map((block) => block.kind)).toEqual(['paragraph']);
  });

  it('joins a wrapped item, but not the paragraph that follows it', () => {
    const full = `- ${'word '.repeat(14)}more`;
    expect(read(`${full}\nand the rest\n${full}\nNext job`).map((block) => block.kind)).toEqual([
      'listItem',
      'listItem',
      'paragraph',
    ]);
  });
});
