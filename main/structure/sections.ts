/**
 * Where the sections begin. Titles are known by a lexicon; how a document dresses its titles (level of
 * heading, capitals, bold, size) is one habit. So the known titles are found first, the dress that
 * most of them share is the document's habit, and then every line in that dress is a title too –
 * unless it opens an entry, which some documents dress alike. A document that has headings does not
 * head its sections with plain lines; one without any is read by the lexicon alone.
 */

import type { SectionKind } from '../../shared/resume';
import type { HeadingKind } from '../../shared/sections/synonyms';
import { findDate, isPureDate } from './dates';
import { jobScore } from './lexicon/jobs';
import { isTongue } from './lexicon/tongues';
import { isBold, isCaps, isHeadLike, isProse, key, type Line, wordCount } from './line';
import { isCaption, isContactLabel, knownTitle, likelyTitle } from './titles';

export interface RawSection {
  readonly kind: SectionKind | 'contact';
  readonly title: string;
  readonly lines: readonly Line[];
  readonly languages: readonly string[];
  /** Line of the title. */
  readonly at: Line;
}

export interface Cut {
  /** What stands before the first title: name, contact, perhaps a summary. */
  readonly head: readonly Line[];
  readonly sections: readonly RawSection[];
}

interface Heading {
  readonly index: number;
  readonly kind: HeadingKind | 'custom';
  readonly languages: readonly string[];
}

export function cutSections(lines: readonly Line[]): Cut {
  const headings = findHeadings(lines);
  const first = headings[0]?.index ?? lines.length;
  const sections: RawSection[] = [];
  headings.forEach((heading, at) => {
    const line = lines[heading.index];
    if (!line) return;
    const body = lines.slice(heading.index + 1, headings[at + 1]?.index ?? lines.length);
    sections.push({
      kind: heading.kind,
      title: titleText(line),
      lines: body,
      languages: heading.languages,
      at: line,
    });
  });
  return { head: lines.slice(0, first), sections: mergeInterruptions(sections) };
}

