import { describe, expect, it } from 'vitest';
import { monthOf, shownMonth } from '../../../renderer/editors/month-names';
import { TRANSLATIONS } from '../../../renderer/wording/languages';

const LANGUAGES = ['en', ...Object.keys(TRANSLATIONS)];

describe('months', () => {
  it.each(LANGUAGES)('that %s shows, it understands', (language) => {
    for (let month = 1; month <= 12; month += 1)
      expect(monthOf(shownMonth(month, language), ['en', language]), shownMonth(month, language)).toBe(month);
  });

  it('are understood in forms and parts of words, with accents and without', () => {
    expect(monthOf('Sept', ['en'])).toBe(9);
    expect(monthOf('stycznia', ['en', 'pl'])).toBe(1);
    expect(monthOf('juillet', ['en', 'fr'])).toBe(7);
    expect(monthOf('fevrier', ['en', 'fr'])).toBe(2);
    expect(monthOf('März', ['en', 'de'])).toBe(3);
    expect(monthOf('Summer', ['en'])).toBeUndefined();
    expect(monthOf('ju', ['en'])).toBeUndefined();
  });
});
