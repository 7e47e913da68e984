/** Pointers after the items of a list went to other places: what is said of an item goes where it goes. */
import type { Origins } from '../../shared/source';
import { splitItem } from './pointer';

/** An item's new index, or undefined for one that is gone. */
export type Place = (index: number) => number | undefined;

export const inserted =
  (at: number): Place =>
  (index) =>
    index >= at ? index + 1 : index;

export const removed =
  (gone: number): Place =>
  (index) => {
    if (index === gone) return undefined;
    return index > gone ? index - 1 : index;
  };

export const swapped =
  (one: number, other: number): Place =>
  (index) => {
    if (index === one) return other;
    return index === other ? one : index;
  };

/** A list written anew, such as keywords in one field: equal items are the same item, in their order. */
export function rewritten(before: readonly unknown[], after: readonly unknown[]): Place {
  const taken = new Set<number>();
  const places = before.map((item) => {
    const at = after.findIndex((other, index) => other === item && !taken.has(index));
    if (at >= 0) taken.add(at);
    return at;
  });
  // What was typed over in its place came from the same words.
  places.forEach((at, index) => {
    if (at >= 0 || taken.has(index) || index >= after.length) return;
    places[index] = index;
    taken.add(index);
  });
  return (index) => {
    const at = places[index];
    return at === undefined || at < 0 ? undefined : at;
  };
}

/** From one list to a place in another, or in the same: the place is that after it was taken out. */
export function carried(from: string, to: string): (pointer: string) => string {
  const [source, target] = [splitItem(from), splitItem(to)];
  return (pointer) => {
    if (pointer === from || pointer.startsWith(`${from}/`)) return `${to}${pointer.slice(from.length)}`;
    const left = followItem(pointer, source.list, removed(source.index)) ?? pointer;
    return followItem(left, target.list, inserted(target.index)) ?? left;
  };
}

export function followItems(pointers: readonly string[], list: string, place: Place): string[] {
  return pointers.flatMap((pointer) => followItem(pointer, list, place) ?? []);
}

export function followOrigins(origins: Origins, list: string, place: Place): Origins {
  return Object.fromEntries(
    Object.entries(origins).flatMap(([pointer, stretches]) => {
      const to = followItem(pointer, list, place);
      return to === undefined ? [] : [[to, stretches] as const];
    }),
  );
}

function followItem(pointer: string, list: string, place: Place): string | undefined {
  if (!pointer.startsWith(`${list}/`)) return pointer;
  const [item = '', ...rest] = pointer.slice(list.length + 1).split('/');
  const to = place(Number(item));
  return to === undefined ? undefined : [list, to, ...rest].join('/');
}
