import { formatIsoDate } from '../dates';
import { plainText } from '../inline';

/** Keys whose strings are the model's own. */
const OWN: ReadonlySet<string> = new Set(['kind', 'shape', 'image', 'original']);

/** Every text within a part of a résumé, without markup. */
export function wordsWithin(value: unknown): string[] {
  if (typeof value === 'string') return [plainText(value)];
  if (Array.isArray(value)) return value.flatMap(wordsWithin);
  if (!isRecord(value)) return [];
  if (typeof value.year === 'number') return [formatIsoDate({ ...value, year: value.year })];
  return Object.entries(value).flatMap(([key, inner]) => (OWN.has(key) ? [] : wordsWithin(inner)));
}

/** An array is none. */
export function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** A key that is undefined is a key that is not there. */
export function isEqual(one: unknown, other: unknown): boolean {
  if (one === other) return true;
  if (Array.isArray(one) && Array.isArray(other))
    return one.length === other.length && one.every((item, index) => isEqual(item, other[index]));
  if (!isRecord(one) || !isRecord(other)) return false;
  return [...new Set([...Object.keys(one), ...Object.keys(other)])].every((key) =>
    isEqual(one[key], other[key]),
  );
}
