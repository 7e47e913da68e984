/**
 * Dates in running words, alone or as ranges. A range is two dates with a dash or an “until” between
 * them; the second may be “present”, two digits (“2010-13”), or the rubbish that broken themes print
 * (“NaN”). A lone month borrows the year of the other end (“May – Aug 2019”). What was read keeps its
 * words.
 */
import { PRESENT_WORDS, SINCE_WORDS, UNTIL_WORDS } from '../../shared/date-words/read';
import type { DateRange, PartialDate } from '../../shared/dates';
import { type Atom, atomAt, shortAt, sticky } from './date-atom';
import { mayBeginDate, mayHoldDate } from './date-openings';
import { FROM_WORDS } from './lexicon/months';

export interface FoundDate {
  readonly range: DateRange & { readonly text: string };
  /** Stretch of the text, brackets around it included. */
  readonly start: number;
  readonly end: number;
  /** Two ends were given, or one and that it goes on. */
  readonly isRange: boolean;
  /** Languages whose month names were met. */
  readonly languages: readonly string[];
}

const NOT_IN_NUMBER = /[\p{L}\p{M}\p{N}.$€£#+]/u;

const alternatives = (words: readonly string[]) =>
  words.map((word) => word.replace(/[.*+?/]/g, '\\$&')).join('|');
const NO_LETTER = '(?![\\p{L}\\p{N}])';
const DASHES = '[-‐‑‒–—―−~〜～→/]';
const BETWEEN = new RegExp(
  `[\\s.,]*(?:${DASHES}+|(?<=[\\s年月])(?:${alternatives(UNTIL_WORDS)})(?=[\\s\\d]|[今現现]))\\s*(?:(?:${alternatives(UNTIL_WORDS)})(?=\\s)\\s*)?`,
  'iyu',
);
const PRESENT = new RegExp(`(?:${alternatives(PRESENT_WORDS)})${NO_LETTER}`, 'iyu');
/** “od března 2019 dosud”: since then, and still. */
const STILL = new RegExp(`\\s+${PRESENT.source}`, 'iyu');
/** Themes that cannot format a missing end print these; `???` is a person's own way to say so. */
const NO_DATE = /(?:Invalid [Dd]ate|NaN(?:-NaN)?|undefined|null|\?{2,})/y;
const SHORT_END = /['’]?(\d{2})(?![\d\p{L}%/.-])/uy;
const SINCE = new RegExp(`(?:${alternatives(SINCE_WORDS)})\\s+|[自从從]\\s*`, 'iyu');
/** “De mars 2018 à aujourd'hui”: opens a range, and belongs to it. */
const FROM = new RegExp(`(?:${alternatives(FROM_WORDS)})\\s+`, 'iyu');
/** What says behind a date that it goes on: “2019年至今”, “2019年から”, “2019’dan beri”. */
const GOES_ON = /\s*(?:至今|现在|現在|から|起)|['’]?[dt][ae]n\s+(?:beri|itibaren)/iy;
const EXPECTED = /\s*\((?:expected|anticipated|voraussichtlich|prévu|previsto|ожидается)\)/iy;

/** Every step asks the same lines, one soon after the other. */
const remembered = new Map<string, FoundDate | undefined>();
const MOST_REMEMBERED = 256;
const LONGEST_REMEMBERED = 200;

/** The first date or range of dates of a text; a range is preferred to a lone date. */
export function findDate(text: string): FoundDate | undefined {
  if (!mayHoldDate(text)) return undefined;
  if (text.length > LONGEST_REMEMBERED) return seekDate(text);
  const known = remembered.get(text);
  if (known || remembered.has(text)) return known;
  if (remembered.size >= MOST_REMEMBERED) remembered.clear();
  const found = seekDate(text);
  remembered.set(text, found);
  return found;
}

function seekDate(text: string): FoundDate | undefined {
  let lone: FoundDate | undefined;
  for (let at = 0; at < text.length; at += 1) {
    if (!mayBeginDate(text, at)) continue;
    const before = text[at - 1] ?? '';
    const glued = NOT_IN_NUMBER.test(before) && !/\p{Script=Han}/u.test(before);
    // “Acme LabsOct 2022”: only a capital of a month's name may touch a letter before it.
    if (glued && !(/[\p{L}.]/u.test(before) && /^\p{Lu}\p{Ll}{2}/u.test(text.slice(at, at + 3)))) continue;
    const found = dateAt(text, at);
    if (!found || (glued && found.range.start?.month === undefined)) continue;
    if (found.isRange) return found;
    // The last group of a telephone number is no year.
    if (found.range.start?.month === undefined && /\d[ -]$/.test(text.slice(0, at))) continue;
    lone ??= found;
    at = found.end - 1;
  }
  return lone;
}

function dateAt(text: string, at: number): FoundDate | undefined {
  const opening = sticky(FROM, text, at);
  const opened = opening && dateFrom(text, at + opening[0].length);
  return opened?.isRange ? { ...opened, start: at } : dateFrom(text, at);
}

function dateFrom(text: string, at: number): FoundDate | undefined {
  const since = sticky(SINCE, text, at);
  const from = at + (since?.[0].length ?? 0);
  const missing = sticky(NO_DATE, text, from);
  const first = missing ? undefined : (atomAt(text, from) ?? shortAt(text, from));
  if (!missing && !first) return undefined;
  const firstEnd = missing ? from + missing[0].length : (first?.end ?? from);
  const tail = first && rangeEnd(text, first, firstEnd);
  if (missing && !first) {
    const rest = rangeEnd(text, undefined, firstEnd);
    return rest && finish(text, at, rest.end, { end: rest.date }, true, rest.languages);
  }
  if (!first) return undefined;
  if (tail) {
    const start = complete(first.date, tail.date);
    if (start)
      return finish(text, at, tail.end, { start, end: tail.date }, true, [
        ...first.languages,
        ...tail.languages,
      ]);
  }
  if (!('year' in first.date) || first.short) return undefined;
  const goesOn = sticky(GOES_ON, text, first.end) ?? (since ? sticky(STILL, text, first.end) : null);
  if (since || goesOn) {
    const end = first.end + (goesOn?.[0].length ?? 0);
    return finish(text, at, end, { start: first.date, end: 'present' }, true, first.languages);
  }
  return finish(text, at, first.end, { start: first.date }, false, first.languages);
}

interface RangeEnd {
  readonly date: PartialDate | 'present' | undefined;
  readonly end: number;
  readonly languages: readonly string[];
}

function rangeEnd(text: string, first: Atom | undefined, at: number): RangeEnd | undefined {
  const between = sticky(BETWEEN, text, at) ?? onlyTwo(text, at);
  if (!between) return undefined;
  const from = at + between[0].length;
  const present = sticky(PRESENT, text, from);
  if (present) return { date: 'present', end: from + present[0].length, languages: [] };
  const junk = sticky(NO_DATE, text, from);
  if (junk) return { date: undefined, end: from + junk[0].length, languages: [] };
  const atom = atomAt(text, from) ?? (first?.short && shortAt(text, from));
  if (atom) {
    const date = complete(atom.date, first?.date);
    if (date) return { date, end: atom.end, languages: atom.languages };
  }
  const short =
    first && 'year' in first.date && first.date.month === undefined && sticky(SHORT_END, text, from);
  if (short && first && 'year' in first.date) {
    const year = Math.floor(first.date.year / 100) * 100 + Number(short[1]);
    if (year >= first.date.year) return { date: { year }, end: from + short[0].length, languages: [] };
  }
  // “Feb 2014 –” at the end of the line: open.
  return !first?.short && /^\s*[)\]]?\s*$/.test(text.slice(from)) && /[-–—]/.test(between[0])
    ? { date: 'present', end: from, languages: [] }
    : undefined;
}

/** “2012 2016”, alone on the line: the dash was drawn, not written. */
function onlyTwo(text: string, at: number): RegExpExecArray | null {
  const space = sticky(/\s+/y, text, at);
  const second = space && atomAt(text, at + space[0].length);
  return second?.end === text.length && /^\D*\d{4}$/.test(text.slice(0, at)) ? space : null;
}

/** A lone month takes the year of the other end. */
function complete(
  date: Atom['date'],
  other: Atom['date'] | PartialDate | 'present' | undefined,
): PartialDate | undefined {
  if ('year' in date) return date;
  return other !== undefined && other !== 'present' && 'year' in other
    ? { year: other.year, month: date.month }
    : undefined;
}

function finish(
  text: string,
  start: number,
  end: number,
  range: DateRange,
  isRange: boolean,
  languages: readonly string[],
): FoundDate {
  const last = end + (sticky(EXPECTED, text, end)?.[0].length ?? 0);
  const pair = { '(': ')', '[': ']', '（': '）', '`': '`' }[text[start - 1] ?? ''];
  const close = pair === undefined ? -1 : text.indexOf(pair, last);
  // “(2014 – 2016)” and “(2010-2014 expected)” are taken with their brackets.
  const inside = close >= 0 && close - last <= 12;
  const words = text.slice(start, inside ? close : last).trim();
  const [from, to] = inside ? [start - 1, close + 1] : [start, last];
  return { range: { ...range, text: words }, start: from, end: to, isRange, languages };
}

const AROUND =
  /^(?:awarded on|published on|issued|date|dates|from|period|duration|zeitraum|released)?[\s:,.;|·•()[\]`–—-]*$/iu;

/** The line is nothing but a date, save punctuation and a word such as “Awarded on:”. */
export function isPureDate(text: string, found: FoundDate | undefined = findDate(text)): boolean {
  return (
    found !== undefined &&
    AROUND.test(text.slice(0, found.start) + text.slice(found.end).replace(DURATION, ''))
  );
}

const UNIT =
  '(?:years?|yrs?|months?|mos?|jahre?|monate?|ans?|mois|años?|meses|mes|лет|года?|месяц(?:ев|а)?|年|个月|ヶ月)';
const DURATION = new RegExp(
  `^[\\s(·,]*\\d+ ?${UNIT}(?:[\\s,]*(?:and |und |et )?\\d+ ?${UNIT})?[\\s).]*$`,
  'iu',
);

/** “2 years 1 month”: a length of time that some themes print below the dates. */
export function isDuration(text: string): boolean {
  return DURATION.test(text);
}
