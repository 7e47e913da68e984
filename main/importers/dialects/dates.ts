/** Dates as résumé builders write them: ISO, `Sep 1, 2016`, `August 2018`, `2018 – Present`. */
import { formatIsoDate, parseIsoDate } from '../../../shared/dates';
import { type Loose, text, without } from './loose';

const MONTHS = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');
const PRESENT = /^(present|now|current(ly)?|today|ongoing)$/i;

/** The words as an ISO date of their own precision; undefined for what is none. */
export function isoDate(words: string): string | undefined {
  const iso = parseIsoDate(words);
  if (iso) return formatIsoDate(iso);
  const numeric = /^(\d{1,2})[/.](\d{4})$/.exec(words);
  if (numeric) return isoMonth(Number(numeric[1]), numeric[2]);
  const [, name = '', day, year] = /^([a-z]{3,9})\.?,?(?:\s+(\d{1,2}),)?\s+(\d{4})$/i.exec(words) ?? [];
  const month = MONTHS.indexOf(name.slice(0, 3).toLowerCase()) + 1;
  const date = month > 0 ? isoMonth(month, year) : undefined;
  return date && day ? `${date}-${day.padStart(2, '0')}` : date;
}

function isoMonth(month: number, year = ''): string | undefined {
  return month >= 1 && month <= 12 ? `${year}-${String(month).padStart(2, '0')}` : undefined;
}

/**
 * The item with its dates as JSON Resume has them. Words that are no date stay as they are written; a start
 * with no end goes on.
 * @param one key of a date that stands for start and end together, or for a single day.
 */
export function withDates(item: Loose, start: string, end: string, one?: string): Loose {
  const rest = without(item, start, end, ...(one ? [one] : []));
  const begin = text(item[start]);
  const finish = text(item[end]);
  const whole = one ? text(item[one]) : '';
  if (begin === '' && finish === '') return whole === '' ? rest : { ...rest, ...rangeOf(whole) };
  return {
    ...rest,
    ...rangeFrom(begin, finish, [begin, finish].filter(Boolean).join(' – ')),
    ...extra(whole),
  };
}

/** `date` beside a start says the same in the author's words. */
function extra(whole: string): Loose {
  return whole === '' ? {} : { dates: whole };
}

function rangeOf(whole: string): Loose {
  const single = isoDate(whole);
  if (single) return { startDate: single, ongoing: false };
  const [begin = '', finish = '', ...more] = whole.split(/\s+(?:[-–—]|to)\s+|\s*[–—]\s*/);
  return more.length === 0 && finish !== '' ? rangeFrom(begin, finish, whole) : { dates: whole };
}

function rangeFrom(begin: string, finish: string, words: string): Loose {
  const startDate = isoDate(begin);
  const endDate = isoDate(finish);
  const isOpen = finish === '' || PRESENT.test(finish);
  if ((begin !== '' && !startDate) || (!isOpen && !endDate)) return { dates: words };
  return {
    ...(startDate && { startDate }),
    ...(endDate && { endDate }),
    ...(!endDate && { ongoing: isOpen }),
  };
}
