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
      expect(Array.from(any.from).slice(0, length)).toEqual(Array.from(plain.from));
      expect(Array.from(any.to).slice(0, length)).toEqual(Array.from(plain.to));
      expect(any.starts.filter((start) => start < length)).toEqual(plain.starts);
    }),
  );
});
