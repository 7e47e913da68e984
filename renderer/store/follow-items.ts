import { splitItem } from './pointer';

/**
 * Pointers after the items of a list went to other places: what stood open stays open where it went.
 * `place` gives an item's new index, or undefined for one that is gone.
 */
export function followItems(
  pointers: readonly string[],
  list: string,
  place: (index: number) => number | undefined,
): string[] {
  return pointers.flatMap((pointer) => {
    if (!pointer.startsWith(`${list}/`)) return [pointer];
    const [item = '', ...rest] = pointer.slice(list.length + 1).split('/');
    const to = place(Number(item));
    return to === undefined ? [] : [[list, to, ...rest].join('/')];
  });
}

export function afterInsert(pointers: readonly string[], list: string, at: number): string[] {
  return followItems(pointers, list, (index) => (index >= at ? index + 1 : index));
}

export function afterRemoval(pointers: readonly string[], pointer: string): string[] {
  const { list, index: gone } = splitItem(pointer);
  return followItems(pointers, list, (index) => {
    if (index === gone) return undefined;
    return index > gone ? index - 1 : index;
  });
}

export function afterSwap(pointers: readonly string[], list: string, one: number, other: number): string[] {
  return followItems(pointers, list, (index) => {
    if (index === one) return other;
    return index === other ? one : index;
  });
}
