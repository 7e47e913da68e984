import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  formatTypedDate,
  parseTypedDate,
  shownRange,
  typedRange,
} from '../../../renderer/editors/typed-date';
import { DATE_WORDS } from '../../../shared/date-words/printed';
import type { PartialDate } from '../../../shared/dates';

const year = fc.integer({ min: 1900, max: 2100 });
const month = fc.integer({ min: 1, max: 12 });
const date: fc.Arbitrary<PartialDate> = fc.oneof(
  fc.record({ year }),
  fc.record({ year, month }),
  fc.record({ year, month, day: fc.integer({ min: 1, max: 28 }) }),
);

describe('typed dates', () => {
  it('what is shown is read back', () => {
    fc.assert(
      fc.property(date, (one) => {
        expect(parseTypedDate(formatTypedDate(one))).toEqual(one);
      }),
    );
  });

  it.each(Object.keys(DATE_WORDS))('what is shown in %s is read back, and so is “until now”', (lang) => {
    fc.assert(
      fc.property(date, (one) => {
        expect(parseTypedDate(formatTypedDate(one, lang), lang)).toEqual(one);
      }),
    );
    expect(parseTypedDate(formatTypedDate('present', lang), lang)).toBe('present');
  });

  it.each([
    ['de', '3. Oktober 2016', { year: 2016, month: 10, day: 3 }],
    ['de', 'Mai 2016', { year: 2016, month: 5 }],
    ['de', 'June 2016', { year: 2016, month: 6 }],
    ['es', '3 de junio de 2016', { year: 2016, month: 6, day: 3 }],
    ['fr', '1er août 2016', { year: 2016, month: 8, day: 1 }],
    ['pl', 'listopada 2016', { year: 2016, month: 11 }],
    ['hr', 'lis 2016', { year: 2016, month: 10 }],
    ['fi', 'kesäkuu 2016', { year: 2016, month: 6 }],
    ['ja', '2016年6月3日', { year: 2016, month: 6, day: 3 }],
    ['fa', '۲۰۱۶', { year: 2016 }],
    ['de', '03.06.2016', { year: 2016, month: 6, day: 3 }],
    ['de', 'jetzt', 'present'],
    ['de', 'bald', undefined],
  ] as const)('reads what is typed in %s: %j', (lang, typed, meant) => {
    expect(parseTypedDate(typed, lang)).toEqual(meant);
  });

  it.each([
    ['06/2016', { year: 2016, month: 6 }],
    ['2016-06', { year: 2016, month: 6 }],
    ['june 2016', { year: 2016, month: 6 }],
    ['Sept. 2016', { year: 2016, month: 9 }],
    ['now', 'present'],
    ['Summer 2016', undefined],
    ['Septem 2016', { year: 2016, month: 9 }],
    ['29.02.2016', { year: 2016, month: 2, day: 29 }],
    // What would be lost, or made up, by taking these for dates.
    ['2019-20', undefined],
    ['2019-06-45', undefined],
    ['45. Juni 2016', undefined],
    ['31.02.2014', undefined],
    ['Marathon 2015', undefined],
    ['Augsburg 2015', undefined],
    ['', undefined],
  ])('reads %j', (typed, meant) => {
    expect(parseTypedDate(typed)).toEqual(meant);
  });

  it('a range shown in two fields is the range typed into them', () => {
    fc.assert(
      fc.property(fc.option(date, { nil: undefined }), fc.option(date, { nil: undefined }), (start, end) => {
        const shown = shownRange({ start, end });
        expect(typedRange(shown.start, shown.end) ?? {}).toEqual(JSON.parse(JSON.stringify({ start, end })));
      }),
    );
  });

  it('no words are lost where they are no dates', () => {
    expect(typedRange('Summer 2016', '')).toEqual({ text: 'Summer 2016' });
    expect(typedRange('Jun 2016', 'two years later')).toEqual({ text: 'Jun 2016 – two years later' });
    expect(shownRange({ text: 'Summer 2016' })).toEqual({ start: 'Summer 2016', end: '' });
    expect(typedRange(' ', '')).toBeUndefined();
    expect(typedRange('2019 - 2021', 'heute')).toEqual({ text: '2019 - 2021 – heute' });
    expect(typedRange('since summer', '')).toEqual({ text: 'since summer' });
  });

  it.each([
    ['06/2017-heute', { start: { year: 2017, month: 6 }, end: 'present' }],
    ['2019 - 2021', { start: { year: 2019 }, end: { year: 2021 } }],
    ['2016-06-2017-08', { start: { year: 2016, month: 6 }, end: { year: 2017, month: 8 } }],
    ['Jun 2016 to Aug 2017', { start: { year: 2016, month: 6 }, end: { year: 2017, month: 8 } }],
    ['since 2019', { start: { year: 2019 }, end: 'present' }],
    ['Seit Juni 2019', { start: { year: 2019, month: 6 }, end: 'present' }],
  ] as const)('reads %j, a whole range in the first field', (typed, meant) => {
    expect(typedRange(typed, '')).toEqual(meant);
  });

  it('“since” is no word beside an end', () => {
    expect(typedRange('since 2019', '2021')).toEqual({ start: { year: 2019 }, end: { year: 2021 } });
  });
});
