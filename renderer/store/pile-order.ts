import { baseName } from './base-names';
import { lostLines } from './facts';
import type { OpenDocument, PileOrder } from './state';

type Compare = (one: OpenDocument, other: OpenDocument) => number;

const byName = new Intl.Collator(undefined, { sensitivity: 'base', numeric: true });

/** What was not read by guessing is as sure as can be. */
const SURE = 1;

const COMPARE: { readonly [O in PileOrder]: Compare | undefined } = {
  opened: undefined,
  name: (one, other) => byName.compare(baseName(one), baseName(other)),
  review: (one, other) =>
    (one.content.confidence ?? SURE) - (other.content.confidence ?? SURE) ||
    lostLines(other) - lostLines(one),
};

/** The pile as it is shown: as opened, by name, or what was read least surely first. */
export function inPileOrder(documents: readonly OpenDocument[], order: PileOrder): readonly OpenDocument[] {
  const compare = COMPARE[order];
  return compare ? [...documents].sort(compare) : documents;
}
