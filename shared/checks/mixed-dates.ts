import type { PartialDate } from '../dates';
import { plainText } from '../inline';
import type { Check, Finding } from './check';

/** A section whose dates are some with months and some without: it reads as if something were hidden. */
export const mixedDates: Check = ({ sections }) =>
  sections.flatMap(({ entries, title }, index): Finding[] => {
    const dates = entries.flatMap((entry, at) =>
      entry.shape === 'dated' ? ends(entry.dates).map((date) => ({ date, at })) : [],
    );
    const bare = dates.filter(({ date }) => date.month === undefined);
    if (bare.length === 0 || bare.length === dates.length) return [];
    // The fewer are the ones to look at.
    const odd = bare.length * 2 <= dates.length ? bare : dates.filter(({ date }) => date.month !== undefined);
    const at = `/sections/${index}/entries/${odd[0]?.at}/dates`;
    return [{ code: 'mixed-dates', at, what: plainText(title) }];
  });

function ends(dates: { start?: PartialDate; end?: PartialDate | 'present' } | undefined): PartialDate[] {
  return [dates?.start, dates?.end].flatMap((date) => (date === undefined || date === 'present' ? [] : date));
}
