/**
 * Dates as a person types them, in the language of the résumé and in any other that leaves no doubt: “Jun 2016”,
 * “2016”, “06/2016”, “2016-06”, “3. Juni 2016”, “3 de junio de 2016”, “2016年6月”, “Present”, “heute”.
 */
import { type DateWords, dateWords } from '../../shared/date-words/printed';
import { MONTH_WORDS, monthIn, PRESENT_WORDS, SINCE_WORDS, UNTIL_WORDS } from '../../shared/date-words/read';
import type { DateRange, PartialDate } from '../../shared/dates';

type DateEnd = PartialDate | 'present';

/** As short as a month may be cut and still be known. */
const SHORTEST = 3;

/** What may part the two ends of a range. */
const UNTIL = UNTIL_WORDS.map((word) => word.replaceAll('.', '\\.')).join('|');
const BETWEEN = new RegExp(`[-‐‑‒–—−~〜～→]|(?<=\\s)(?:${UNTIL})(?=\\s)`, 'giu');
const SINCE = new RegExp(`^(?:${SINCE_WORDS.join('|')})\\s+`, 'iu');

/** @param lang BCP 47 tag of the résumé. */
export function formatTypedDate(date: DateEnd | undefined, lang = 'en'): string {
  if (date === undefined) return '';
  const words = dateWords(lang);
  if (date === 'present') return words.present;
  const { year, month, day } = date;
  const name = month === undefined ? undefined : words.months[month - 1];
  if (name === undefined) return String(year);
  const { yearFirst, between = ' ' } = words;
  if (yearFirst) {
    const sign = name.endsWith('월') ? '일' : '日';
    return `${year}${yearFirst}${name}${day === undefined ? '' : `${day}${sign}`}`;
  }
  const named = `${name}${between}${year}`;
  return day === undefined ? named : `${day} ${named}`;
}

/** Undefined for anything that is no date, and for what would lose a word or figure if it were taken for one. */
export function parseTypedDate(typed: string, lang = 'en'): DateEnd | undefined {
  const text = inLatinDigits(typed).trim().toLowerCase();
  const words = dateWords(lang);
  if (text === words.present.toLowerCase() || PRESENT_WORDS.includes(text)) return 'present';
  return parseNumbers(text) ?? parseWords(text, words, lang);
}

function parseNumbers(text: string): PartialDate | undefined {
  const [, isoYear, isoMonth, isoDay] = /^(\d{4})(?:-(\d{1,2})(?:-(\d{1,2}))?)?$/.exec(text) ?? [];
  if (isoYear !== undefined) return dateOf(isoYear, isoMonth, isoDay);
  const [, month, year] = /^(\d{1,2}) ?[/.-] ?(\d{4})$/.exec(text) ?? [];
  if (year !== undefined) return dateOf(year, month, undefined);
  const [, first, then] = /^(\d{4})[/.](\d{1,2})$/.exec(text) ?? [];
  if (first !== undefined) return dateOf(first, then, undefined);
  const [, day, middle, last] = /^(\d{1,2})\. ?(\d{1,2})\. ?(\d{4})$/.exec(text) ?? [];
  if (last !== undefined) return dateOf(last, middle, day);
  const [, vietDay, vietMonth, vietYear] =
    /^(?:(\d{1,2}) )?(?:tháng|thg\.?) ?(\d{1,2})(?:[,/ -]| năm )+(\d{4})$/.exec(text) ?? [];
  if (vietYear !== undefined) return dateOf(vietYear, vietMonth, vietDay);
  const [, eastYear, eastMonth, eastDay] =
    /^(\d{4}) ?[年년](?: ?(\d{1,2}) ?[月월])?(?: ?(\d{1,2}) ?[日일]?)?$/.exec(text) ?? [];
  return eastYear === undefined ? undefined : dateOf(eastYear, eastMonth, eastDay);
}

/** “3. Juni 2016”, “3 de junio de 2016”, “June 2016”, “2016 June”. */
function parseWords(text: string, words: DateWords, lang: string): PartialDate | undefined {
  const match =
    /^(?:(\d{1,2})(?:\.|st|nd|rd|th|er|º)?\s+(?:de\s+)?)?([\p{L}\p{M}]+)[.,]*\s+(?:de\s+|del\s+)?(\d{4})$/u.exec(
      text,
    );
  const [, day, name, year] = match ?? [];
  const [, before, after] = match ? [] : (/^(\d{4})\s+([\p{L}\p{M}]+)\.?$/u.exec(text) ?? []);
  const month = monthOf(name ?? after ?? '', words, lang);
  return month === undefined ? undefined : dateOf(year ?? before ?? '', String(month), day);
}

