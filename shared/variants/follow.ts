/**
 * A variant is a résumé that follows another, its master. What it has of its own are the places where
 * it differs from the master as it last saw it: words, items added, items left out, an order. The rest
 * follows. No edit of the master takes away what is the variant's own.
 */
import { isEqual, isRecord } from '../merge/words';
import type { Resume } from '../resume';
import { type Item, isItems, itemPlaces, itemPointers, movedWith } from './items';

/** By JSON pointer of an item in the variant that of the item in the master which it follows. */
export type Ties = Readonly<Record<string, string>>;

export interface Follows {
  /** Key of the master's document. */
  readonly master: string;
  /** The master as it was when the variant followed it last. */
  readonly base: Resume;
  readonly ties: Ties;
}

/** A new variant differs in nothing. */
export function follow(master: string, base: Resume): Follows {
  return { master, base, ties: Object.fromEntries(itemPointers(base).map((pointer) => [pointer, pointer])) };
}

/** The ties after an edit of the variant: they go where their items go. */
export function afterEdit(ties: Ties, before: Resume, after: Resume): Ties {
  return movedWith(ties, before, after);
}

/** The variant after its master changed. */
export function followed(
  mine: Resume,
  { master, base, ties }: Follows,
  theirs: Resume,
): { readonly resume: Resume; readonly follows: Follows } {
  const places = itemPlaces(base, theirs);
  const tools: Tools = { ties, places, known: new Set(places.values()) };
  const start = { base: '', theirs: '', mine: '' };
  const merged = mergeRecord({ ...base }, { ...theirs }, { ...mine }, start, tools);
  return {
    resume: merged.value as unknown as Resume,
    follows: { master, base: theirs, ties: Object.fromEntries(merged.ties) },
  };
}

interface Tools {
  readonly ties: Ties;
  /** From the base to the master as it is now. */
  readonly places: ReadonlyMap<string, string>;
  /** Items of the master that were in the base already. */
  readonly known: ReadonlySet<string>;
}

/** Pointers of the same thing in the three of them. */
interface Where {
  readonly base: string;
  readonly theirs: string;
  readonly mine: string;
}

interface Merged<T> {
  readonly value: T;
  /** Pointers of items, from this value on, with those of the master. */
  readonly ties: readonly (readonly [string, string])[];
}

function mergeRecord(base: Item, theirs: Item, mine: Item, where: Where, tools: Tools): Merged<Item> {
  const value: Record<string, unknown> = {};
  const ties: [string, string][] = [];
  for (const key of new Set([...Object.keys(theirs), ...Object.keys(mine)])) {
    const merged = mergeField(base[key], theirs[key], mine[key], key, where, tools);
    if (merged.value === undefined) continue;
    value[key] = merged.value;
    for (const [pointer, tied] of merged.ties) ties.push([`/${key}${pointer}`, tied]);
  }
  return { value, ties };
}

function mergeField(
  base: unknown,
  theirs: unknown,
  mine: unknown,
  key: string,
  where: Where,
  tools: Tools,
): Merged<unknown> {
  const below = {
    base: `${where.base}/${key}`,
    theirs: `${where.theirs}/${key}`,
    mine: `${where.mine}/${key}`,
  };
  const lists = [base ?? [], theirs ?? [], mine ?? []] as const;
  const [wasList, theirList, myList] = lists;
  if ((theirs ?? mine) !== undefined && isItems(wasList) && isItems(theirList) && isItems(myList)) {
    const merged = mergeItems(wasList, theirList, myList, below, tools);
    // A list that only one of them has, and empty, is no list.
    return merged.value.length === 0 && (theirs === undefined || mine === undefined)
      ? { value: own(base, mine) ? mine : theirs, ties: [] }
      : merged;
  }
  // The two ends of a time are one fact.
  if (key !== 'dates' && isRecord(base) && isRecord(theirs) && isRecord(mine))
    return mergeRecord(base, theirs, mine, below, tools);
  return { value: own(base, mine) ? mine : theirs, ties: [] };
}

