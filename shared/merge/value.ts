import { mergeList } from './list';
import { below, type Clash, type MergedValue } from './merged';
import { isEqual, isRecord } from './words';

/** `undefined` is a value that is not there. */
export function mergeValue(base: unknown, ours: unknown, theirs: unknown): MergedValue {
  const whole = mergeWhole(base, ours, theirs);
  if (whole.conflicts.length === 0) return whole;
  if (Array.isArray(base) && Array.isArray(ours) && Array.isArray(theirs))
    return mergeList(base, ours, theirs, mergeValue);
  // Entries of two shapes have no fields in common.
  if (isRecord(base) && isRecord(ours) && isRecord(theirs) && isOneShape(base, ours, theirs))
    return mergeRecord(base, ours, theirs);
  return whole;
}

/** The side that changed; ours where both did. */
function mergeWhole(base: unknown, ours: unknown, theirs: unknown): MergedValue {
  if (isEqual(ours, base)) return { value: theirs, conflicts: [] };
  if (isEqual(theirs, base) || isEqual(ours, theirs)) return { value: ours, conflicts: [] };
  return { value: ours, conflicts: [{ at: '', kept: ours }] };
}

/** Of one piece: a year of the one and a month of the other would be a date that nobody wrote. */
const WHOLE: ReadonlySet<string> = new Set(['dates']);

type Fields = Readonly<Record<string, unknown>>;

function isOneShape(...all: readonly Fields[]): boolean {
  return new Set(all.map(({ shape }) => shape)).size === 1;
}

function mergeRecord(base: Fields, ours: Fields, theirs: Fields): MergedValue {
  const merged: Record<string, unknown> = {};
  const conflicts: Clash[] = [];
  for (const key of new Set([...Object.keys(ours), ...Object.keys(theirs)])) {
    const merge = WHOLE.has(key) ? mergeWhole : mergeValue;
    const field = merge(base[key], ours[key], theirs[key]);
    if (field.value !== undefined) merged[key] = field.value;
    conflicts.push(...below(key, field.conflicts));
  }
  return { value: merged, conflicts };
}
