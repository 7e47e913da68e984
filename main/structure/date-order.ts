/**
 * “03/04/2020”: one date tells nothing of its order, but a document has one order. Where another of its
 * dates has a number beyond twelve behind the first slash, the month comes first in all of them.
 */
import type { DateRange, PartialDate } from '../../shared/dates';
import type { Entry, Resume } from '../../shared/resume';

const SLASHED = /(?<![\d/])(\d{1,2})\/(\d{1,2})\/(?:19|20)\d\d(?!\d)/g;

/** @param lang as the file or the person says it: only with a country does it tell of dates. */
export function putsMonthsFirst(texts: readonly string[], lang?: string): boolean {
  let votes = 0;
  for (const text of texts)
    for (const [, first, second] of text.matchAll(SLASHED)) {
      if (Number(second) > 12) votes += 1;
      if (Number(first) > 12) votes -= 1;
    }
  return votes > 0 || (votes === 0 && /^en-US\b/i.test(lang ?? ''));
}

/** The résumé with such dates, which were read with the day first, turned. */
export function withMonthsFirst(resume: Resume): Resume {
  const sections = resume.sections.map((section) => ({ ...section, entries: section.entries.map(turned) }));
  return { ...resume, sections };
}

function turned(entry: Entry): Entry {
  if (entry.shape !== 'dated' || !entry.dates?.text?.includes('/')) return entry;
  const { start, end, ...rest } = entry.dates;
  const dates: DateRange = {
    ...rest,
    ...(start && { start: turn(start, entry.dates.text) }),
    ...(end && { end: end === 'present' ? end : turn(end, entry.dates.text) }),
  };
  return { ...entry, dates };
}

function turn(date: PartialDate, text: string): PartialDate {
  const { year, month, day } = date;
  if (month === undefined || day === undefined || day > 12) return date;
  const written = new RegExp(`(?<!\\d)0?${day}/0?${month}/${year}`).test(text);
  return written ? { year, month: day, day: month } : date;
}