function mergeItems(
  base: readonly Item[],
  theirs: readonly Item[],
  mine: readonly Item[],
  where: Where,
  tools: Tools,
): Merged<readonly Item[]> {
  const rows = mine.flatMap((item, at) => mergeItem(item, at, base, theirs, where, tools));
  const following = rows.filter(isTied);
  // Whoever put the items in another order means that order; else the master's is followed.
  const reordered = following.some(({ was }, index) => was < (following[index - 1]?.was ?? -1));
  const placed: Row[] = reordered ? following : [...following].sort((one, other) => one.at - other.at);
  rows.forEach((row, index) => {
    if (!isTied(row)) placed.splice(after(placed, rows[index - 1]), 0, row);
  });
  let before: Row | undefined;
  theirs.forEach((item, at) => {
    const pointer = `${where.theirs}/${at}`;
    let row = placed.find((one) => one.at === at);
    // What the master had and the variant has not, the variant left out.
    if (!row && !tools.known.has(pointer)) {
      row = { at, item: asTheirs(item, pointer) };
      placed.splice(after(placed, before), 0, row);
    }
    before = row ?? before;
  });
  const ties = placed.flatMap(({ at, item }, index) => [
    ...(at === undefined ? [] : [[`/${index}`, `${where.theirs}/${at}`] as const]),
    ...item.ties.map(([pointer, tied]) => [`/${index}${pointer}`, tied] as const),
  ]);
  return { value: placed.map(({ item }) => item.value), ties };
}

interface Row {
  readonly item: Merged<Item>;
  /** Index in the master's list; undefined for an item of the variant alone. */
  readonly at?: number;
  /** Index that it had there. */
  readonly was?: number;
}

type TiedRow = Row & { readonly at: number; readonly was: number };

function isTied(row: Row): row is TiedRow {
  return row.at !== undefined && row.was !== undefined;
}

/** What becomes of an item of the variant: none, where the master dropped it and nothing of it is the variant's own. */
function mergeItem(
  item: Item,
  index: number,
  base: readonly Item[],
  theirs: readonly Item[],
  where: Where,
  { ties, ...tools }: Tools,
): Row[] {
  const mine = `${where.mine}/${index}`;
  const tied = ties[mine];
  const was = indexIn(where.base, tied);
  const old = was === undefined ? undefined : base[was];
  if (tied === undefined || was === undefined || !old) return [{ item: { value: item, ties: [] } }];
  const place = tools.places.get(tied);
  const at = indexIn(where.theirs, place);
  const their = at === undefined ? undefined : theirs[at];
  if (place === undefined || at === undefined || !their)
    return own(old, item) ? [{ item: { value: item, ties: [] } }] : [];
  const below = { base: tied, theirs: place, mine };
  // Fields of one shape mean nothing in another.
  const sameShape = old.shape === their.shape && old.shape === item.shape;
  const merged = sameShape
    ? mergeRecord(old, their, item, below, { ties, ...tools })
    : own(old, item)
      ? { value: item, ties: [] }
      : asTheirs(their, place);
  return [{ item: merged, at, was }];
}

function asTheirs(item: Item, pointer: string): Merged<Item> {
  return { value: item, ties: itemPointers(item).map((inner) => [inner, `${pointer}${inner}`]) };
}

function indexIn(list: string, pointer: string | undefined): number | undefined {
  if (!pointer?.startsWith(`${list}/`)) return undefined;
  const index = Number(pointer.slice(list.length + 1));
  return Number.isInteger(index) ? index : undefined;
}

/** Behind a row, or at the very beginning. */
function after(placed: readonly Row[], row: Row | undefined): number {
  return row ? placed.indexOf(row) + 1 : 0;
}

/** Whether the variant has something of its own here. */
function own(base: unknown, mine: unknown): boolean {
  return !isEqual(base, mine);
}
