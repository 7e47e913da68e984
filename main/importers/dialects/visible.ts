/** Parts of builders' data that their authors switched off: in the file, and not on its pages. */
import { isObject, type Loose } from './loose';

/** JSON pointers of the outermost objects below the given keys that say of themselves that they are hidden. */
export function hiddenParts(data: Loose, keys: readonly string[]): string[] {
  return keys.flatMap((key) => within(data[key], `/${key}`));
}

function within(value: unknown, pointer: string): string[] {
  if (isObject(value) && (value.visible === false || value.hidden === true)) return [pointer];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => within(inner, `${pointer}/${escaped(key)}`));
}

/** The data without what the pointers lead to. */
export function withoutParts(data: Loose, pointers: readonly string[]): Loose {
  const dropped = new Set(pointers);
  const copy = (value: unknown, pointer: string): unknown => {
    if (Array.isArray(value))
      return value.flatMap((item, at) =>
        dropped.has(`${pointer}/${at}`) ? [] : [copy(item, `${pointer}/${at}`)],
      );
    if (!isObject(value)) return value;
    return Object.fromEntries(
      Object.entries(value).flatMap(([key, inner]) => {
        const own = `${pointer}/${escaped(key)}`;
        return dropped.has(own) ? [] : [[key, copy(inner, own)]];
      }),
    );
  };
  return copy(data, '') as Loose;
}

/** RFC 6901 §3. */
function escaped(key: string): string {
  return key.replace(/~/g, '~0').replace(/\//g, '~1');
}
