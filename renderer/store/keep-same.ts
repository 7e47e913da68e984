/**
 * `now`, in which every part that equals its counterpart in `before` is that very object: what compares by
 * identity then finds what changed, and nothing else. Plain JSON data; a key whose value is undefined counts.
 */
export function keepSame<T>(before: T, now: T): T {
  return shared(before, now) as T;
}

function shared(before: unknown, now: unknown): unknown {
  if (Object.is(before, now)) return before;
  if (Array.isArray(before) && Array.isArray(now)) {
    const items = now.map((item, index) => shared(before[index], item));
    return items.length === before.length && items.every((item, index) => item === before[index])
      ? before
      : items;
  }
  if (!isRecord(before) || !isRecord(now)) return now;
  const keys = Object.keys(now);
  const values = keys.map((key) => shared(before[key], now[key]));
  const same =
    keys.length === Object.keys(before).length &&
    keys.every((key, index) => Object.hasOwn(before, key) && Object.is(values[index], before[key]));
  return same ? before : Object.fromEntries(keys.map((key, index) => [key, values[index]]));
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
