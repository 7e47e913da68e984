/**
 * The head of an entry: its first lines, as long as they look like head lines and something is still
 * missing. Two names (a position and an employer, a degree and a school), a place, a date, a link.
 */
import type { Run } from '../../shared/blocks';
import type { DateRange } from '../../shared/dates';
import { isAnchor } from './anchors';
import { mayHoldDate } from './date-openings';
import { findDate, isPureDate } from './dates';
import { type HeadLine, readHeadLine, type Segment } from './head-line';
import { jobScore } from './lexicon/jobs';
import { organizationScore } from './lexicon/organizations';
import { isHeadLike, isProse, type Line, makeLine, sliceRuns, trimRuns } from './line';
import { textOf } from './parts';
import { isCaption } from './titles';

export interface Head {
  /** In order of reading, places and dates gone. */
  readonly segments: readonly Segment[];
  readonly place?: string;
  /** The place stood on the line of the first name. */
  readonly placeInline: boolean;
  readonly dates?: DateRange;
  /** A line of names stood above that of the dates. */
  readonly datesBelow: boolean;
  /** How many of the names stood above the dates, or beside them. */
  readonly namesAbove: number;
  readonly url?: string;
  readonly languages: readonly string[];
  /** What follows the head, beginning perhaps with the rest of its last line. */
  readonly rest: readonly Line[];
}

export interface HeadLimits {
  /** Names to look for: 2 for a job, 1 for a project. */
  readonly names: number;
  /** Lines that hold names. */
  readonly lines: number;
  /** A line that is wanted in the head although the names are complete (a grade, say). */
  readonly wants?: (line: Line, segments: readonly Segment[]) => boolean;
  /** What a line with a date and a comma must hold besides, to leave nothing to seek. */
  readonly completes?: (text: string) => boolean;
  /** Every line is one name: dashes and commas in it part nothing. */
  readonly whole?: boolean;
  /** No name stands below the dates. */
  readonly datesLast?: boolean;
}

export function readHead(lines: readonly Line[], limits: HeadLimits): Head {
  const segments: Segment[] = [];
  let place: string | undefined;
  let dates: DateRange | undefined;
  let placeInline = false;
  let url: string | undefined;
  let languages: readonly string[] = [];
  let nameLines = 0;
  let whole = false;
  let datesBelow = false;
  let namesAbove = 0;
  let at = 0;
  let rest: Line[] = [];
  for (; at < lines.length; at += 1) {
    const line = lines[at];
    if (!line || isCaption(line.text)) break;
    const pure = isPureDate(line.text);
    if (line.form === 'item' && at > 0 && !(dates ? segments.length === 0 && isHeadItem(line) : pure)) break;
    if (pure && dates) {
      if (dates.text === findDate(line.text)?.range.text) continue;
      break;
    }
    if (!pure && at > 0 && !isHeadLike(line) && !isDateLine(line)) break;
    const [head, tail] = splitSentence(line);
    const keepDate =
      dates !== undefined || (mayHoldDate(line.text) && hasAnchorBelow(lines, at) && !isAnchor(line));
    const read = readHeadLine(head, keepDate, segments, limits.whole);
    const complete = whole || segments.length >= limits.names || nameLines >= limits.lines;
    const onlyFacts = read.segments.length === 0;
    if (limits.datesLast && dates && !onlyFacts) break;
    if (
      !onlyFacts &&
      complete &&
      !(limits.wants?.(line, segments) ?? false) &&
      !(read.date && !dates && isDateLine(line))
    )
      break;
    // A second place or link is no longer of the head.
    if (onlyFacts && !read.date && ((read.place && place) || (read.url && url && !read.place))) break;
    segments.push(...read.segments.map((segment) => ({ ...segment, slot: `${nameLines}${segment.slot}` })));
    if (read.segments.length > 0) nameLines += 1;
    whole ||= !limits.whole && isWholeHead(read) && (limits.completes?.(head.text) ?? true);
    placeInline ||= read.placeInline && nameLines === 1;
    place ??= read.place;
    url ??= read.url;
    if (read.date && !dates) {
      dates = {
        ...read.date.range,
        text: pure ? line.text.replace(/^[\s(]+|[\s)]+$/g, '') : read.date.range.text,
      };
      languages = read.date.languages;
      datesBelow = read.segments.length > 0 && nameLines > 1;
      namesAbove = segments.length;
    }
    if (tail) {
      rest = [tail];
      at += 1;
      break;
    }
  }
  return {
    segments,
    ...(place && { place }),
    placeInline,
    ...(dates && { dates }),
    datesBelow,
    namesAbove,
    ...(url && { url }),
    languages,
    rest: [...rest, ...lines.slice(at)],
  };
}

/** “Harbours after 2020” above “Port Review, 2019”: the year is the title's where the next line has a better one. */
function hasAnchorBelow(lines: readonly Line[], at: number): boolean {
  const below = lines[at + 1];
  return below !== undefined && below.form !== 'item' && mayHoldDate(below.text) && isAnchor(below);
}

