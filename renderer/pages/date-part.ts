import type { DateRange } from '../../shared/dates';

/**
 * Which of its two fields a date on the page is of.
 * @param words - All that the page draws of the range.
 * @param character - How many of them stand before the place that is meant.
 */
export function datePart({ start, end }: DateRange, words: string, character: number): 'start' | 'end' {
  if (start === undefined || end === undefined) return end === undefined ? 'start' : 'end';
  // No date is printed with a dash in it.
  const dash = words.search(/\p{Pd}/u);
  return dash >= 0 && character > dash ? 'end' : 'start';
}
