/** Which item of a list is which item of another version of it. */
import { isEqual, isRecord, wordsWithin } from './words';

/** Of all words of both items, the share they must have in common. */
const ALIKE = 0.5;
/** Items under one name are the same although most words in them changed. */
const SAME_NAME = 0.35;

/** By index of `items`: index in `base`, or undefined for one that is new. No two have the same. */
export function matchItems(items: readonly unknown[], base: readonly unknown[]): (number | undefined)[] {
  const found: (number | undefined)[] = items.map(() => undefined);
  const taken = new Set<number>();
  const pair = (index: number, at: number) => {
    found[index] = at;
    taken.add(at);
  };
  items.forEach((item, index) => {
    // At the same place first, for equal items that follow each other.
    const at = isEqual(item, base[index]) && !taken.has(index) ? index : firstEqual(item, base, taken);
    if (at >= 0 && at < base.length) pair(index, at);
  });
  const pairs = items.flatMap((item, index) =>
    found[index] === undefined
      ? base.flatMap((other, at) => (taken.has(at) ? [] : [{ index, at, alike: likeness(item, other) }]))
      : [],
  );
  pairs.sort((a, b) => b.alike - a.alike || Math.abs(a.index - a.at) - Math.abs(b.index - b.at));
  for (const { index, at, alike } of pairs)
    if (alike >= ALIKE && found[index] === undefined && !taken.has(at)) pair(index, at);
  return found;
}

function firstEqual(item: unknown, base: readonly unknown[], taken: ReadonlySet<number>): number {
  return base.findIndex((other, at) => !taken.has(at) && isEqual(item, other));
}

function likeness(one: unknown, other: unknown): number {
  if (isRecord(one) && isRecord(other) && one.shape !== other.shape) return 0;
  const [own, others] = [bagOf(one), bagOf(other)];
  let common = 0;
  for (const [word, count] of own) common += Math.min(count, others.get(word) ?? 0);
  const all = sum(own) + sum(others);
  return (all === 0 ? 0 : (2 * common) / all) + (haveOneName(one, other) ? SAME_NAME : 0);
}

function haveOneName(one: unknown, other: unknown): boolean {
  if (!isRecord(one) || !isRecord(other)) return false;
  const names = ['title', 'organization', 'name', 'network', 'label'].filter(
    (key) => key in one || key in other,
  );
  return names.length > 0 && names.every((key) => one[key] === other[key]);
}

function bagOf(value: unknown): ReadonlyMap<string, number> {
  const bag = new Map<string, number>();
  for (const text of wordsWithin(value))
    for (const word of text.toLowerCase().match(/[\p{L}\p{N}\p{M}]+/gu) ?? [])
      bag.set(word, (bag.get(word) ?? 0) + 1);
  return bag;
}

function sum(bag: ReadonlyMap<string, number>): number {
  let total = 0;
  for (const count of bag.values()) total += count;
  return total;
}
