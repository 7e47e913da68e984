/** Jobs, projects, awards, certificates, publications: entries with a head, cut and named by habit. */
import { writeInline } from '../../shared/inline';
import type { DatedEntry, Entry, SectionKind } from '../../shared/resume';
import { findAnchors } from './anchors';
import { readBody } from './body';
import { citationHead } from './citation';
import { cutEntries } from './entry-cut';
import { applyHabit, type Field, findHabit, type Habit, isThirdJob, jobLean, type Lean } from './habit';
import { type Head, type Name, namesOf, readHead } from './head';
import type { Segment } from './head-line';
import { withoutLabels } from './labelled';
import { jobScore } from './lexicon/jobs';
import { isProse, type Line, makeLine, startsBold } from './line';
import { looseEntries } from './loose';
import { wordsOf } from './parts';
import { isBelowHeadOf, underOneHead } from './roles';
import type { RawSection } from './sections';
import { datesLastWhereUsual, namePerLine, onDemand, titleAbove } from './usual-heads';

export interface DatedDraft {
  readonly head: Head;
  readonly names: readonly Name[];
  readonly inherits: boolean;
}

export interface DatedSection {
  readonly section: RawSection;
  readonly intro: readonly Line[];
  readonly drafts: readonly DatedDraft[];
}

export function draftSection(section: RawSection): DatedSection {
  const own = withoutLabels(section.lines);
  const lines = section.kind === 'projects' ? own.flatMap(splitBoldRuns) : own;
  const { intro, entries } = isPlainList(section)
    ? { intro: lines, entries: [] }
    : cutEntries(lines, section.kind === 'projects');
  const names = section.kind === 'projects' ? 1 : 2;
  const read = (whole: boolean) =>
    datesLastWhereUsual((at, datesLast) => {
      const wants = names === 2 && { wants: isMissingJob };
      return readHead(entries[at]?.lines ?? [], { names, lines: names, whole, datesLast, ...wants });
    }, entries.length);
  const parts = read(false);
  const wholes = onDemand(() => (names === 2 ? read(true) : parts));
  const named = ONE_NAME.has(section.kind) ? titleAbove(wholes, parts) : namePerLine(wholes, parts);
  const cites = section.kind === 'publications';
  const heads = named.map((head, at) => (cites && citationHead(entries[at]?.lines ?? [])) || head);
  const pieces = heads.map((head, at) => ({ head, inherits: entries[at]?.inherits ?? false }));
  const drafts = (JOBS.has(section.kind) ? underOneHead(pieces, jobLean) : pieces).map((piece) => ({
    ...piece,
    // A role below its employer is all one name, commas and all.
    names:
      names === 1 || (piece.inherits && piece.head.segments.length === 1)
        ? piece.head.segments
        : namesOf(piece.head),
  }));
  return { section, intro, drafts };
}

/** The job stands third, below an employer and what it does. */
function isMissingJob(line: Line, segments: readonly Segment[]): boolean {
  const [first, second, ...more] = segments;
  return (
    first !== undefined && second !== undefined && more.length === 0 && isThirdJob(line.text, first, second)
  );
}

const JOBS: ReadonlySet<string> = new Set<SectionKind>(['work', 'volunteer']);

/** Jobs are not told in bare bullets: a section of nothing else lists abilities. */
function isPlainList({ kind, lines }: RawSection): boolean {
  return (
    JOBS.has(kind) &&
    lines.every((line) => line.form === 'item' && !startsBold(line)) &&
    findAnchors(lines).length === 0
  );
}

/** “**a** – does this **b** – does that” in one paragraph is a list of two. */
function splitBoldRuns(line: Line): Line[] {
  if (line.form !== 'paragraph' || !startsBold(line)) return [line];
  const starts = line.runs.flatMap((run, index) =>
    run.bold && /^\s*[-–—:]\s/.test(line.runs[index + 1]?.text ?? '') ? [index] : [],
  );
  if (starts.length < 2 || starts[0] !== 0) return [line];
  return starts.map((start, at) =>
    makeLine(line, line.runs.slice(start, starts[at + 1] ?? line.runs.length)),
  );
}

export function habitOf(
  sections: readonly DatedSection[],
  lean: Lean = jobLean,
  fallback: Field = 'title',
): Habit {
  const drafts = sections.flatMap((section) => section.drafts).filter(({ inherits }) => !inherits);
  const of = (some: readonly DatedDraft[], otherwise: Field) =>
    findHabit(
      some.map(({ names }) => names),
      lean,
      otherwise,
    );
  const habit = of(drafts, fallback);
  const below = drafts.filter(({ head }) => head.datesBelow);
  if (below.length === 0 || below.length === drafts.length) return habit;
  // One job and several at one employer have forms of their own: “Painter → 2021” but “Acme”, “Painter → 2021”.
  const beside = drafts.filter(({ head }) => !head.datesBelow);
  return { ...of(beside, habit.first), ofDatesBelow: of(below, habit.first) };
}