/** “Painter, Blue Barn (2012 – 2014)”: job, comma, employer and date on one line leave nothing to seek. */
function isWholeHead({ date, segments: [only, second] }: HeadLine): boolean {
  if (!date || !only || second || only.parts.length < 2) return false;
  return only.parts.some((part) => jobScore(textOf(part)) === 0);
}

/** “• Painter, Blue Barn Ltd” below a line that is all dates: the job, in the list of what was done there. */
function isHeadItem(line: Line): boolean {
  const [first = '', ...rest] = line.text.split(/, | [-–—|] | at /);
  return (
    isHeadLike(line) &&
    rest.length > 0 &&
    line.text.length < 80 &&
    jobScore(first) + organizationScore(first) > 0 &&
    jobScore(first) > 0 !== jobScore(rest.join(', ')) > 0
  );
}

/** A line with a range of dates at one end: of the head even where its words are many. */
function isDateLine(line: Line): boolean {
  const found = findDate(line.text);
  if (!found?.isRange || line.text.length > 160) return false;
  return line.text.slice(0, found.start).trim() === '' || line.text.slice(found.end).trim() === '';
}

/** Where a sentence begins on a head line: behind the head, at a word that opens sentences. */
const SENTENCE =
  /(?<=[\p{L}\p{N})]\s)(?=(?:I|I'm|The|This|A|An|My|We|Our|As|In|It|Responsible|Worked|Ich|Wir|Das|Der|Die|Je|Nous|Le|La|Les) \p{Ll})/u;

function splitSentence(line: Line): [Line, Line | undefined] {
  if (!isProse(line.text)) return [line, undefined];
  const match = SENTENCE.exec(line.text);
  if (!match) return [line, undefined];
  const head = makeLine(line, sliceRuns(line.runs, 0, match.index));
  const tail = makeLine({ ...line, form: 'paragraph' }, sliceRuns(line.runs, match.index, line.text.length));
  return [head, tail];
}

/** A name of an entry: one segment, or a stretch of one that commas parted. */
export interface Name {
  readonly runs: readonly Run[];
  readonly text: string;
  readonly slot: string;
  readonly href?: string;
  readonly afterAt: boolean;
  /** A place stands behind it on its line, as it does behind an employer. */
  readonly placed?: boolean;
}

const AT = / (?:en|em|na|no|w|we|v|ve|på|в|у|στην?|στο) (?=\p{Lu})/gu;

/**
 * “Auxiliar en Hospital Norte”: where nothing else names the employer, the word that says “at” in many a language
 * parts him from the job, though it is “in” as well (“Ingeniera en Sistemas, Acme”).
 */
function jobAtPlace(only: Segment): readonly Name[] | undefined {
  for (const { index, 0: mark } of only.text.matchAll(AT)) {
    const [job, employer] = [only.text.slice(0, index), only.text.slice(index + mark.length)];
    if (jobScore(job) === 0 || jobScore(employer) > 0) continue;
    const after = sliceRuns(only.runs, index + mark.length, only.text.length);
    return [
      { ...only, runs: sliceRuns(only.runs, 0, index), text: job, slot: `${only.slot},0` },
      { ...only, runs: after, text: employer, slot: `${only.slot},1`, afterAt: true },
    ];
  }
  return undefined;
}

/**
 * The names of a head, two at most where it can be helped. A head of one segment is parted at the
 * comma where a job ends and an employer begins; a head of more keeps its commas.
 */
export function namesOf(head: Head): readonly Name[] {
  const [only] = head.segments;
  if (head.segments.length !== 1 || !only) return head.segments;
  if (only.parts.length < 2) return jobAtPlace(only) ?? [{ ...only, placed: head.placeInline }];
  const texts = only.parts.map(textOf);
  const weight = (at: number) => {
    const left = texts.slice(0, at).join(', ');
    const right = texts.slice(at).join(', ');
    const forth = jobScore(left) + organizationScore(right) - organizationScore(left) - jobScore(right);
    return Math.abs(forth);
  };
  let cut = 1;
  for (let at = 2; at < texts.length; at += 1) if (weight(at) > weight(cut) + 0.01) cut = at;
  const at = only.text.indexOf(texts[cut] ?? '', texts.slice(0, cut).join('').length);
  const parts = [sliceRuns(only.runs, 0, at), sliceRuns(only.runs, at, only.text.length)];
  return parts.map((runs, index) => {
    const trimmed = trimRuns(runs);
    const tidy =
      index === 0 ? trimRuns(sliceRuns(trimmed, 0, textOf(trimmed).replace(/[\s,]+$/, '').length)) : trimmed;
    return { ...only, runs: tidy, text: textOf(tidy), slot: `${only.slot},${index}` };
  });
}
