/**
 * Schools are read like jobs, but their words tell more: what looks like a degree, a school or a grade
 * is taken as such wherever it stands. Only what no word decides follows the document's habit: that of
 * its schools or, where all of them are built like its jobs, that of those.
 */

import { writeInline } from '../../shared/inline';
import type { DatedEntry, Entry, Highlight } from '../../shared/resume';
import { readBody } from './body';
import { type Draft, decide, degreeBelow, joinDegree, set, splitArea, splitGrade } from './degree';
import { cutEntries } from './entry-cut';
import { findHabit, type Habit, type Lean, shapeOf } from './habit';
import { type Head, readHead } from './head';
import type { Segment } from './head-line';
import { degreeScore, isGrade } from './lexicon/degrees';
import { schoolScore } from './lexicon/organizations';
import { isHeadLike, type Line, sliceRuns, trimRuns } from './line';
import { looseEntries } from './loose';
import { wordsOf } from './parts';
import type { RawSection } from './sections';
import { isCaption } from './titles';

/** Where no word tells, a comma does: it stands between a degree and its field. */
const FIELD_COMMA = 0.2;

export const schoolLean: Lean = (text) =>
  schoolScore(text) - degreeScore(text) - (/\p{L}, \p{L}/u.test(text) ? FIELD_COMMA : 0);

export function readEducation(section: RawSection, jobs?: Habit): readonly Entry[] {
  const { intro, entries } = cutEntries(section.lines);
  const heads = entries.map(({ lines }) =>
    readHead(lines, {
      names: 6,
      lines: 3,
      wants: (line) => isFact(line.text),
      // “BA, Music 2005 – 2009” still lacks its school.
      completes: (text) => schoolScore(text) > 0,
    }),
  );
  const habit = findHabit(
    heads.map(({ segments }) => segments.filter(({ text }) => !isGrade(text))),
    schoolLean,
    jobs && heads.every(({ segments }) => jobs.shapes.has(shapeOf(segments))) ? jobs.first : 'organization',
  );
  const schools: DatedEntry[] = [];
  for (const [at, head] of heads.entries()) {
    const made = schoolOf(head, habit, entries[at]?.inherits ?? false);
    const before = schools.at(-1);
    const inherits = entries[at]?.inherits && !made.organization && before;
    schools.push(inherits ? { ...made, ...placeOf(before), ...made } : made);
  }
  return [...looseEntries(intro), ...schools];
}

/** Of a further degree at one school. */
const placeOf = ({ organization, place }: DatedEntry): Partial<DatedEntry> => ({
  ...(organization && { organization }),
  ...(place && { place }),
});

const isFact = (text: string) => isGrade(text) || (degreeScore(text) > 0 && text.length < 90);

function schoolOf(head: Head, habit: Habit, inherits: boolean): DatedEntry {
  const draft: Draft = { more: [] };
  const open: Segment[] = [];
  for (const [at, segment] of head.segments.entries())
    if (!joinDegree(segment, head.segments[at - 1], draft) && !decide(segment, draft)) open.push(segment);
  const [only] = open;
  if (inherits && only && head.segments.length === 1) {
    draft.title = wordsOf(only.runs);
    open.length = 0;
  }
  for (const segment of open) byHabit(segment, draft, habit, head);
  degreeBelow(head, draft);
  const graded = splitGrade(draft.title);
  if (graded && !draft.score) [draft.title, draft.score] = graded;
  splitArea(draft);
  const { score, rest } = gradeBelow(
    head.rest.filter((line) => line !== draft.below),
    draft.score,
  );
  const body = readBody(rest);
  const courses = coursesOf(rest);
  const summary = [...draft.more, body.summary].filter((text) => text).join('\n\n');
  const url = head.url ?? draft.url;
  return {
    shape: 'dated',
    ...(draft.organization && { organization: draft.organization }),
    ...(draft.title && { title: draft.title }),
    ...(draft.area && { area: draft.area }),
    ...(head.place && { place: head.place }),
    ...(url && { url }),
    ...(head.dates && { dates: graduation(head.dates) }),
    ...(score && { score }),
    ...(summary && courses.length === 0 && { summary }),
    highlights: courses.length > 0 ? courses : body.highlights,
    keywords: [],
  };
}

/** A lone date is when the degree was earned, not when it was begun. */
function graduation(dates: NonNullable<DatedEntry['dates']>): DatedEntry['dates'] {
  return dates.start && dates.end === undefined && !/[-–—]|NaN|Invalid/.test(dates.text ?? '')
    ? { end: dates.start, text: dates.text }
    : dates;
}

function byHabit(segment: Segment, draft: Draft, habit: Habit, head: Head): void {
  const text = wordsOf(segment.runs);
  if (!draft.organization && !draft.title) {
    const lone = head.segments.length === 1;
    set(
      lone ? (habit.slots.get(segment.slot) ?? 'organization') : habit.first,
      segment.runs,
      draft,
      segment.href,
    );
  } else if (!draft.organization) set('organization', segment.runs, draft, segment.href);
  else if (!draft.title) draft.title = text;
  else if (!draft.area) draft.area = text;
  else draft.more.push(text);
}

/** “Grade: 3.8” on a line of its own below the head. */
function gradeBelow(
  lines: readonly Line[],
  score: string | undefined,
): { readonly score?: string; readonly rest: readonly Line[] } {
  const at = lines.findIndex((line) => line.form !== 'item' && isGrade(line.text));
  const text = lines[at]?.text;
  if (score || text === undefined) return { ...(score && { score }), rest: lines };
  return { score: text, rest: lines.filter((_, index) => index !== at) };
}

/** Short lines below a school, three or more of them or under a caption, are its courses. */
function coursesOf(rest: readonly Line[]): readonly Highlight[] {
  const lines = rest.filter((line) => !isCaption(line.text));
  const short = lines.every((line) => line.form === 'paragraph' && isHeadLike(line) && line.text.length < 80);
  if (!short || lines.length < (lines.length < rest.length ? 1 : 3)) return [];
  return lines.map((line) => ({ text: writeInline(trimRuns(sliceRuns(line.runs, 0, line.text.length))) }));
}
