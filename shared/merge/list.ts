import { matchItems } from './match';
import { below, type Clash, type Merge, type MergedValue } from './merged';
import { isEqual } from './words';

/** An item of the merged list: where it comes from, and what it became. */
interface Item extends MergedValue {
  readonly ours?: number;
  readonly theirs?: number;
}

/**
 * Items are told by their words. The new reading's order holds, with what was added by hand behind the
 * item that it stood behind; where a hand moved items, its order holds instead.
 */
export function mergeList(
  base: readonly unknown[],
  ours: readonly unknown[],
  theirs: readonly unknown[],
  mergeItem: Merge,
): MergedValue {
  const oursInBase = matchItems(ours, base);
  const theirsInBase = matchItems(theirs, base);
  const items: Item[] = [];
  const lost: Clash[] = [];
  const met = new Set<number>();
  ours.forEach((own, index) => {
    const at = oursInBase[index];
    const other = at === undefined ? addedByBoth(own, theirs, theirsInBase, met) : theirsInBase.indexOf(at);
    if (other >= 0) {
      met.add(other);
      items.push({ ours: index, theirs: other, ...mergeItem(base[at ?? -1], own, theirs[other]) });
    } else if (at === undefined) items.push({ ours: index, value: own, conflicts: [] });
    else if (!isEqual(own, base[at]))
      items.push({ ours: index, value: own, conflicts: [{ at: '', kept: own }] });
  });
  theirs.forEach((value, index) => {
    const at = theirsInBase[index];
    if (at === undefined && !met.has(index)) items.push({ theirs: index, value, conflicts: [] });
    // It was taken out by hand, and stays out; if it was read otherwise, that is worth a look.
    else if (at !== undefined && !oursInBase.includes(at) && !isEqual(value, base[at]))
      lost.push({ at: `/${index}`, kept: undefined });
  });
  const order = inOrder(items, isMoved(oursInBase) ? ['ours', 'theirs'] : ['theirs', 'ours']);
  return {
    value: order.map(({ value }) => value),
    conflicts: [...order.flatMap(({ conflicts }, index) => below(index, conflicts)), ...lost],
  };
}

/** What was added by hand may be what the new reading found. */
function addedByBoth(
  own: unknown,
  theirs: readonly unknown[],
  theirsInBase: readonly (number | undefined)[],
  met: ReadonlySet<number>,
): number {
  return theirs.findIndex(
    (other, index) => theirsInBase[index] === undefined && !met.has(index) && isEqual(own, other),
  );
}

function isMoved(places: readonly (number | undefined)[]): boolean {
  const known = places.filter((place) => place !== undefined);
  return known.some((place, index) => place < (known[index - 1] ?? -1));
}

type Side = 'ours' | 'theirs';

/** In the order of the first side; what only the second has comes behind its neighbour there. */
function inOrder(items: readonly Item[], [first, second]: readonly [Side, Side]): Item[] {
  const by = (side: Side) =>
    items.filter((item) => item[side] !== undefined).sort((a, b) => (a[side] ?? 0) - (b[side] ?? 0));
  const order = by(first);
  let before: Item | undefined;
  for (const item of by(second)) {
    if (!order.includes(item)) order.splice(before ? order.indexOf(before) + 1 : 0, 0, item);
    before = item;
  }
  return order;
}
