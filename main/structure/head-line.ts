/**
 * A head line (“Senior Engineer at *Acme*, Berlin – May 2019 – now”) taken apart. First the date goes
 * out. What is left is cut at hard marks – bars, tabs, dashes between spaces, “at”, and every change
 * of bold, italics or link – into segments, a segment at its commas into parts. Places are peeled off
 * from the end of a segment; the rest is for the habit to name.
 */
import type { Run } from '../../shared/blocks';
import { type FoundDate, isPureDate } from './dates';
import { findHeadDate } from './head-date';
import { jobScore } from './lexicon/jobs';
import { organizationScore, schoolScore } from './lexicon/organizations';
import { isCity } from './lexicon/places';
import { isBold, isTitle, type Line, sliceRuns, withRuns } from './line';
import { commaParts, insideBrackets, textOf, trimMarks } from './parts';
import { looksLikeCity, peelPlace } from './places';

/** A segment of a head line, its places gone. */
export interface Segment {
  readonly runs: readonly Run[];
  readonly text: string;
  /** Cut at commas. */
  readonly parts: readonly (readonly Run[])[];
  readonly href?: string;
  /** Where and in which dress it stood: equal in equal places of other entries. */
  readonly slot: string;
  /** “at”, “@” stood before it: what is before is the position, this is the employer. */
  readonly afterAt: boolean;
}

export interface HeadLine {
  readonly segments: readonly Segment[];
  readonly place?: string;
  readonly date?: FoundDate;
  readonly url?: string;
  /** The place shares the line with a name. */
  readonly placeInline: boolean;
}

const HARD =
  /\t|\s*[|•‧∙]\s*|\s+·\s*|·\s+|\s+(?:[-–—―~]|--+|@|at|bei|bij|chez|hos|presso|w firmie)\s+|;\s+|\s+\/\/\s+/gu;
const GAPS = /\t/g;
const FACTS = /\t|\s+[|•·]\s+/gu;
const URL = /^(?:https?:\/\/|www\.)\S+$|^(?:[\p{L}\d-]+\.)+[a-z]{2,}\/\S*$/iu;

/** `above`: names met on earlier lines, so that “Springfield, Germany” can only be a place;
 * `whole`: dashes and bars are part of the name. */
