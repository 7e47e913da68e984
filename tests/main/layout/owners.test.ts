import { describe, expect, it } from 'vitest';
import { ownersOf } from '../../../main/layout/owners';

/** The characters of `text` that stand in the face of a word beside them. */
function owned(text: string): string {
  const owners = ownersOf(text) ?? text;
  return [...text].filter((char, i) => owners[i] !== char).join('');
}

describe('signs beside words that have a face of their own', () => {
  it.each([
    ['जयपुर, राजस्थान', ', '],
    ['(लगभग १२० पृष्ठ) लिखी।', '(  ) ।'],
    ['हिन्दी (मातृभाषा) · अंग्रेज़ी', ' ()'],
    ['बचत ₹21,000 रही', ''],
    ['Python और PostgreSQL', ''],
    ['निगरानी, SMS', ','],
    ['(بالعربية والإنجليزية).', '( ).'],
    ['2019 – الآن', ''],
    ['שלום, world (“…”)', ','],
    ['(כ-120 עמודים) נמצא.', '(-) .'],
  ])('%s', (text, signs) => {
    expect(owned(text)).toBe(signs);
  });

  it('are left alone where they run the other way', () => {
    expect(
      ownersOf(
        'see שלום, and',
        Uint8Array.from('see שלום, and', (char) => (/[א-ת]/.test(char) ? 1 : 0)),
      ),
    ).toBe('see שלום, and');
  });

  it('are left alone where there are none', () => {
    expect(ownersOf('привет, world (“…”)')).toBeUndefined();
  });
});
