import { describe, expect, it } from 'vitest';
import { inLanguage, placeSeparator } from '../../../main/compose/separators';
import { BASE } from '../../../templates/base';

describe('commas', () => {
  it.each([
    ['ar-EG', '، ', '، '],
    ['fa', '، ', '، '],
    ['ja-JP', '、', '、'],
    ['zh-Hans', '、', '，'],
    ['ko', ', ', ', '],
    ['he', ', ', ', '],
    ['', ', ', ', '],
  ])('are those of %s', (lang, list, place) => {
    expect(inLanguage(BASE, lang).separators.list).toBe(list);
    expect(placeSeparator(lang)).toBe(place);
  });

  it('take the place of commas only', () => {
    const dots = { ...BASE, separators: { ...BASE.separators, list: ' · ' } };
    expect(inLanguage(dots, 'ar')).toBe(dots);
  });
});
