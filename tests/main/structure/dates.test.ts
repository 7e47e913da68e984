import { describe, expect, it } from 'vitest';
import { findDate, isDuration, isPureDate } from '../../../main/structure/dates';
import { formatIsoDate } from '../../../shared/dates';

/** `2014-10/2020-04`, `2014/present`, `2014` for a lone date; `?` for an end that is not given. */
function read(text: string): string | undefined {
  const found = findDate(text);
  if (!found) return undefined;
  const { start, end } = found.range;
  const from = start ? formatIsoDate(start) : '?';
  if (!found.isRange) return from;
  return `${from}/${end === 'present' ? end : end ? formatIsoDate(end) : '?'}`;
}

describe('ranges of dates', () => {
  it.each([
    ['Oct 2014 — Apr 2020', '2014-10/2020-04'],
    ['October 2014 to April 2020', '2014-10/2020-04'],
    ['Sep, 2013 - Present', '2013-09/present'],
    ['March 3, 2011 – June 2012', '2011-03-03/2012-06'],
    ['08/2016 - 09/2016', '2016-08/2016-09'],
    ['2016.08–2017.01', '2016-08/2017-01'],
    ['2024-03 — Present', '2024-03/present'],
    ['(2010-13)', '2010/2013'],
    ['1997 — 2005', '1997/2005'],
    ['May – Aug 2019', '2019-05/2019-08'],
    ["Jun '16 - Aug '17", '2016-06/2017-08'],
    ['Sept. 2009–now', '2009-09/present'],
    ['since 2019', '2019/present'],
    ['2012 2016', '2012/2016'],
    ['2019 - NaN', '2019/?'],
    ['April 2019 – Invalid Date', '2019-04/?'],
    ['??? — Present', '?/present'],
    ['Acme LabsOct 2022 - Apr 2023', '2022-10/2023-04'],
  ])('%s', (text, want) => expect(read(text)).toBe(want));

  it.each([
    ['de', 'März 2016 – heute', '2016-03/present'],
    ['de', 'seit Oktober 2011', '2011-10/present'],
    ['fr', 'février 2012 à août 2014', '2012-02/2014-08'],
    ['fr', 'janv. 2019 - aujourd’hui', '2019-01/present'],
    ['es', 'enero de 2015 hasta la actualidad', '2015-01/present'],
    ['pt', 'fevereiro de 2013 até dezembro de 2014', '2013-02/2014-12'],
    ['it', 'giugno 2010 – luglio 2011', '2010-06/2011-07'],
    ['nl', 'mei 2008 - heden', '2008-05/present'],
    ['pl', 'wrzesień 2014 – obecnie', '2014-09/present'],
    ['cs', 'září 2014 – říjen 2015', '2014-09/2015-10'],
    ['sv', 'januari 2014 – maj 2015', '2014-01/2015-05'],
    ['ru', 'сентябрь 2015 — по настоящее время', '2015-09/present'],
    ['uk', 'вересень 2015 — дотепер', '2015-09/present'],
    ['el', 'Ιανουάριος 2012 – σήμερα', '2012-01/present'],
    ['tr', 'Şubat 2012 – Ağustos 2014', '2012-02/2014-08'],
    ['zh', '2019年4月 - 至今', '2019-04/present'],
    ['ja', '2016年4月 - 2019年3月', '2016-04/2019-03'],
  ])('in %s: %s', (_, text, want) => expect(read(text)).toBe(want));
});

describe('lone dates', () => {
  it.each([
    ['15 June 2021', '2021-06-15'],
    ['Awarded on: Jan 01, 2012', '2012-01-01'],
    ['03.10.2015', '2015-10-03'],
    ['12/24/2015', '2015-12-24'],
    ['Summer 2015', '2015'],
    ['2014', '2014'],
  ])('%s', (text, want) => expect(read(text)).toBe(want));

  it.each(['20-30ms', '+49 7957 151 2019', 'port 20145', 'Area 52', 'May I', 'C++98', '3.2014159'])(
    'none in %s',
    (text) => expect(read(text)).toBeUndefined(),
  );
});

it('keeps the words it read, without the brackets around them', () => {
  expect(findDate('Painter (Mar 2014 – now), Graz')?.range.text).toBe('Mar 2014 – now');
});

it('tells a line that is only a date from one with words', () => {
  expect(isPureDate('(Oct 2014 — Apr 2020)')).toBe(true);
  expect(isPureDate('Awarded on: Jan 01, 2012')).toBe(true);
  expect(isPureDate('Jun, 2018 - Feb, 2021 2 years 9 months')).toBe(true);
  expect(isPureDate('Oct 2014 — Apr 2020, Graz')).toBe(false);
  expect(isDuration('2 years 1 month')).toBe(true);
  expect(isDuration('2 brushes')).toBe(false);
});

it.each([
  ['2021년 3월 – 현재', 3],
  ['2021년 3월 5일 ~ 현재', 3],
  ['tháng 3 2021 – hiện tại', 3],
  ['Tháng 3/2021 – nay', 3],
  ['מרץ 2021 – היום', 3],
  ['مارس 2021 – حتى الآن', 3],
  ['मार्च 2021 – वर्तमान', 3],
  ['2021年3月 – 現在', 3],
])('%s goes on since March', (text, month) => {
  expect(findDate(text)?.range).toMatchObject({ start: { year: 2021, month }, end: 'present' });
});
