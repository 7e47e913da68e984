/** JSON pointers of items, and of the lists that they stand in. */
import { isRecord } from '../merge/words';
import type { Resume } from '../resume';
import type { Item } from './items';

/** A list by the item that it is in: undefined where that item is none of the other side's. */
export function translated(list: string, items: ReadonlyMap<string, string>): string | undefined {
  const owner = ownerOf(list);
  if (owner === '') return list;
  const other = items.get(owner);
  return other === undefined ? undefined : other + list.slice(owner.length);
}

/** The item that a list is in; '' for a list of the résumé. */
export function ownerOf(list: string): string {
  return /^.*\/\d+(?=\/)/.exec(list)?.[0] ?? '';
}

export const listOf = (pointer: string) => pointer.slice(0, pointer.lastIndexOf('/'));
export const indexOf = (pointer: string) => Number(pointer.slice(pointer.lastIndexOf('/') + 1));

export function itemAt(resume: Resume, pointer: string | undefined): Item | undefined {
  let value: unknown = pointer === undefined ? undefined : resume;
  for (const key of pointer?.split('/').slice(1) ?? [])
    value = Array.isArray(value) ? value[Number(key)] : isRecord(value) ? value[key] : undefined;
  return isRecord(value) ? value : undefined;
}

export function inverse(pairs: Iterable<readonly [string, string]>): ReadonlyMap<string, string> {
  return new Map([...pairs].map(([one, other]) => [other, one]));
}
