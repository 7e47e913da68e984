/**
 * Decisions that could have been otherwise, found in the finished résumé, so that no guessing has to
 * keep a record of itself: dates that read two ways, titles known by their form alone, words that stood
 * among those of another entry. Each says what it concerns by its JSON pointer and how sure it is.
 */
import { formatIsoDate, type PartialDate } from '../../shared/dates';
import { plainText } from '../../shared/inline';
import type { DoubtAbout, Note } from '../../shared/notes';
import type { DatedEntry, Resume } from '../../shared/resume';
import type { Source } from '../../shared/source';
import { isSectionTitle } from './origins/strings';
import { knownTitle, likelyTitle } from './titles';

type Doubt = Extract<Note, { code: 'doubt' }>;

/** How sure each decision is, 0–1. Set by hand and not measured: a rank, the least sure first. */
const SURENESS: Readonly<Record<DoubtAbout, number>> = {
  'day-and-month': 0.5,
  century: 0.8,
  backwards: 0.2,
  heading: 0.7,
  elsewhere: 0.4,
  name: 0.5,
};

/** `rival` is another name that could be the person's. */
export function doubtsOf(resume: Resume, source: Source, rival?: string): readonly Doubt[] {
  const doubt = (about: DoubtAbout, what: string, at: string, told = at): Doubt => {
    const place = source.lines[source.origins[told]?.[0]?.line ?? -1];
    return {
      code: 'doubt',
      about,
      what,
      at,
      confidence: SURENESS[about],
      ...(place && { line: place.line }),
      ...(place?.page !== undefined && { page: place.page }),
    };
  };
  const { name } = resume.basics;
  const names =
    name !== undefined && rival !== undefined
      ? [{ ...doubt('name', name, '/basics/name'), other: rival }]
      : [];
  const titles = titleLines(source);
  const inSections = resume.sections.flatMap(({ kind, title, entries }, at): Doubt[] => {
    const section = `/sections/${at}`;
    const byForm = kind === 'custom' && !isNamed(title) && !isHeading(`${section}/title`, source);
    const inside = entries.flatMap((entry, index): Doubt[] => {
      if (entry.shape !== 'dated') return [];
      const pointer = `${section}/entries/${index}`;
      const about = dateDoubt(entry);
      const astray = strays(entry, pointer, source, titles);
      return [
        ...(about
          ? [doubt(about, entry.dates?.text ?? '', `${pointer}/dates`, `${pointer}/dates/text`)]
          : []),
        ...astray.map(([own, words]) => doubt('elsewhere', plainText(words), own)),
      ];
    });
    return [...(byForm ? [doubt('heading', title, `${section}/title`)] : []), ...inside];
  });
  return [...names, ...inSections];
}

const isNamed = (title: string) =>
  title === '' || knownTitle(title) !== undefined || likelyTitle(title) !== undefined;

/** The file itself calls it a heading; of a page, that too was told by the form. */
function isHeading(pointer: string, { lines, origins }: Source): boolean {
  const line = lines[origins[pointer]?.[0]?.line ?? -1];
  return line?.kind === 'heading' && line.page === undefined;
}

/** “03/04/2020” reads two ways; in “25/04/2020” only one of the numbers can be a month. */
const DAY_AND_MONTH = /(?<!\d)(0?[1-9]|1[0-2])[./](0?[1-9]|1[0-2])[./]\d{4}/g;
const SHORT_YEAR = /['’`]\d{2}(?!\d)/;

function dateDoubt({ dates }: DatedEntry): DoubtAbout | undefined {
  const { text = '', start, end } = dates ?? {};
  if (start && end && end !== 'present' && isAfter(start, end)) return 'backwards';
  // With dots the day comes first wherever they are used.
  if ([...text.matchAll(DAY_AND_MONTH)].some(([date, a, b]) => date.includes('/') && Number(a) !== Number(b)))
    return 'day-and-month';
  return SHORT_YEAR.test(text) ? 'century' : undefined;
}

/** As far as both are precise. */
function isAfter(one: PartialDate, other: PartialDate): boolean {
  const length = Math.min(formatIsoDate(one).length, formatIsoDate(other).length);
  return formatIsoDate(one).slice(0, length) > formatIsoDate(other).slice(0, length);
}

/** The line of every section's title, by the section's pointer with a slash behind it. */
function titleLines({ origins }: Source): ReadonlyMap<string, number> {
  const lines = new Map<string, number>();
  for (const [pointer, [first]] of Object.entries(origins))
    if (first && isSectionTitle(pointer)) lines.set(pointer.replace(/title$/, ''), first.line);
  return lines;
}

/**
 * Highlights of an entry that stood among the lines of another section: between them and the highlight
 * before there is a section's title. Told by where the titles stand in the source.
 */
function strays(
  entry: DatedEntry,
  pointer: string,
  { origins }: Source,
  titles: ReadonlyMap<string, number>,
): readonly (readonly [string, string])[] {
  const lineOf = (own: string) => origins[own]?.[0]?.line;
  const others = [...titles].flatMap(([section, line]) => (pointer.startsWith(section) ? [] : [line]));
  return entry.highlights.flatMap(({ text }, index) => {
    const own = `${pointer}/highlights/${index}/text`;
    const before = index === 0 ? undefined : lineOf(`${pointer}/highlights/${index - 1}/text`);
    const here = lineOf(own);
    if (before === undefined || here === undefined) return [];
    const between = others.some((line) => Math.min(before, here) < line && line < Math.max(before, here));
    return between ? [[own, text] as const] : [];
  });
}
