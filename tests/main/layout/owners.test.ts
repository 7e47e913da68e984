import { describe, expect, it } from 'vitest';
import { ownersOf } from '../../../main/layout/owners';

/** The characters of `text` that stand in the face of a word beside them. */
function owned(text: string): string {
  const owners = ownersOf(text) ?? text;
  return [...text].filter((char, i) => owners[i] !== char).join('');
}

describe('signs beside shaped words', () => {
  it.each([
    ['जयपुर, राजस्थान', ', '],
    ['(लगभग १२० पृष्ठ) लिखी।', '(  ) ।'],
    ['हिन्दी (मातृभाषा) · अंग्रेज़ी', ' ()'],
    ['बचत ₹21,000 रही', ''],
    ['Python और PostgreSQL', ''],
    ['निगरानी, SMS', ','],
    ['(بالعربية والإنجليزية).', '( ).'],
    ['2019 – الآن', ''],
  ])('%s', (text, signs) => {
    expect(owned(text)).toBe(signs);
  });

  it('are left alone where no script is shaped', () => {
    expect(ownersOf('שלום, world (“…”)')).toBeUndefined();
  });
});
