import { describe, expect, it } from 'vitest';
import { byTheme, gainsLeftOut, halves, inventedWords, lostWords } from '../../scripts/lib/score.mjs';

const scored = (...rows: [doc: string, theme: string, overall: number][]) =>
  rows.map(([doc, theme, overall]) => ({ doc, theme, overall, format: 'pdf' }));

describe('themes', () => {
  const before = scored(
    ['a.pdf', 'tide', 0.5],
    ['b.pdf', 'tide', 0.7],
    ['c.pdf', 'reed', 0.9],
    ['d.pdf', '', 0.2],
  );

  it('have their own means, the lowest first', () => {
    expect(byTheme(before).map(({ theme, count }) => `${theme} ${count}`)).toEqual(['tide 2', 'reed 1']);
    expect(byTheme(before)[0]?.score).toBeCloseTo(0.6);
    expect(byTheme(before)[0]?.others).toBeCloseTo(0.55);
  });

  it('fall whole into one half or the other', () => {
    const { development, check } = halves(before);
    expect(development.length + check.length).toBe(before.length);
    expect(new Set(check.map(({ theme }) => theme))).not.toContain(development[0]?.theme);
  });

  it('show a change that has learnt one of them', () => {
    const after = before.map((one) => (one.theme === 'tide' ? { ...one, overall: one.overall + 0.1 } : one));
    const [worst] = gainsLeftOut(before, after);
    expect(worst?.theme).toBe('tide');
    expect(worst?.own).toBeCloseTo(0.1);
    expect(worst?.others).toBe(0);
  });
});

describe('words', () => {
  const resume = { work: [{ name: 'Tide Mill', highlights: ['Ground high-grade rye'] }] };

  it('are not lost where they are only glued, spelt out or joined at a hyphen', () => {
    expect(lostWords(resume, 'T i d e\nTide MillGround highgrade rye barley')).toEqual(['barley']);
    expect(lostWords({ ...resume, meta: { unplaced: ['barley'] } }, 'barley')).toEqual([]);
  });

  it('are invented where no letters of the text are theirs', () => {
    expect(inventedWords(resume, 'tidemill ground highgrade')).toEqual(['rye']);
  });
});
