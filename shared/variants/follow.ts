/**
 * A variant is a résumé that follows another, its master. What it has of its own are the places where
 * it differs from the master as it last saw it: words, items added, items left out, an order. The rest
 * follows. No edit of the master takes away what is the variant's own.
 */
import { isEqual, isRecord } from '../merge/words';
import type { Resume } from '../resume';
import { type Item, isItems, itemPlaces, itemPointers, movedWith } from './items';
import { indexOf, inverse, itemAt, listOf, ownerOf, translated } from './pointers';

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
  const tools: Tools = {
    ties: new Map(Object.entries(ties)),
    places,
    tied: inverse(Object.entries(ties)),
    origins: inverse(places),
    roots: { base, theirs, mine },
  };
  const start = { theirs: '', mine: '' };
  const merged = mergeRecord({ ...base }, { ...theirs }, { ...mine }, start, tools);
  return {
    resume: merged.value as unknown as Resume,
    follows: { master, base: theirs, ties: Object.fromEntries(merged.ties) },
  };
}

interface Tools {
  /** From the variant to the base. */
  readonly ties: ReadonlyMap<string, string>;
  /** From the base to the variant. */
  readonly tied: ReadonlyMap<string, string>;
  /** From the base to the master as it is now. */
  readonly places: ReadonlyMap<string, string>;
  /** From the master as it is now to the base. */
  readonly origins: ReadonlyMap<string, string>;
  readonly roots: { readonly base: Resume; readonly theirs: Resume; readonly mine: Resume };
}

/** Pointers of the same thing in the master as it is now and in the variant. */
interface Where {
  readonly theirs: string;
  readonly mine: string;
}

/** Where there is no such thing, nor anything within it. */
const NOWHERE = 'nowhere';

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
  const below = { theirs: `${where.theirs}/${key}`, mine: `${where.mine}/${key}` };
  const [theirList, myList] = [theirs ?? [], mine ?? []];
  if ((theirs ?? mine) !== undefined && isItems(base ?? []) && isItems(theirList) && isItems(myList)) {
    const merged = mergeItems(theirList, myList, below, tools);
    const chosen = own(base, mine) ? mine : theirs;
    // A list that only one of them has, and empty, is no list.
    const isNone = merged.value.length === 0 && (theirs === undefined || mine === undefined);
    return isNone && isEmpty(chosen) ? { value: chosen, ties: [] } : merged;
  }
  // The two ends of a time are one fact.
  if (key !== 'dates' && isRecord(base) && isRecord(theirs) && isRecord(mine))
    return mergeRecord(base, theirs, mine, below, tools);
  return { value: own(base, mine) ? mine : theirs, ties: [] };
}

function mergeItems(
  theirs: readonly Item[],
  mine: readonly Item[],
  where: Where,
  tools: Tools,
): Merged<readonly Item[]> {
  const rows = mine.flatMap((item, index) => mergeItem(item, index, where, tools));
  const following = rows.filter(isInPlace);
  // Whoever put the items in another order means that order; else the master's is followed.
  const reordered = following.some(({ was }, index) => was < (following[index - 1]?.was ?? -1));
  const placed: Row[] = reordered ? following : [...following].sort((one, other) => one.at - other.at);
  rows.forEach((row, index) => {
    if (!isInPlace(row)) placed.splice(after(placed, rows[index - 1]), 0, row);
  });
  let before: Row | undefined;
  theirs.forEach((item, at) => {
    let row = placed.find((one) => one.at === at);
    const come = row ? undefined : newcomer(item, `${where.theirs}/${at}`, tools);
    if (come) {
      row = { ...come, at };
      placed.splice(after(placed, before), 0, row);
    }
    before = row ?? before;
  });
  const ties = placed.flatMap(({ tie, item }, index) => [
    ...(tie === undefined ? [] : [[`/${index}`, tie] as const]),
    ...item.ties.map(([pointer, tied]) => [`/${index}${pointer}`, tied] as const),
  ]);
  return { value: placed.map(({ item }) => item.value), ties };
}

