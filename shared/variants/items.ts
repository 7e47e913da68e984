/**
 * Items of a résumé: what stands in its lists. They have no names of their own, so from one state to the
 * next they are known by what is in them, and by their neighbours.
 */
import { isRecord } from '../merge/words';

/** Where each item of `before` stands in `after`, by JSON pointer; an item that is gone is missing. */
export function itemPlaces(before: unknown, after: unknown): ReadonlyMap<string, string> {
  const found: Found = { places: new Map(), gone: [], come: [] };
  visit(before, after, '', '', found);
  pairCarried(found);
  return found.places;
}

/** The pointers of all items, those of items within them included. */
export function itemPointers(value: unknown, at = ''): string[] {
  return [...itemPlaces(value, value).keys()].map((pointer) => `${at}${pointer}`);
}

/** What is said of items and of fields in them, by pointer, after they went to other places or away. */
export function movedWith<T>(
  said: Readonly<Record<string, T>>,
  before: unknown,
  after: unknown,
): Readonly<Record<string, T>> {
  const items = new Set(itemPointers(before));
  const places = itemPlaces(before, after);
  const moved = Object.entries(said).flatMap(([pointer, value]) => {
    let item = pointer;
    while (item !== '' && !items.has(item)) item = item.slice(0, item.lastIndexOf('/'));
    if (item === '') return [[pointer, value] as const];
    const place = places.get(item);
    return place === undefined ? [] : [[`${place}${pointer.slice(item.length)}`, value] as const];
  });
  return Object.fromEntries(moved);
}

/** Lists of words, such as keywords, are one field and have no items. */
export function isItems(value: unknown): value is readonly Item[] {
  return Array.isArray(value) && value.every(isRecord);
}

export type Item = Readonly<Record<string, unknown>>;

interface Found {
  readonly places: Map<string, string>;
  /** Entries whose list has them no longer, and those that are new to theirs. */
  readonly gone: Placed[];
  readonly come: Placed[];
}

interface Placed {
  readonly at: string;
  readonly item: Item;
}

function visit(before: unknown, after: unknown, from: string, to: string, found: Found): void {
  if (isItems(before) && isItems(after)) {
    const there = pairs(before, after);
    const known = new Set(there);
    before.forEach((item, here) => {
      const index = there[here];
      if (index === undefined) found.gone.push(...entriesOf(item, `${from}/${here}`));
      else meet({ at: `${from}/${here}`, item }, { at: `${to}/${index}`, item: after[index] ?? {} }, found);
    });
    after.forEach((item, index) => {
      if (!known.has(index)) found.come.push(...entriesOf(item, `${to}/${index}`));
    });
  } else if (isRecord(before) && isRecord(after)) {
    for (const key of Object.keys(before))
      visit(before[key], after[key], `${from}/${key}`, `${to}/${key}`, found);
  }
}

function meet(before: Placed, after: Placed, found: Found): void {
  found.places.set(before.at, after.at);
  visit(before.item, after.item, before.at, after.at, found);
}

/** An entry itself, or those of a section. */
function entriesOf(item: Item, at: string): Placed[] {
  if ('shape' in item) return [{ at, item }];
  const { entries } = item;
  return isItems(entries)
    ? entries.map((entry, index) => ({ at: `${at}/entries/${index}`, item: entry }))
    : [];
}

/** Of what an entry has to keep so that it is known in another section, where nothing else tells. */
const KNOWN_BY = 2;

/** Entries may go to another section. */
function pairCarried(found: Found): void {
  const { gone, come } = found;
  const free = new Set(come);
  const take = (before: Placed, holds: (after: Placed) => boolean) => {
    const after = [...free].find(holds);
    if (!after) return false;
    free.delete(after);
    meet(before, after, found);
    return true;
  };
  const rewritten = gone.filter((one) => {
    const words = JSON.stringify(one.item);
    return !take(one, ({ item }) => item === one.item || JSON.stringify(item) === words);
  });
  for (const one of rewritten) take(one, ({ item }) => alike(one.item, item) >= KNOWN_BY);
}

/** For each item its index in the other list. Each item there is the answer once at most. */
function pairs(before: readonly Item[], after: readonly Item[]): (number | undefined)[] {
  const there: (number | undefined)[] = before.map(() => undefined);
  const free = new Set(after.keys());
  const take = (here: number, index: number | undefined) => {
    if (index === undefined || there[here] !== undefined) return;
    there[here] = index;
    free.delete(index);
  };
  const first = (holds: (index: number) => boolean) => [...free].find(holds);
  before.forEach((item, here) => {
    take(
      here,
      first((index) => after[index] === item),
    );
  });
  if (free.size === 0) return there;
  const written = after.map((item) => JSON.stringify(item));
  before.forEach((item, here) => {
    if (there[here] !== undefined) return;
    const words = JSON.stringify(item);
    take(
      here,
      first((index) => written[index] === words),
    );
  });
  // The rest was rewritten: it is known by what it has kept, or by the item before it.
  before.forEach((item, here) => {
    if (there[here] !== undefined) return;
    const likeness = (index: number) => alike(item, after[index] ?? {});
    const [best] = [...free].sort((one, other) => likeness(other) - likeness(one) || one - other);
    if (best !== undefined && likeness(best) > 0) take(here, best);
  });
  before.forEach((_, here) => {
    const next = here === 0 ? 0 : (there[here - 1] ?? -2) + 1;
    if (free.has(next)) take(here, next);
  });
  return there;
}

/** How many of the fields with words in them are equal; kinds and shapes tell nothing apart. */
function alike(one: Item, other: Item): number {
  return Object.keys(one).filter((key) => {
    if (key === 'shape' || key === 'kind') return false;
    const words = JSON.stringify(one[key]);
    return words !== '[]' && words === JSON.stringify(other[key]);
  }).length;
}
