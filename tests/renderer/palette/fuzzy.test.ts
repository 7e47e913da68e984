import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bestMatches, matchScore } from '../../../renderer/palette/fuzzy';

const best = (typed: string, ...names: string[]) => bestMatches(typed, names, (name) => name)[0];

describe('matching by letters', () => {
  it('knows a command by the beginnings of its words', () => {
    expect(best('sa', 'Version History', 'Save As', 'Duplicate')).toBe('Save As');
    expect(best('nv', 'Find Previous', 'New Variant')).toBe('New Variant');
    expect(best('export', 'Batch Export', 'Export')).toBe('Export');
    expect(best('resume', 'Reopen the summer', 'Résumé')).toBe('Résumé');
  });

  it('refuses what lacks a letter', () => {
    expect(matchScore('xyz', 'Save')).toBeUndefined();
    expect(matchScore('evas', 'Save')).toBeUndefined();
  });

  const name = fc.string({ unit: fc.constantFrom('a', 'b', 'c', ' ', 'é', 'D'), maxLength: 12 });

  it('takes exactly what has the letters in order', () => {
    const has = (typed: string, text: string) => {
      let at = 0;
      for (const letter of typed) {
        at = text.indexOf(letter, at) + 1;
        if (at === 0) return false;
      }
      return true;
    };
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom('a', 'b', 'c'), minLength: 1, maxLength: 4 }),
        name,
        (typed, text) => {
          expect(matchScore(typed, text) !== undefined).toBe(has(typed, text.toLowerCase()));
        },
      ),
    );
  });

  it('keeps everything, in its order, while nothing is typed', () => {
    fc.assert(
      fc.property(fc.array(name), (names) => {
        expect(bestMatches('', names, (text) => text)).toEqual(names);
      }),
    );
  });
});
