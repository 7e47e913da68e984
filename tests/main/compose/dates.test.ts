import { describe, expect, it } from 'vitest';
import { formatDates } from '../../../main/compose/dates';
import { DATE_WORDS } from '../../../shared/date-words/printed';

const style = { style: 'monthYear', separator: ' – ' } as const;
const range = { start: { year: 2021, month: 3, day: 9 }, end: 'present' } as const;

describe('dates', () => {
  it.each([
    ['en-GB', 'Mar 2021 – Present'],
    ['de', 'März 2021 – heute'],
    ['fr-CA', 'mars 2021 – aujourd’hui'],
    ['es', 'mar. 2021 – actualidad'],
    ['pt_BR', 'mar. 2021 – presente'],
    ['it', 'mar. 2021 – oggi'],
    ['nl', 'mrt. 2021 – heden'],
    ['pl', 'mar 2021 – obecnie'],
    ['cs', 'bře 2021 – dosud'],
    ['sv', 'mars 2021 – nu'],
    ['no', 'mars 2021 – nå'],
    ['he', 'מרץ 2021 – היום'],
    ['ar-EG', 'مارس 2021 – الآن'],
    ['fa', 'مارس 2021 – اکنون'],
    ['hi-IN', 'मार्च 2021 – वर्तमान'],
    ['zh-Hans', '2021年3月 – 至今'],
    ['ja-JP', '2021年3月 – 現在'],
    ['ko', '2021년 3월 – 현재'],
    ['x-klingon', 'Mar 2021 – Present'],
    ['', 'Mar 2021 – Present'],
  ])('speak %s', (lang, text) => {
    expect(formatDates(range, style, lang)).toBe(text);
  });

  it.each(Object.entries(DATE_WORDS))('know twelve months apart in %s', (_, { months, present }) => {
    expect(new Set(months).size).toBe(12);
    expect(present).not.toBe('');
  });

  it('say as much as is known', () => {
    expect(formatDates({ start: { year: 2013 }, end: { year: 2016 } }, style, 'en')).toBe('2013 – 2016');
    expect(formatDates({ end: { year: 2016, month: 1 } }, style, 'en')).toBe('Jan 2016');
    expect(formatDates({ start: { year: 2016 }, end: { year: 2016 } }, style, 'en')).toBe('2016');
    expect(formatDates({ end: 'present' }, style, 'en')).toBe('Present');
    expect(formatDates({ text: 'Summer term' }, style, 'en')).toBe('Summer term');
    expect(formatDates({}, style, 'en')).toBe('');
    expect(formatDates(undefined, style, 'en')).toBe('');
  });

  it('can be figures only', () => {
    expect(formatDates(range, { ...style, style: 'numeric' }, 'en')).toBe('03/2021 – Present');
    expect(formatDates(range, { ...style, style: 'numeric' }, 'ja')).toBe('2021/03 – 現在');
  });
});