export function readHeadLine(
  line: Line,
  keepDate = false,
  above: readonly Segment[] = [],
  whole = false,
): HeadLine {
  let hasName = above.length > 0;
  // Below a position stands the employer, and behind a bar his place; a position goes on there.
  const placed = above.some(({ text }) => jobScore(text) > 0);
  const date = keepDate ? undefined : findHeadDate(line.text);
  if (date && isPureDate(line.text, date)) return { segments: [], date, placeInline: false };
  const segments: Segment[] = [];
  const places: string[] = [];
  /** The source ran on from the last segment with a comma or an opened bracket. */
  let runsOn = false;
  let url: string | undefined;
  const stretches = aroundDate(line.text, date);
  for (const [from, to] of stretches)
    for (const { start, end, mark } of hardCuts(line, from, to, whole ? (placed ? FACTS : GAPS) : HARD)) {
      const runs = trimMarks(sliceRuns(line.runs, start, end));
      const text = textOf(runs);
      if (!/[\p{L}\p{N}]/u.test(text)) continue;
      const href = addressIn(runs);
      if (
        href !== undefined &&
        !(NAMING.test(text) && segments.length === 0 && above.length === 0 && isTitle(line))
      ) {
        url = href;
        continue;
      }
      const afterAt = /@|at|bei|bij|chez|hos|presso|firmie/.test(mark);
      const { rest, place } = peelPlace(runs, hasName && !afterAt);
      const city = segments.at(-1)?.text ?? '';
      const setOff = whole ? placed && mark !== '' : above.length > 0 && mark.includes('\t') && !place;
      if (setOff && segments.length > 0 && isAside(text)) {
        places.push(text);
        continue;
      }
      if (place && rest.length === 0 && runsOn && segments.length > 1 && looksLikeCity(city)) {
        segments.pop();
        places.push(`${city}, ${place}`);
      } else if (place) places.push(place);
      runsOn = /[,(]\s*$/.test(line.text.slice(start, end));
      if (rest.length === 0) continue;
      hasName = true;
      segments.push({
        runs: rest,
        text: textOf(rest),
        parts: commaParts(rest),
        ...(rest[0]?.href !== undefined && rest.every((run) => run.href) && { href: rest[0].href }),
        slot: `${line.form}${line.form === 'heading' ? line.level : ''}${isBold(withRuns(line, rest)) ? 'b' : ''}${rest.every((run) => run.italic) ? 'i' : ''}${segments.length}`,
        afterAt,
      });
    }
  return {
    segments,
    ...(places.length > 0 && { place: places.join(', ') }),
    ...(date !== undefined && { date }),
    ...(url && { url }),
    placeInline: places.length > 0 && segments.length > 0,
  };
}

/** The text on either side of a date; one in brackets that hold more (“First Aid (Red Cross, 2019)”) opens them. */
function aroundDate(text: string, date: FoundDate | undefined): [number, number][] {
  if (!date) return [[0, text.length]];
  const open = text.lastIndexOf('(', date.start);
  const holdsMore = open > 0 && text[date.end] === ')' && !text.slice(open, date.start).includes(')');
  if (!holdsMore)
    return [
      [0, date.start],
      [date.end, text.length],
    ];
  return [
    [0, open],
    [open + 1, date.start],
    [date.end + 1, text.length],
  ];
}

/** “acme.io” in a heading: an address that is a name. */
const NAMING = /^[\p{L}\d-]+(?:\.[\p{L}\d-]+)+$/u;

/** Where a piece leads that is nothing but an address: “https://…”, “acme.org/team”, a linked “acme.org”. */
function addressIn(runs: readonly Run[]): string | undefined {
  const text = textOf(runs);
  const href = runs.find((run) => run.href)?.href;
  const shows = href !== undefined && /^[^\s@]+\.[^\s@]+$/.test(text) && href.includes(text);
  return URL.test(text) || shows ? (href ?? text) : undefined;
}

/** What is set off below the first name, and neither does nor employs, says where. */
function isAside(text: string): boolean {
  return text.length < 40 && jobScore(text) === 0 && organizationScore(text) === 0;
}

interface HardCut {
  readonly start: number;
  readonly end: number;
  /** The words between this cut and the one before. */
  readonly mark: string;
}

/** “University of Texas at Austin”: the city is of the school's name. */
function isSeat(text: string, mark: RegExpExecArray): boolean {
  if (mark[0].trim() !== 'at' || schoolScore(text.slice(0, mark.index)) === 0) return false;
  const [after = ''] = text.slice(mark.index + mark[0].length).split(/\s*[,;|·\t(]|\s[-–—]\s/);
  return isCity(after);
}

/** Where names are not cut at all marks, their dress cuts nothing either, but for the edges of a link. */
function hardCuts(line: Line, from: number, to: number, pattern: RegExp): HardCut[] {
  const text = line.text.slice(from, to);
  const whole = pattern !== HARD;
  const marks: [number, number][] = [...text.matchAll(pattern)]
    .filter((match) => !insideBrackets(text, match.index) && !isSeat(text, match))
    .map((match) => [from + match.index, from + match.index + match[0].length]);
  let at = 0;
  let before: Run | undefined;
  for (const run of line.runs) {
    const differs =
      before &&
      (before.href !== run.href || (!whole && (before.bold !== run.bold || before.italic !== run.italic)));
    const edge = /[\s,:(]$/.test(before?.text ?? '') || /^[\s,:(]/.test(run.text);
    const bothSay = /[\p{L}\p{N}]/u.test(run.text) && at > from && at < to;
    if (differs && edge && bothSay && !insideBrackets(text, at - from)) marks.push([at, at]);
    at += run.text.length;
    before = run;
  }
  marks.sort((a, b) => a[0] - b[0]);
  const cuts: HardCut[] = [];
  let start = from;
  let mark = '';
  for (const [markStart, markEnd] of [...marks, [to, to] as [number, number]]) {
    if (markStart < start || (markStart === markEnd && markStart === start)) continue;
    cuts.push({ start, end: markStart, mark });
    mark = line.text.slice(markStart, markEnd);
    start = markEnd;
  }
  return cuts;
}