const titleText = (line: Line) => line.text.replace(/^[^\p{L}\p{N}("“«]+|[\s:：]+$/gu, '');

/** How a line is dressed, as far as titles go. */
function dress(line: Line): string {
  if (line.form === 'heading') return `h${line.level}`;
  const size = line.hints.size === undefined ? '' : Math.round(line.hints.size);
  return `${isBold(line) ? 'bold' : ''}${isCaps(line.text) ? 'caps' : ''}${size}`;
}

const PLAIN = /^\d*$/;

/** What a document's titles look like. */
interface TitleHabit {
  readonly exact: ReadonlyMap<number, Heading>;
  /** Only headings proper are titles; plain lines that say “Skills” are not. */
  readonly formal: boolean;
  readonly dress: string | undefined;
  /** Dresses in which the usual sections were met. */
  readonly core: ReadonlySet<string>;
  /** The usual white space, in points, above a title in this dress; 0 where the format does not tell. */
  readonly gap: number;
}

function findHabit(lines: readonly Line[]): TitleHabit {
  const exact = new Map<number, Heading>();
  lines.forEach((line, index) => {
    if (line.form === 'item' || line.text.includes('\t')) return;
    const title = knownTitle(line.text);
    if (title) exact.set(index, { index, kind: title.kind, languages: title.languages });
  });
  const all = [...exact.values()];
  const headings = all.filter(({ index }) => lines[index]?.form === 'heading');
  const kinds = (some: readonly Heading[]) => new Set(some.map(({ kind }) => kind)).size;
  const plain = all.filter((heading) => !headings.includes(heading));
  const formal = headings.length > 0 && kinds(headings) >= kinds(plain);
  const candidates = formal ? headings : all;
  const core = candidates.filter(({ kind }) => CORE.has(kind));
  const main = mainDress(candidates, lines);
  const gaps = candidates.flatMap(({ index }) => {
    const line = lines[index];
    return line && dress(line) === main ? (line.hints.gapBefore ?? []) : [];
  });
  return {
    exact,
    formal,
    dress: main,
    gap: gaps.length > 1 ? middle(gaps) : 0,
    core: new Set(core.flatMap(({ index }) => lines.slice(index, index + 1).map(dress))),
  };
}

function findHeadings(lines: readonly Line[]): Heading[] {
  const habit = findHabit(lines);
  const found: Heading[] = [];
  // A page header that comes again: it stood before the first title.
  const early = new Set<string>();
  // Sections whose entries are dressed like titles: the first stands directly below the title.
  const alike = new Set<Heading>();
  lines.forEach((line, index) => {
    const enclosing = found.at(-1);
    const known = habit.exact.get(index);
    if (known) {
      if (isTitle(known, lines, habit, enclosing) && !isEntry(known, lines, habit, enclosing))
        found.push(known);
      return;
    }
    if (!enclosing) {
      if (jobScore(line.text) === 0) early.add(key(line.text));
      return;
    }
    if (!isDressedAsTitle(line, habit) || early.has(key(line.text)) || !sharesEdge(line, found, lines))
      return;
    if (NAMED_ENTRIES.has(enclosing.kind) && enclosing.index === index - 1) alike.add(enclosing);
    if (alike.has(enclosing)) return;
    const likely = findDate(line.text) ? undefined : likelyTitle(line.text);
    const surely = likely !== undefined && wordCount(line.text) < 4;
    if (surely || !opensEntry(lines, index, enclosing, habit.dress))
      found.push({ index, kind: likely?.kind ?? 'custom', languages: [] });
  });
  return found;
}

/** A line of the lexicon is a title where its dress is one in which titles were met, or a stronger one. */
function isTitle(
  heading: Heading,
  lines: readonly Line[],
  habit: TitleHabit,
  enclosing: Heading | undefined,
): boolean {
  const line = lines[heading.index];
  if (!line || (habit.formal && line.form !== 'heading')) return false;
  const own = dress(line);
  if (!habit.core.has(own) && own !== habit.dress && !outranks(own, habit.dress)) return false;
  const alike = own === habit.dress && !PLAIN.test(own) && !isNearer(line, habit);
  return !isGroupTitle(heading, lines, heading.index, enclosing, alike);
}

/** “Internship” in the dress of the jobs around it, which is a weaker one than that of the titles: a job as well. */
function isEntry(
  { index }: Heading,
  lines: readonly Line[],
  habit: TitleHabit,
  enclosing: Heading | undefined,
): boolean {
  const [line, below] = lines.slice(index, index + 2);
  const weaker = line?.form === 'heading' && habit.dress?.startsWith('h') && dress(line) > habit.dress;
  if (!line || !below || !weaker || !enclosing || !DATED.has(enclosing.kind)) return false;
  return below.form !== 'heading' && opensEntry(lines, index, enclosing, habit.dress);
}

/** An unknown line may be a title only in the habit's dress, and only where that is a dress at all. */
function isDressedAsTitle(line: Line, habit: TitleHabit): boolean {
  const own = dress(line);
  if (own !== habit.dress || PLAIN.test(own) || line.form === 'item' || isProse(line.text)) return false;
  if (isNearer(line, habit)) return false;
  return wordCount(line.text) <= 7 && !isCaption(line.text) && !isContactLabel(line.text);
}

/** Entries and groups that bold alone makes look like titles stand nearer to what is above them. */
function isNearer({ form, hints }: Line, { gap }: TitleHabit): boolean {
  return form === 'paragraph' && (hints.gapBefore ?? gap) < 0.7 * gap;
}

const middle = (values: readonly number[]) => [...values].sort((a, b) => a - b)[values.length >> 1] ?? 0;

/** On a page, titles share their left edge with another title; groups within sections are set in. */
function sharesEdge(line: Line, found: readonly Heading[], lines: readonly Line[]): boolean {
  const { x } = line.hints;
  if (x === undefined) return true;
  const edges = found.flatMap(({ index }) => lines[index]?.hints.x ?? []);
  return edges.length === 0 || edges.some((edge) => Math.abs(edge - x) < 12);
}

const CORE: ReadonlySet<string> = new Set(['work', 'education', 'skills', 'projects']);

/** The dress of most known titles; of two equally common ones, that of the headings proper. */
function mainDress(headings: readonly Heading[], lines: readonly Line[]): string | undefined {
  const votes = new Map<string, number>();
  for (const { index, kind } of headings) {
    const line = lines[index];
    if (line) votes.set(dress(line), (votes.get(dress(line)) ?? 0) + (CORE.has(kind) ? 1.5 : 1));
  }
  return [...votes].sort((a, b) => b[1] - a[1])[0]?.[0];
}

/** A heading of a higher level than the habit's. */
function outranks(own: string, habit: string | undefined): boolean {
  if (!habit?.startsWith('h')) return habit === undefined || PLAIN.test(habit) || own === habit;
  return own.startsWith('h') && own < habit;
}

/** “Languages” among the skills heads programming languages, unless human ones follow. */
function isGroupTitle(
  heading: Heading,
  lines: readonly Line[],
  index: number,
  enclosing: Heading | undefined,
  sameDress: boolean,
): boolean {
  if (enclosing?.kind !== 'skills') return false;
  if (heading.kind === 'languages') {
    const below = lines.slice(index + 1, index + 4).map((line) => line.text);
    const end = below.findIndex((text) => knownTitle(text) !== undefined);
    const next = end < 0 ? below : below.slice(0, end);
    return !sameDress && !next.some((text) => isTongue(text.split(/[\s,:(–—-]/)[0] ?? ''));
  }
  return heading.kind === 'skills' && !sameDress;
}

/** A line dressed as a title that yet heads an entry: it has, or is soon followed by, a date. */
function opensEntry(
  lines: readonly Line[],
  index: number,
  enclosing: Heading | undefined,
  habit: string | undefined,
): boolean {
  const line = lines[index];
  if (!line || findDate(line.text)) return true;
  if (!enclosing || !DATED.has(enclosing.kind)) return false;
  const below = lines[index + 1];
  // A heading over headings of a lower level is a section of entries.
  if (
    line.form === 'heading' &&
    below?.form === 'heading' &&
    below.level > line.level &&
    !isPureDate(below.text) &&
    hasPeers(lines, index)
  )
    return false;
  for (const next of lines.slice(index + 1, index + 5)) {
    if (next.form === 'item') return false;
    if (dress(next) === habit && knownTitle(next.text)) return false;
    if (isPureDate(next.text)) return true;
    if (!isHeadLike(next)) return false;
  }
  return false;
}

/** Two or more headings one level below, before the next of its own level. */
function hasPeers(lines: readonly Line[], index: number): boolean {
  const own = lines[index];
  const below = lines[index + 1];
  if (!own || !below) return false;
  const rest = lines.slice(index + 1);
  const end = rest.findIndex((line) => line.form === 'heading' && line.level <= own.level);
  const inside = end < 0 ? rest : rest.slice(0, end);
  return inside.filter((line) => line.form === 'heading' && line.level === below.level).length > 1;
}

/** Sections whose entries are known to have a head, unlike those of an unknown title. */
const NAMED_ENTRIES: ReadonlySet<string> = new Set([
  ...['work', 'volunteer', 'education', 'projects', 'certificates', 'awards', 'publications'],
]);
const DATED: ReadonlySet<string> = new Set([...NAMED_ENTRIES, 'custom']);

/** A title with nothing under it before the same title again, or a wrapper such as “Background”. */
function mergeInterruptions(sections: readonly RawSection[]): RawSection[] {
  return sections.filter((section, at) => {
    const next = sections[at + 1];
    return !(section.lines.length === 0 && next && key(next.title) === key(section.title));
  });
}
