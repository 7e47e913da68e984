/**
 * The smallest dates: “2014”, “10/2014”, “Oct 2014”, “3. Oktober 2014”, “2014年10月”, “Oct ’14”. A date is
 * read only as far as it is sure: a year, a month with a year, a day with both.
 */
import { MONTH_WORDS } from '../../shared/date-words/read';
import type { PartialDate } from '../../shared/dates';
import { WORD } from './date-openings';
import { SEASON_WORDS } from './lexicon/months';

/** One end of a range, or a lone date; a month alone until the other end lends its year. */
export interface Atom {
  readonly date: PartialDate | { readonly month: number };
  readonly end: number;
  readonly languages: readonly string[];
  /** “03/19”: a date only where another end follows, for it may be a day's or a size as well. */
  readonly short?: true;
}

const YEAR = '((?:19[4-9]|20[0-4])\\d)';

/** “2019 г.”, “2019 року”: the word “year” behind it. */
const YEAR_WORD = '(?: ?(?:г\\.|год[ау]?|р\\.|року)(?!\\p{L}))?';

interface Shape {
  readonly pattern: RegExp;
  readonly read: (match: RegExpExecArray) => PartialDate | undefined;
}

const day = (year: string | undefined, month: string | undefined, at: string | undefined) =>
  partial(Number(year), Number(month), Number(at));

const SHAPES: readonly Shape[] = [
  {
    pattern: new RegExp(`${YEAR} ?年 ?(\\d{1,2}) ?月(?: ?(\\d{1,2}) ?日)?`, 'y'),
    read: (m) => day(m[1], m[2], m[3]),
  },
  { pattern: new RegExp(`${YEAR} ?年 ?[春夏秋冬]季?`, 'y'), read: (m) => day(m[1], undefined, undefined) },
  { pattern: new RegExp(`${YEAR} ?年`, 'y'), read: (m) => day(m[1], undefined, undefined) },
  {
    pattern: new RegExp(`${YEAR} ?년(?: ?(\\d{1,2}) ?월(?: ?(\\d{1,2}) ?일)?)?`, 'y'),
    read: (m) => day(m[1], m[2], m[3]),
  },
  {
    pattern: new RegExp(`(?:tháng|thg\\.?) ?(0?[1-9]|1[0-2])(?:[,/ -]| năm )+${YEAR}(?!\\d)`, 'iy'),
    read: (m) => day(m[2], m[1], undefined),
  },
  {
    pattern: new RegExp(`${YEAR}([-/.])(\\d{1,2})\\2(\\d{1,2})(?!\\d)`, 'y'),
    read: (m) => day(m[1], m[3], m[4]),
  },
  {
    pattern: new RegExp(`${YEAR}[-/.](0?[1-9]|1[0-2])(?![\\d/])`, 'y'),
    read: (m) => day(m[1], m[2], undefined),
  },
  {
    pattern: new RegExp(`(\\d{1,2})[./](\\d{1,2})[./]${YEAR}(?!\\d)`, 'y'),
    read: (m) => dayMonth(m[1], m[2], m[3]),
  },
  {
    pattern: new RegExp(`(0?[1-9]|1[0-2]) ?[-/.] ?${YEAR}(?!\\d)`, 'y'),
    read: (m) => day(m[2], m[1], undefined),
  },
  {
    pattern: new RegExp(`(?:Q[1-4]|[HS][12])[ /,]+${YEAR}(?!\\d)`, 'y'),
    read: (m) => day(m[1], undefined, undefined),
  },
  {
    pattern: new RegExp(`${YEAR}${YEAR_WORD}(?![\\d%])`, 'yu'),
    read: (m) => day(m[1], undefined, undefined),
  },
];

/** Day and month in the order that makes sense; the month second where both do. */
function dayMonth(first: string | undefined, second: string | undefined, year: string | undefined) {
  return Number(second) > 12 ? day(year, first, second) : day(year, second, first);
}

function partial(year: number, month: number, dayOfMonth: number): PartialDate | undefined {
  if (!(month >= 1)) return { year };
  if (month > 12) return undefined;
  return dayOfMonth >= 1 && dayOfMonth <= 31 ? { year, month, day: dayOfMonth } : { year, month };
}

/** “Feb, 20212 years 9 months”: a length of time glued to the year before it. */
const AFTER_MONTH = new RegExp(
  `\\.?,?(?: (\\d{1,2})(?:st|nd|rd|th)?,?(?= ))?,? ?(?:de |del |of |/)?['’]?${YEAR}${YEAR_WORD}(?:(?!\\d)|(?=\\d{1,2} ?(?:years?|months?)\\b))`,
  'yiu',
);
const SHORT_YEAR = /\.? ?['’`](\d{2})(?!\d)/y;
const DAY_BEFORE = /(\d{1,2})(?:st|nd|rd|th|er|º|\.)?(?: de)? /y;
const YEAR_THEN = new RegExp(`${YEAR},? `, 'y');

export function sticky(pattern: RegExp, text: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at;
  return pattern.exec(text);
}

export function atomAt(text: string, at: number): Atom | undefined {
  const dayBefore = sticky(DAY_BEFORE, text, at);
  const named = monthAt(text, at + (dayBefore?.[0].length ?? 0));
  if (named) {
    const { date } = named;
    const dayOfMonth = Number(dayBefore?.[1]);
    if (!dayBefore) return named;
    if ('year' in date && date.month !== undefined && dayOfMonth <= 31)
      return { ...named, date: { ...date, day: dayOfMonth } };
  }
  const year = sticky(YEAR_THEN, text, at);
  const after = year && monthAt(text, at + year[0].length);
  if (year && after && !('year' in after.date))
    return { ...after, date: { year: Number(year[1]), ...after.date } };
  for (const { pattern, read } of SHAPES) {
    const match = sticky(pattern, text, at);
    const date = match && read(match);
    if (match && date) return { date, end: at + match[0].length, languages: [] };
  }
  return undefined;
}

/** A month by its name, with the year behind it where there is one. */
function monthAt(text: string, at: number): Atom | undefined {
  const word = sticky(WORD, text, at)?.[0];
  if (word === undefined) return undefined;
  const known = MONTH_WORDS.get(word.toLowerCase());
  if (!known && !SEASON_WORDS.has(word.toLowerCase())) return undefined;
  const end = at + word.length;
  const year = sticky(AFTER_MONTH, text, end);
  const languages = known?.languages ?? [];
  if (year) {
    const found = known ? partial(Number(year[2]), known.month, Number(year[1])) : { year: Number(year[2]) };
    if (found) return { date: found, end: end + year[0].length, languages };
  }
  const short = sticky(SHORT_YEAR, text, end);
  if (short)
    return {
      date: { year: century(short[1]), ...(known && { month: known.month }) },
      end: end + short[0].length,
      languages,
    };
  if (!known) return undefined;
  return { date: { month: known.month }, end, languages: [] };
}

const SHORT_MONTH = /(?<![\d/.-])(0[1-9]|1[0-2])[./](\d{2})(?![\d/.])/y;

/** “03/19”, the end of a range whose years have two digits. */
export function shortAt(text: string, at: number): Atom | undefined {
  const match = sticky(SHORT_MONTH, text, at);
  const date = match && partial(century(match[2]), Number(match[1]), 0);
  return match && date ? { date, end: at + match[0].length, languages: [], short: true } : undefined;
}

function century(twoDigits: string | undefined): number {
  const value = Number(twoDigits);
  return value > 45 ? 1900 + value : 2000 + value;
}