/** In the résumé's own language a name may be cut short; others are known by their usual forms. */
function monthOf(name: string, { months }: DateWords, lang: string): number | undefined {
  const language = lang.toLowerCase().split(/[-_]/)[0] ?? '';
  const own = monthIn(language, name);
  if (own !== undefined) return own;
  const printed = months.map((month) => month.toLowerCase().replace(/\.$/, ''));
  const same = printed.indexOf(name);
  if (same >= 0) return same + 1;
  const known = MONTH_WORDS.get(name)?.month;
  if (known !== undefined || name.length < SHORTEST) return known;
  const whole = [...MONTH_WORDS].filter(([, { languages }]) => languages.includes(language));
  const like = [
    ...printed.flatMap((month, index) =>
      // Where the whole names are not known, anything that begins like a short one may be the whole.
      month.startsWith(name) || (whole.length === 0 && name.startsWith(month)) ? [index + 1] : [],
    ),
    ...whole.flatMap(([word, { month }]) => (word.startsWith(name) ? [month] : [])),
  ];
  return new Set(like).size === 1 ? like[0] : undefined;
}

function dateOf(year: string, month: string | undefined, day: string | undefined): PartialDate | undefined {
  const date = { year: Number(year), month: Number(month), day: Number(day) };
  if (month === undefined) return { year: date.year };
  if (date.month < 1 || date.month > 12) return undefined;
  if (day === undefined) return { year: date.year, month: date.month };
  const days = new Date(Date.UTC(date.year, date.month, 0)).getUTCDate();
  return date.day >= 1 && date.day <= days ? date : undefined;
}

/** Arabic, Persian and Indian figures count like ours. */
function inLatinDigits(text: string): string {
  return text.replace(/[٠-٩۰-۹०-९]/g, (digit) => {
    const code = digit.charCodeAt(0);
    return String(code - (code < 0x6f0 ? 0x660 : code < 0x966 ? 0x6f0 : 0x966));
  });
}

/** What the two fields show; words that are no dates stand whole in the first. */
export function shownRange(
  dates: DateRange | undefined,
  lang?: string,
): { readonly start: string; readonly end: string } {
  if (!dates) return { start: '', end: '' };
  if (dates.start === undefined && dates.end === undefined) return { start: dates.text ?? '', end: '' };
  return { start: formatTypedDate(dates.start, lang), end: formatTypedDate(dates.end, lang) };
}

/**
 * What was typed as a range: dates where both are, else the words, so that nothing typed is lost. A whole range
 * may stand in the first field: “06/2017 – heute”, “since 2019”.
 */
export function typedRange(start: string, end: string, lang?: string): DateRange | undefined {
  const [from, to] = [start.trim(), end.trim()];
  if (from === '' && to === '') return undefined;
  const last = parseTypedDate(to, lang);
  const whole = to === '' ? wholeRange(from, lang) : undefined;
  if (whole) return whole;
  const since = parseStart(from.replace(SINCE, ''), lang);
  const goesOn = SINCE.test(from) && to === '' ? 'present' : undefined;
  const readable = (from === '' || since !== undefined) && (to === '' || last !== undefined);
  if (!readable) return { text: [from, to].filter(Boolean).join(' – ') };
  const until = last ?? goesOn;
  return { ...(since !== undefined && { start: since }), ...(until !== undefined && { end: until }) };
}

function wholeRange(text: string, lang: string | undefined): DateRange | undefined {
  for (const { index, 0: between } of text.matchAll(BETWEEN)) {
    const start = parseStart(text.slice(0, index), lang);
    const end = start && parseTypedDate(text.slice(index + between.length), lang);
    if (start && end) return { start, end };
  }
  return undefined;
}

/** Nothing starts at present. */
function parseStart(text: string, lang: string | undefined): PartialDate | undefined {
  const date = parseTypedDate(text, lang);
  return date === 'present' ? undefined : date;
}
