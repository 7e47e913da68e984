import { describe, expect, it } from 'vitest';
import { structure } from './blocks';

const jobs = (dates: readonly string[], lang?: string) => {
  const text = dates.map((date, at) => `h3 Painter, Barn ${at} Ltd\np ${date}\ni0 Painted`).join('\n');
  const { resume } = structure(`h1 Ada Rua\nh2 Work\n${text}`, lang ? { lang } : {});
  return resume.sections.flatMap(({ entries }) =>
    entries.flatMap((entry) => (entry.shape === 'dated' ? [entry.dates] : [])),
  );
};

describe('dates of three numbers', () => {
  it('have the day first, where nothing says otherwise', () => {
    expect(jobs(['03/04/2018 – 05/06/2020'])[0]).toMatchObject({
      start: { year: 2018, month: 4, day: 3 },
      end: { year: 2020, month: 6, day: 5 },
    });
  });

  it('have the month first where another date of the document has, and keep their words', () => {
    expect(jobs(['03/04/2018 – present', '01/02/2016 – 12/31/2017'])).toMatchObject([
      { start: { year: 2018, month: 3, day: 4 }, end: 'present', text: '03/04/2018 – present' },
      { start: { year: 2016, month: 1, day: 2 }, end: { year: 2017, month: 12, day: 31 } },
    ]);
  });

  it('have it first where the person says that the document is American, unless a date contradicts', () => {
    expect(jobs(['03/04/2018 – present'], 'en-US')[0]?.start).toEqual({ year: 2018, month: 3, day: 4 });
    expect(jobs(['03/04/2018 – present'], 'en-GB')[0]?.start).toEqual({ year: 2018, month: 4, day: 3 });
    expect(jobs(['03/04/2018 – 31/12/2019'], 'en-US')[0]?.start).toEqual({ year: 2018, month: 4, day: 3 });
  });
});
