/**
 * Schools are read like jobs, but their words tell more: what looks like a degree, a school or a grade
 * is taken as such wherever it stands. Only what no word decides follows the document's habit: that of
 * its schools or, where all of them are built like its jobs, that of those.
 */

import { writeInline } from '../../shared/inline';
import type { DatedEntry, Entry, Highlight } from '../../shared/resume';
import { readBody } from './body';
import { habitOf } from './dated';
import { type Draft, decide, degreeBelow, joinDegree, set, splitArea, splitGrade } from './degree';
import { cutEntries } from './entry-cut';
import { type Habit, type Lean, shapeOf } from './habit';
import { type Head, readHead } from './head';
import type { Segment } from './head-line';
import { withoutLabels } from './labelled';
import { degreeScore, isGrade } from './lexicon/degrees';
import { schoolScore } from './lexicon/organizations';
import { isHeadLike, type Line, sliceRuns, trimRuns } from './line';
import { looseEntries } from './loose';
import { wordsOf } from './parts';
import { isBelowHeadOf, underOneHead } from './roles';
import type { RawSection } from './sections';
import { isCaption } from './titles';

/** Where no word tells, a comma does: it stands between a degree and its field. */
const FIELD_COMMA = 0.2;

const schoolLean: Lean = (text) =>
  schoolScore(text) - degreeScore(text) - (/\p{L}, \p{L}/u.test(text) ? FIELD_COMMA : 0);

export function readEducation(section: RawSection, jobs?: Habit): readonly Entry[] {
  const { intro, entries } = cutEntries(withoutLabels(section.lines));
  const pieces = readHeads(entries.map(({ lines }) => lines)).map((head, at) => ({
    head,
    inherits: entries[at]?.inherits ?? false,
  }));
  const drafts = underOneHead(pieces, schoolLean).map((piece) => ({
    ...piece,
    names: piece.head.segments.filter(({ text }) => !isGrade(text)),
  }));
  const heads = drafts.map(({ head }) => head);
  const alike = jobs && heads.every(({ segments }) => jobs.shapes.has(shapeOf(segments)));
  const habit = habitOf([{ section, intro, drafts }], schoolLean, alike ? jobs.first : 'organization');
  const schools: DatedEntry[] = [];
  let above: Head | undefined;
  for (const draft of drafts) {
    const { head } = draft;
    const own = (head.datesBelow && habit.ofDatesBelow) || habit;
    const made = schoolOf(head, own, draft.inherits);
    const before = schools.at(-1);
    const further = draft.inherits || (above !== undefined && isBelowHeadOf(head, above, schoolLean));
    const inherits = further && !made.organization && before;
    schools.push(inherits ? { ...made, ...placeOf(before), ...made } : made);
    if (!inherits) above = made.organization ? head : undefined;
  }
  return [...looseEntries(intro), ...schools];
}

/** Where most schools have a line of their own, none is sought beside its degree. */
function readHeads(entries: readonly (readonly Line[])[]): readonly Head[] {
  const read = (completes: (text: string) => boolean) =>
    entries.map((lines) =>
      readHead(lines, { names: 6, lines: 3, wants: (line) => isFact(line.text), completes }),
    );
  // “BA, Music 2005 – 2009” still lacks its school.
  const heads = read((text) => schoolScore(text) > 0);
  const apart = heads.filter(({ segments }) => new Set(segments.map(({ slot }) => slot[0])).size > 1);
  return apart.length > heads.length / 2 ? read(() => false) : heads;
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
  const [opening] = head.segments;
  // “Summer School, Metals” above “University of Leeds”: of two schools the habit says which is the degree.
  if (opening && habit.first === 'title' && schoolScore(opening.text) > 0 && isElsewhere(opening, head))
    draft.title = wordsOf(opening.runs);
  head.segments.forEach((segment, at) => {
    if (segment === opening && draft.title !== undefined) return;
    const before = head.segments[at - 1];
    if (!joinDegree(segment, before, draft, isElsewhere(segment, head)) && !decide(segment, draft))
      open.push(segment);
  });
  const [only] = open;
  if (inherits && only && head.segments.length === 1) {
    draft.title = wordsOf(only.runs);
    open.length = 0;
  }
  // A degree that says its field leaves none to seek on the lines below, where courses stand.
  const degree = head.segments.find(({ text }) => degreeScore(text) > 0);
  if (open.every(({ slot }) => slot[0] !== degree?.slot[0])) splitArea(draft);
  for (const segment of open) byHabit(segment, draft, habit, head);
  degreeBelow(head, draft);
  const graded = splitGrade(draft.title);
  if (graded && !draft.score) [draft.title, draft.score] = graded;
  splitArea(draft);
  const gradedArea = splitGrade(draft.area);
  if (gradedArea && !draft.score) [draft.area, draft.score] = gradedArea;
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

/** A school stands on another line than this. */
const isElsewhere = (segment: Segment, head: Head) =>
  head.segments.some((other) => other.slot[0] !== segment.slot[0] && schoolScore(other.text) > 0);

/** A lone date is when the degree was earned, not when it was begun. */
function graduation(dates: NonNullable<DatedEntry['dates']>): DatedEntry['dates'] {
  return dates.start && dates.end === undefined && !/[-–—]|NaN|Invalid/.test(dates.text ?? '')
    ? { end: dates.start, text: dates.text }
    : dates;
}

/** “CS 61A: Structure of Programs” */
const COURSE = /^\p{Lu}{2,5}[ -]?\d{1,4}\p{L}?(?:[:.\s]|$)/u;

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
  else if (!draft.area && !COURSE.test(text)) draft.area = text;
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
