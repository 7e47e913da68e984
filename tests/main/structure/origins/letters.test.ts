import fc from 'fast-check';
import { expect, it } from 'vitest';
import { lettersOf } from '../../../../main/structure/origins/letters';

it('reads plain text as it reads any other', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary-ascii' }), (text) => {
      const plain = lettersOf(text);
      const any = lettersOf(`${text} é`);
      const { length } = plain.letters;
      expect(any.letters.slice(0, length)).toBe(plain.letters);
      expect(any.from.slice(0, length)).toEqual(plain.from);
      expect(any.to.slice(0, length)).toEqual(plain.to);
      expect(any.starts.filter((start) => start < length)).toEqual(plain.starts);
    }),
  );
});
