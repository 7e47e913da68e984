import type { DateRange } from '../../../shared/dates';
import { atomAt } from '../date-atom';

export interface DateEnd {
  readonly end: 'start' | 'end';
  /** Offsets into the words of the date. */
  readonly from: number;
  readonly to: number;
}

/**
 * Which words of a date tell its start and which its end: of two ends the start is told by the words up
 * to the first whole date or month, the end by all others (“May – Aug 2019” lends its year to both).
 */
export function dateEnds(text: string, { start, end }: DateRange): readonly DateEnd[] {
  const whole = { from: 0, to: text.length };
  if (!start && !end) return [];
  if (!start || !end) return [{ end: start ? 'start' : 'end', ...whole }];
  for (let at = 0; at < text.length; at += 1) {
    const atom = atomAt(text, at);
    if (!atom) continue;
    return [
      { end: 'start', from: 0, to: atom.end },
      { end: 'end', from: atom.end, to: text.length },
    ];
  }
  return [
    { end: 'start', ...whole },
    { end: 'end', ...whole },
  ];
}
