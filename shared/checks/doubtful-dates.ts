import type { PartialDate } from '../dates';
import { type Check, datedEntries, type Finding } from './check';
import { firstMonth, lastMonth, nameOf } from './months';

/** Beyond this a planned end of studies is a slip of the pen, in months. */
const PLANNED = 72;

/** Ends before beginnings, and times that have not come. */
export const doubtfulDates: Check = (resume, today) => {
  const now = lastMonth({ year: today.year, month: today.month ?? 12 });
  return datedEntries(resume).flatMap(({ entry, section: { kind }, at: place }): Finding[] => {
    const { start, end, text } = entry.dates ?? {};
    const at = `${place}/dates`;
    const what = nameOf(entry);
    if (start === undefined && end === undefined)
      return text?.trim() ? [{ code: 'unread-date', at, what: text.trim() }] : [];
    if (start && end && end !== 'present' && isBefore(end, start)) {
      const value = { start: end, end: start };
      return [{ code: 'ends-first', at, what, fix: { kind: 'swap', edits: [{ kind: 'set', at, value }] } }];
    }
    if (start && firstMonth(start) > now) return [{ code: 'future-start', at, what }];
    // A degree, a membership, a certificate may well end later; of a job it is said that it goes on.
    const allowed = kind === 'work' || kind === 'volunteer' ? 0 : PLANNED;
    const late = end !== undefined && end !== 'present' && firstMonth(end) > now + allowed;
    return late ? [{ code: 'future-end', at, what }] : [];
  });
};

/** Certainly so, whatever month a bare year means. */
function isBefore(one: PartialDate, other: PartialDate): boolean {
  if (lastMonth(one) !== firstMonth(other)) return lastMonth(one) < firstMonth(other);
  return one.month !== undefined && one.day !== undefined && other.day !== undefined && one.day < other.day;
}