export function finishSection(draft: DatedSection, habit: Habit): readonly Entry[] {
  const { section, intro, drafts } = draft;
  const entries: Entry[] = [...looseEntries(intro)];
  let employer: DatedEntry | undefined;
  let above: Head | undefined;
  for (const draft of drafts) {
    const { head, names } = draft;
    const own = (head.datesBelow && habit.ofDatesBelow) || habit;
    const inherits = draft.inherits || (JOBS.has(section.kind) && isFurtherRole(head, above, habit));
    const made =
      section.kind === 'projects'
        ? projectOf(head)
        : jobsOf(head, inherits ? head.segments : names, own, inherits ? titleLean : leanOf(section.kind));
    const [first] = made;
    if (inherits && employer && first && !first.organization) {
      const place = first.place ?? employer.place;
      made[0] = { ...first, organization: employer.organization, ...(place && { place }) };
    }
    if (!inherits) [employer, above] = [first, head];
    entries.push(...made.map(tidy));
  }
  return entries;
}

/** Only where employers lead their entries: below a position stands another employer, and no other position. */
function isFurtherRole(head: Head, above: Head | undefined, habit: Habit): boolean {
  if (!above || !isBelowHeadOf(head, above, jobLean)) return false;
  const { first } = (above.datesBelow && habit.ofDatesBelow) || habit;
  return first === 'organization';
}

function jobsOf(head: Head, names: readonly Name[], habit: Habit, nameLean: Lean): DatedEntry[] {
  const roles = names.length === 1 ? rolesBelow(head.rest) : undefined;
  const lean = roles ? employerLean : nameLean;
  const { title, organization, more } = applyHabit(names, habit, lean);
  const base = {
    ...(organization && { organization: wordsOf(organization.runs, organization.href) }),
    ...(title && { title: wordsOf(title.runs, title.href) }),
    ...factsOf(head, [organization, title]),
  };
  if (!roles) return [entry(base, more, head.rest)];
  return roles.map((role, at) =>
    entry(
      { ...base, title: wordsOf(role.title.runs) },
      at === 0 ? more : [],
      at === 0 ? [...roles[0].before, ...role.lines] : role.lines,
    ),
  );
}

const ONE_NAME: ReadonlySet<string> = new Set<SectionKind>([
  'awards',
  'certificates',
  'publications',
  'custom',
]);
const leanOf = (kind: RawSection['kind']): Lean => (ONE_NAME.has(kind) ? titleLean : jobLean);
/** A lone name of an award or a publication is its title, whatever its words. */
const titleLean: Lean = () => -1;
/** Over headings that name jobs, a lone name is their employer. */
const employerLean: Lean = () => 1;

function factsOf(head: Head, names: readonly (Name | undefined)[]): Partial<DatedEntry> {
  const url = head.url ?? names.find((name) => name?.href)?.href;
  return {
    ...(head.place && { place: head.place }),
    ...(url && { url }),
    ...(head.dates && { dates: head.dates }),
  };
}

function entry(base: Partial<DatedEntry>, more: readonly Name[], rest: readonly Line[]): DatedEntry {
  const body = readBody(rest);
  const extra = more.map(({ runs }) => writeInline(runs)).join(' · ');
  const summary = [extra, body.summary].filter((text) => text).join('\n\n');
  return { shape: 'dated', ...base, ...(summary && { summary }), highlights: body.highlights, keywords: [] };
}

interface Role {
  readonly title: Line;
  readonly lines: readonly Line[];
  readonly before: readonly Line[];
}

/** Headings below an employer that name jobs: each is a role with its own list. */
function rolesBelow(lines: readonly Line[]): [Role, ...Role[]] | undefined {
  const starts = lines.flatMap((line, index) => (line.form === 'heading' ? [index] : []));
  const jobs = starts.filter(
    (start) =>
      jobScore(lines[start]?.text ?? '') > 0 ||
      /^[A-Z]{2,4}(?:[- ][IVX\d]+)?$/.test(lines[start]?.text ?? ''),
  );
  if (jobs.length === 0 || jobs.length < starts.length) return undefined;
  const before = lines.slice(0, starts[0]);
  const roles = starts.flatMap((start, at) => {
    const title = lines[start];
    return title ? [{ title, lines: lines.slice(start + 1, starts[at + 1] ?? lines.length), before }] : [];
  });
  const [first, ...others] = roles;
  return first && [first, ...others];
}

/** A project's head is its name; words behind a dash on the same line describe it. */
function projectOf(head: Head): DatedEntry[] {
  const [first, ...more] = head.segments;
  const link = first?.href ?? head.url;
  const base: Partial<DatedEntry> = {
    ...(first && { title: wordsOf(first.runs, first.href) }),
    ...factsOf(head, []),
    ...(link && { url: link }),
  };
  return [entry(base, more, head.rest)];
}

function tidy(made: DatedEntry): DatedEntry {
  const { title, organization } = made;
  // A sentence in the place of a name is no name.
  return title &&
    !organization &&
    isProse(title) &&
    !made.summary &&
    made.highlights.length === 0 &&
    !made.dates
    ? { ...withoutTitle(made), summary: title }
    : made;
}

function withoutTitle({ title: _, ...rest }: DatedEntry): DatedEntry {
  return rest;
}
