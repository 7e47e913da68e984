/** Dates as months since year 0, which is as exact as résumés are. */
import type { PartialDate } from '../dates';
import { plainText } from '../inline';
import type { DatedEntry } from '../resume';
import type { PlacedEntry } from './check';

/** First month a date may mean. */
export function firstMonth({ year, month = 1 }: PartialDate): number {
  return year * 12 + month - 1;
}

/** Last month a date may mean: a bare year ends in December. */
export function lastMonth({ year, month = 12 }: PartialDate): number {
  return year * 12 + month - 1;
}

export interface Span {
  readonly placed: PlacedEntry;
  /** The months it certainly covers, both of them among it; `from` may lie behind `to` for bare years. */
  readonly from: number;
  readonly to: number;
  /** The months it may cover. */
  readonly earliest: number;
  readonly latest: number;
}

/** The time an entry takes; undefined where it has no beginning or runs backwards. */
export function spanOf(placed: PlacedEntry, today: PartialDate): Span | undefined {
  const { start, end } = placed.entry.dates ?? {};
  if (!start) return undefined;
  const last = end === 'present' ? today : (end ?? start);
  const span = {
    placed,
    from: lastMonth(start),
    to: firstMonth(last),
    earliest: firstMonth(start),
    latest: lastMonth(last),
  };
  return span.latest < span.earliest ? undefined : span;
}

/** What tells an entry from its neighbours, without markup. */
export function nameOf({ title, organization }: DatedEntry): string {
  return [title, organization]
    .map((part) => plainText(part ?? '').trim())
    .filter(Boolean)
    .join(', ');
}
