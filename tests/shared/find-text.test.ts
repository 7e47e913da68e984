import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findInText } from '../../shared/find-text';
import { parseInline, plainText } from '../../shared/inline';
import { replaceInRich, replaceInText } from '../../shared/replace-text';
import { resumeTexts } from '../../shared/resume-texts';
import { resumes } from '../support/resumes';

const LOOSE = { matchCase: false, wholeWords: false, matchAccents: false };
const STRICT = { matchCase: true, wholeWords: false, matchAccents: true };

const found = (text: string, words: string, options: Partial<typeof LOOSE> = {}) =>
  findInText(text, words, { ...LOOSE, ...options }).map(({ from, to }) => text.slice(from, to));

describe('finding words', () => {
  it('takes no note of case and accents unless asked', () => {
    expect(found('Résumé, resume, RESUME', 'resume')).toEqual(['Résumé', 'resume', 'RESUME']);
    expect(found('Résumé, resume, RESUME', 'resume', { matchAccents: true })).toEqual(['resume', 'RESUME']);
    expect(found('Résumé, resume, RESUME', 'resume', { matchCase: true })).toEqual(['resume']);
    expect(found('Łódź and Straße', 'lodz')).toEqual(['Łódź']);
    expect(found('Łódź and Straße', 'strasse')).toEqual(['Straße']);
  });

  it('takes accents with their letters, however they are written', () => {
    expect(found('cafe\u0301s', 'cafe')).toEqual(['cafe\u0301']);
    expect(found('Straße', 's')).toEqual(['S']);
  });

  it('finds whole words where they are asked for', () => {
    expect(found('art, party, Art_1, art', 'art', { wholeWords: true })).toEqual(['art', 'art']);
  });

  it('finds what a keyboard has no key for', () => {
    expect(found('the team’s “best” year', `team's "best"`)).toEqual(['team’s “best”']);
    expect(found('a\u00a0b', 'a b')).toEqual(['a\u00a0b']);
  });

  it('finds exactly as indexOf does where nothing is folded', () => {
    const letters = fc.string({
      unit: fc.constantFrom('a', 'b', 'A', 'é', 'e\u0301', '漢', '𝔾', '-'),
      maxLength: 30,
    });
    fc.assert(
      fc.property(letters, letters, (text, words) => {
        const expected: number[] = [];
        for (
          let at = text.indexOf(words);
          words !== '' && at >= 0;
          at = text.indexOf(words, at + words.length)
        )
          expected.push(at);
        expect(findInText(text, words, STRICT).map(({ from }) => from)).toEqual(expected);
      }),
    );
  });

  it('finds parts in order, none within another, each within the text', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'grapheme' }),
        fc.string({ unit: 'grapheme', maxLength: 3 }),
        (text, words) => {
          let last = 0;
          for (const { from, to } of findInText(text, words, LOOSE)) {
            expect(from).toBeGreaterThanOrEqual(last);
            expect(to).toBeGreaterThan(from);
            last = to;
          }
          expect(last).toBeLessThanOrEqual(text.length);
        },
      ),
    );
  });
});

describe('replacing words', () => {
  it('keeps what stands beside them as it is', () => {
    const rich = 'Keeps **old** clocks *going* at [Old Mill](https://example.org)';
    const parts = findInText(plainText(rich), 'old', LOOSE);
    expect(replaceInRich(rich, parts, 'new')).toBe(
      'Keeps **new** clocks *going* at [new Mill](https://example.org)',
    );
  });

  it('replaces words that begin bold and end plain, in the look of their beginning', () => {
    const rich = 'the **old** clock';
    expect(replaceInRich(rich, findInText(plainText(rich), 'old clock', LOOSE), 'new mill')).toBe(
      'the **new mill**',
    );
  });

  it('takes words for words, be they stars', () => {
    const rich = 'a b';
    const starred = replaceInRich(rich, findInText(rich, 'b', LOOSE), '*c* [d](e)');
    expect(plainText(starred)).toBe('a *c* [d](e)');
  });

  it('means the same in rich and in plain words, for any résumé', () => {
    fc.assert(
      fc.property(
        resumes,
        fc.constantFrom('e', 'ledger', 'a ', '*'),
        fc.constantFrom('', 'x', '*y'),
        (resume, words, other) => {
          for (const { text, rich } of resumeTexts(resume)) {
            if (!rich) continue;
            const shown = plainText(text);
            const parts = findInText(shown, words, LOOSE);
            const replaced = replaceInRich(text, parts, other);
            expect(plainText(replaced)).toBe(replaceInText(shown, parts, other));
            if (parts.length === 0) expect(parseInline(replaced)).toEqual(parseInline(text));
          }
        },
      ),
      { numRuns: 40 },
    );
  });
});
