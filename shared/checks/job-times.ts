import type { PartialDate } from '../dates';
import { plainText } from '../inline';
import type { Resume, SectionKind } from '../resume';
import { type Check, datedEntries, type Finding } from './check';
import { nameOf, type Span, spanOf } from './months';

/** A month or two of handing over is usual. */
const HANDOVER = 2;

/** A search for work may last as long without anybody asking, in months. */
const SEARCH = 8;

/** Two jobs at one time, and long times without any. */
export const jobTimes: Check = (resume, today) => [...overlaps(resume, today), ...gaps(resume, today)];

function overlaps(resume: Resume, today: PartialDate): Finding[] {
  const jobs = spans(resume, today, ['work']);
  return jobs.flatMap((job, index) =>
    jobs.slice(0, index).flatMap((earlier): Finding[] => {
      const shared = Math.min(job.to, earlier.to) - Math.max(job.from, earlier.from) + 1;
      // Several roles at one employer are a career there.
      if (shared <= HANDOVER || sameEmployer(job, earlier)) return [];
      const what = nameOf(job.placed.entry);
      return [{ code: 'overlap', at: `${job.placed.at}/dates`, what, other: nameOf(earlier.placed.entry) }];
    }),
  );
}

function gaps(resume: Resume, today: PartialDate): Finding[] {
  const busy = spans(resume, today, ['work', 'education', 'volunteer', 'projects']);
  if (!busy.some(({ placed }) => placed.section.kind === 'work')) return [];
  const found: Finding[] = [];
  let last = busy[0];
  for (const span of busy.slice(1)) {
    const months = last ? span.earliest - last.latest - 1 : 0;
    // What came before the first job needs no account.
    if (last && months > SEARCH && last.placed.section.kind === 'work')
      found.push({
        code: 'gap',
        at: `${span.placed.at}/dates`,
        what: nameOf(span.placed.entry),
        other: String(months),
      });
    if (!last || span.latest > last.latest) last = span;
  }
  return found;
}

/** In the order of their beginnings. */
function spans(resume: Resume, today: PartialDate, kinds: readonly SectionKind[]): Span[] {
  return datedEntries(resume)
    .filter(({ section }) => kinds.includes(section.kind))
    .flatMap((placed) => spanOf(placed, today) ?? [])
    .sort((one, other) => one.earliest - other.earliest);
}

function sameEmployer(one: Span, other: Span): boolean {
  const employer = ({ placed }: Span) =>
    plainText(placed.entry.organization ?? '')
      .trim()
      .toLowerCase();
  return employer(one) !== '' && employer(one) === employer(other);
}
