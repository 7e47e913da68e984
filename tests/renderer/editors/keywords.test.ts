import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { joinKeywords, splitKeywords } from '../../../renderer/editors/keywords';

describe('keywords as a line of text', () => {
  it('come back as they were, commas within them included', () => {
    const word = fc.stringMatching(/^[a-z]{1,6}( \([a-z], [a-z]\)|, [a-z])?$/);
    fc.assert(
      fc.property(fc.array(word, { minLength: 2 }), (words) => {
        expect(splitKeywords(joinKeywords(words))).toEqual(words);
      }),
    );
  });

  it('may be typed with commas or semicolons', () => {
    expect(splitKeywords('SQL (Postgres, Oracle), R,, ')).toEqual(['SQL (Postgres, Oracle)', 'R']);
    expect(splitKeywords('turning, fine; filing')).toEqual(['turning, fine', 'filing']);
  });
});
