import type { DateRange, PartialDate } from '../../shared/dates';
import { plainText } from '../../shared/inline';
import type { DatedEntry } from '../../shared/resume';

const ONE_OF = ['area', 'place', 'url', 'score'] as const;

export type RoleField = (typeof ONE_OF)[number] | 'dates';

/** Two roles in one, in which all that either says is said; or the field in which they say different things. */
export function joinedRoles(
  above: DatedEntry,
  below: DatedEntry,
): { readonly role: DatedEntry } | { readonly differs: RoleField } {
  const dates = joinedDates(above.dates, below.dates);
  if (dates === 'differ') return { differs: 'dates' };
  const differs = ONE_OF.find(
    (field) => above[field] !== undefined && below[field] !== undefined && above[field] !== below[field],
  );
  if (differs) return { differs };
  const role: DatedEntry = {
    ...below,
    ...above,
    ...named('organization', both(above.organization, below.organization, ', ')),
    ...named('title', both(above.title, below.title, ', ')),
    ...named('dates', dates),
    ...named('summary', both(above.summary, below.summary, '\n\n')),
    highlights: [...above.highlights, ...below.highlights],
    keywords: [...new Set([...above.keywords, ...below.keywords])],
  };
  return { role };
}

/** Whether an entry goes on at the employer of the one above it. */
export function areRolesOfOne(above: DatedEntry, below: DatedEntry): boolean {
  const employer = (entry: DatedEntry) => plainText(entry.organization ?? '').trim();
  return employer(above) !== '' && employer(above) === employer(below);
}

function both(one: string | undefined, other: string | undefined, between: string): string | undefined {
  const texts = [one, other].filter((text) => text !== undefined && text !== '');
  return texts.length === 0 ? (one ?? other) : [...new Set(texts)].join(between);
}

/** From the earlier start to the later end. Words of the source say no more where a start was understood. */
function joinedDates(
  one: DateRange | undefined,
  other: DateRange | undefined,
): DateRange | 'differ' | undefined {
  if (!one || !other || JSON.stringify(one) === JSON.stringify(other)) return one ?? other;
  if (!one.start || !other.start) return 'differ';
  const start = order(one.start) <= order(other.start) ? one.start : other.start;
  const ends = [one.end, other.end];
  if (ends.includes('present')) return { start, end: 'present' };
  const [first, second] = ends;
  if (first === undefined || second === undefined || first === 'present' || second === 'present')
    return first === second ? { start } : 'differ';
  return { start, end: order(first) >= order(second) ? first : second };
}

function order({ year, month = 0, day = 0 }: PartialDate): number {
  return (year * 13 + month) * 32 + day;
}

function named<K extends string, V>(key: K, value: V | undefined): { [P in K]?: V } {
  return value === undefined ? {} : ({ [key]: value } as { [P in K]?: V });
}