interface Row {
  readonly item: Merged<Item>;
  /** Pointer of what it follows in the master as it is now; undefined for an item of the variant alone. */
  readonly tie?: string;
  /** Index in the master's list, of an item that stands in that list. */
  readonly at?: number;
  /** Index that it had there. */
  readonly was?: number;
}

type RowInPlace = Row & { readonly at: number; readonly was: number };

function isInPlace(row: Row): row is RowInPlace {
  return row.at !== undefined && row.was !== undefined;
}

/** What becomes of an item of the variant here: none, where the master dropped it or has it elsewhere. */
function mergeItem(item: Item, index: number, where: Where, tools: Tools): Row[] {
  const { ties, places, roots } = tools;
  const mine = `${where.mine}/${index}`;
  const tie = ties.get(mine);
  const place = tie === undefined ? undefined : places.get(tie);
  const [old, their] = [itemAt(roots.base, tie), itemAt(roots.theirs, place)];
  if (tie === undefined || !old) return [{ item: asMine(item, mine, tools) }];
  const home = isAtHome(mine, tie, tools);
  if (place === undefined || !their) {
    // Whoever carried it elsewhere, or rewrote it, wants it; so does who keeps all that is around it.
    const isKept = !home || where.theirs.startsWith(NOWHERE) || own(old, item);
    return isKept ? [{ item: asMine(item, mine, tools) }] : [];
  }
  const stays = listOf(place) === where.theirs;
  if (home && !stays && arrives(place, tools)) return [];
  const merged = mergeTied(old, their, item, { theirs: place, mine }, tools);
  return [{ item: merged, tie: place, ...(home && stays && { at: indexOf(place), was: indexOf(tie) }) }];
}

/** What the master has here and the variant has not: undefined where the variant left it out. */
function newcomer(their: Item, place: string, tools: Tools): Row | undefined {
  const { origins, tied, roots } = tools;
  const origin = origins.get(place);
  if (origin === undefined) return { item: asTheirs(their, place, tools), tie: place };
  const mine = tied.get(origin);
  const [old, item] = [itemAt(roots.base, origin), itemAt(roots.mine, mine)];
  // It came from another list, and the variant has it there still.
  const isCarried = translated(listOf(origin), tools.places) !== listOf(place);
  if (!isCarried || mine === undefined || !old || !item || !isAtHome(mine, origin, tools)) return undefined;
  return { item: mergeTied(old, their, item, { theirs: place, mine }, tools), tie: place };
}

function mergeTied(old: Item, their: Item, item: Item, where: Where, tools: Tools): Merged<Item> {
  // Fields of one shape mean nothing in another.
  if (old.shape === their.shape && old.shape === item.shape)
    return mergeRecord(old, their, item, where, tools);
  return own(old, item) ? { value: item, ties: [] } : asTheirs(their, where.theirs, tools);
}

/** As the variant has it, but for what within it the master has elsewhere. */
function asMine(item: Item, mine: string, tools: Tools): Merged<Item> {
  return mergeRecord({}, {}, item, { theirs: NOWHERE, mine }, tools);
}

/** As the master has it, but for what within it the variant left out, or has of its own. */
function asTheirs(item: Item, theirs: string, tools: Tools): Merged<Item> {
  return mergeRecord({}, item, {}, { theirs, mine: NOWHERE }, tools);
}

/** Whether an item of the variant stands in the list in which it stood in the master. */
function isAtHome(mine: string, tie: string, { ties }: Tools): boolean {
  return translated(listOf(mine), ties) === listOf(tie);
}

/** Whether the list that the master has put an entry into is one of the variant's too. */
function arrives(place: string, { origins, tied }: Tools): boolean {
  const origin = origins.get(ownerOf(listOf(place)));
  return origin === undefined || tied.has(origin);
}

/** Behind a row, or at the very beginning. */
function after(placed: readonly Row[], row: Row | undefined): number {
  return row ? placed.indexOf(row) + 1 : 0;
}

/** Whether the variant has something of its own here. */
function own(base: unknown, mine: unknown): boolean {
  return !isEqual(base, mine);
}

function isEmpty(list: unknown): boolean {
  return list === undefined || (Array.isArray(list) && list.length === 0);
}
