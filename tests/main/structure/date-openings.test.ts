import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { atomAt, shortAt } from '../../../main/structure/date-atom';
import { mayBeginDate, mayHoldDate } from '../../../main/structure/date-openings';
import { findDate } from '../../../main/structure/dates';
import { FROM_WORDS, SEASON_WORDS } from '../../../main/structure/lexicon/months';
import { MONTH_WORDS, SINCE_WORDS } from '../../../shared/date-words/read';

const pieces = [
  ...[...MONTH_WORDS.keys()].slice(0, 60),
  ...[
    '2019',
    '03/19',
    '’14',
    '2019年10月',
    'Q3',
    'tháng 3',
    '12.',
    '1st',
    'NaN',
    'Invalid Date',
    '???',
    '2019-10',
  ],
  ...[' ', ', ', ' – ', 'Acme', 'since', 'от', '(', 'de ', '/', 'é'],
];
const text = fc.array(fc.constantFrom(...pieces), { maxLength: 8 }).map((parts) => parts.join(''));

describe('where a date may begin', () => {
  it('is wherever one does, at the start of a word or number', () => {
    fc.assert(
      fc.property(text, (words) => {
        for (let at = 0; at < words.length; at += 1) {
          if (/[\p{L}\p{N}]/u.test(words[at - 1] ?? '')) continue;
          if (atomAt(words, at) ?? shortAt(words, at)) expect(mayBeginDate(words, at)).toBe(true);
        }
      }),
    );
  });

  it('is at every word that names a time or opens a range', () => {
    for (const word of [...MONTH_WORDS.keys(), ...SEASON_WORDS, ...SINCE_WORDS, ...FROM_WORDS])
      for (const written of [word, word.toUpperCase()])
        if (written.toLowerCase() === word)
          expect([word, mayBeginDate(`(${written} 2019`, 1)]).toEqual([word, true]);
    expect(mayBeginDate('Acme LabsOct 2022', 9)).toBe(true);
    expect(mayBeginDate('自2019年', 0)).toBe(true);
    expect(mayBeginDate('NaN-NaN – Present', 0)).toBe(true);
  });

  it('is nowhere within words and numbers', () => {
    expect(mayBeginDate('remarch 2019', 2)).toBe(false);
    expect(mayBeginDate('12019', 1)).toBe(false);
    expect(mayBeginDate('Painted houses', 0)).toBe(false);
  });
});

describe('a text without any year', () => {
  it('holds no date', () => {
    expect(mayHoldDate('From May to August, then until now: 300 houses, 25 % more.')).toBe(false);
    for (const dated of ['in 1998', 'Oct ’14', '03/19 – 04/21', 'Invalid Date – Present', '??? – 2012'])
      expect([dated, mayHoldDate(dated)]).toEqual([dated, true]);
  });

  it('is asked before dates are sought', () => {
    fc.assert(
      fc.property(text, (words) => {
        if (findDate(words)) expect(mayHoldDate(words)).toBe(true);
      }),
    );
  });
});
