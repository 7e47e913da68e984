/** Dates as a person types them: “Jun 2016”, “2016”, “06/2016”, “2016-06”, “3 Jun 2016”, “Present”. */
import { type DateRange, type PartialDate, parseIsoDate } from '../../shared/dates';
import { LANGUAGE, WORDING } from '../wording';
import { monthOf, shownMonth } from './month-names';

type DateEnd = PartialDate | 'present';

const PRESENT = /^(present|now|today|current|ongoing)$/i;

export function formatTypedDate(date: DateEnd | undefined): string {
  if (date === undefined) return '';
  if (date === 'present') return WORDING.present;
  const month = date.month === undefined ? undefined : shownMonth(date.month, LANGUAGE);
  if (month === undefined) return String(date.year);
  return date.day === undefined ? `${month} ${date.year}` : `${date.day} ${month} ${date.year}`;
}

/** Undefined for anything that is no date. */
export function parseTypedDate(typed: string): DateEnd | undefined {
  const text = typed.trim();
  if (PRESENT.test(text) || text.toLowerCase() === WORDING.present.toLowerCase()) return 'present';
  return parseIsoDate(text) ?? parseNumbers(text) ?? parseWords(text);
}

function parseNumbers(text: string): PartialDate | undefined {
  const match = /^(\d{1,2})[/.](\d{4})$/.exec(text);
  const month = Number(match?.[1]);
  return match && month >= 1 && month <= 12 ? { year: Number(match[2]), month } : undefined;
}

function parseWords(text: string): PartialDate | undefined {
  const match = /^(?:(\d{1,2})\.?\s+)?(\p{L}{3,})\.?,?\s+(\d{4})$/u.exec(text);
  const month = monthOf(match?.[2] ?? '', ['en', LANGUAGE]);
  if (!match || month === undefined) return undefined;
  const year = Number(match[3]);
  const day = Number(match[1]);
  return day >= 1 && day <= 31 ? { year, month, day } : { year, month };
}

/** What the two fields show; words that are no dates stand whole in the first. */
export function shownRange(dates: DateRange | undefined): { readonly start: string; readonly end: string } {
  if (!dates) return { start: '', end: '' };
  if (dates.start === undefined && dates.end === undefined) return { start: dates.text ?? '', end: '' };
  return { start: formatTypedDate(dates.start), end: formatTypedDate(dates.end) };
}

/** What was typed as a range: dates where both are, else the words, so that nothing typed is lost. */
export function typedRange(start: string, end: string): DateRange | undefined {
  const [from, to] = [start.trim(), end.trim()];
  if (from === '' && to === '') return undefined;
  const first = parseTypedDate(from);
  const last = parseTypedDate(to);
  const readable = (from === '' || (first !== undefined && first !== 'present')) && (to === '' || last);
  if (!readable) return { text: [from, to].filter(Boolean).join(' – ') };
  return {
    ...(first !== undefined && first !== 'present' && { start: first }),
    ...(last !== undefined && { end: last }),
  };
}
