/**
 * Differences of plain JSON data. Data that is changed without being mutated shares what stayed, so
 * what differs is found by identity, at the cost of the change and not of the document.
 */
import type { Patch } from './document';

/** What turns `before` into `after`; empty when they are the same. A key whose value is undefined is none. */
export function difference(before: unknown, after: unknown): Patch[] {
  const patches: Patch[] = [];
  compare(before, after, [], patches);
  return patches;
}

function compare(before: unknown, after: unknown, path: Patch['path'], patches: Patch[]): void {
  if (Object.is(before, after)) return;
  if (Array.isArray(before) && Array.isArray(after)) compareLists(before, after, path, patches);
  else if (isRecord(before) && isRecord(after)) compareRecords(before, after, path, patches);
  else patches.push({ op: 'replace', path, value: after });
}

function compareRecords(before: JsonRecord, after: JsonRecord, path: Patch['path'], patches: Patch[]): void {
  for (const key of Object.keys(before))
    if (has(before, key) && !has(after, key)) patches.push({ op: 'remove', path: [...path, key] });
  for (const key of Object.keys(after)) {
    if (!has(after, key)) continue;
    if (has(before, key)) compare(before[key], after[key], [...path, key], patches);
    else patches.push({ op: 'add', path: [...path, key], value: after[key] });
  }
}

/** Beginning and end stay where they are the same; between them items are compared pair by pair. */
function compareLists(
  before: readonly unknown[],
  after: readonly unknown[],
  path: Patch['path'],
  patches: Patch[],
): void {
  const shorter = Math.min(before.length, after.length);
  let head = 0;
  while (head < shorter && before[head] === after[head]) head += 1;
  let tail = 0;
  while (tail < shorter - head && before.at(-1 - tail) === after.at(-1 - tail)) tail += 1;
  const pairs = shorter - tail;
  for (let index = head; index < pairs; index += 1)
    compare(before[index], after[index], [...path, index], patches);
  for (let index = before.length - tail - 1; index >= pairs; index -= 1)
    patches.push({ op: 'remove', path: [...path, index] });
  for (let index = pairs; index < after.length - tail; index += 1)
    patches.push({ op: 'add', path: [...path, index], value: after[index] });
}

/** The patched data; what the patches do not touch is shared. `undefined` where a patch does not fit. */
export function patched<T>(root: T, patches: readonly Patch[]): T | undefined {
  let value: unknown = root;
  for (const patch of patches) {
    const next = put(value, patch, 0);
    if (next === MISFIT) return undefined;
    value = next;
  }
  return value as T;
}

const MISFIT = Symbol('a patch that does not fit');

function put(target: unknown, patch: Patch, depth: number): unknown {
  const key = patch.path[depth];
  if (key === undefined) return patch.op === 'remove' ? MISFIT : patch.value;
  const last = depth === patch.path.length - 1;
  if (Array.isArray(target)) return putItem(target, Number(key), patch, last, depth);
  // A name of Object.prototype is no field of ours, and setting it would change what no document may.
  if (!isRecord(target) || key in Object.prototype) return MISFIT;
  if (last && patch.op === 'remove') {
    const { [key]: _gone, ...rest } = target;
    return rest;
  }
  const value = last ? patch.value : put(target[key], patch, depth + 1);
  return value === MISFIT ? MISFIT : { ...target, [key]: value };
}

function putItem(
  list: readonly unknown[],
  index: number,
  patch: Patch,
  last: boolean,
  depth: number,
): unknown {
  const end = last && patch.op === 'add' ? list.length : list.length - 1;
  if (!Number.isInteger(index) || index < 0 || index > end) return MISFIT;
  const copy = [...list];
  if (last && patch.op === 'add') copy.splice(index, 0, patch.value);
  else if (last && patch.op === 'remove') copy.splice(index, 1);
  else {
    const value = last ? patch.value : put(list[index], patch, depth + 1);
    if (value === MISFIT) return MISFIT;
    copy[index] = value;
  }
  return copy;
}

type JsonRecord = Record<string | number, unknown>;

function isRecord(value: unknown): value is JsonRecord {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function has(record: JsonRecord, key: string): boolean {
  return record[key] !== undefined;
}
