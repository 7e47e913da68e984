import { describe, expect, it } from 'vitest';
import { datePart } from '../../../renderer/pages/date-part';

const since = { start: { year: 2019, month: 1 }, end: 'present' } as const;

describe('the field of a date on the page', () => {
  it('is the first before the dash and the second behind it', () => {
    expect(datePart(since, 'Jan 2019 – Present', 4)).toBe('start');
    expect(datePart(since, 'Jan 2019 – Present', 8)).toBe('start');
    expect(datePart(since, 'Jan 2019 – Present', 12)).toBe('end');
  });

  it('is the one that holds it where one is alone', () => {
    expect(datePart({ end: { year: 2014 } }, '2014', 1)).toBe('end');
    expect(datePart({ start: { year: 2014 } }, '2014', 4)).toBe('start');
    expect(datePart({ text: 'Summer – autumn' }, 'Summer – autumn', 12)).toBe('start');
  });
});
