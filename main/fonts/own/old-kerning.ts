/**
 * Kerning as fonts had it before OpenType (the `kern` table), written as GPOS has it, which is the one form that
 * Word, LibreOffice and Galley's own measures all read. OpenType 1.9, `kern` and GPOS.
 */
import { readTrueType } from '../../../shared/true-type/read';
import { limitKerning } from '../making/limit-kerning.mjs';
import { readTables } from '../making/sfnt.mjs';

/** A pair by the glyphs of the face that is made, and what is added to the first one's advance. */
type Pair = readonly [left: number, right: number, advance: number];

/** Horizontal, neither minima nor across the line; in the upper byte the format, of which nought is a list. */
const HORIZONTAL_LIST = 0x0001;
/** A table of pairs is addressed by 16 bits; those that would not fit are the ones that move least. */
const MOST_PAIRS = 6500;
/** Fonts have one list, or two; more of them are there to take time. */
const MOST_LISTS = 8;
const X_ADVANCE = 0x0004;
/** Tags, two letters a word. */
const DFLT = [0x4446, 0x4c54];
const KERN = [0x6b65, 0x726e];

/**
 * Adds GPOS to the tables of a face without, made of `original` by way of `stripped` with these characters. Pairs
 * are set apart by at most `apart` of the type size.
 */
export function keepOldKerning(
  tables: Map<string, Uint8Array>,
  { original, stripped }: { readonly original: Uint8Array; readonly stripped: Uint8Array },
  codePoints: readonly number[],
  apart: number,
): void {
  const kern: Uint8Array | undefined = readTables(original).get('kern');
  if (tables.has('GPOS') || !kern) return;
  const [before, after] = [readTrueType(original), readTrueType(stripped)];
  const glyphs = new Map(codePoints.map((each) => [before.glyphOf(each), after.glyphOf(each)] as const));
  const pairs = listed(kern).flatMap(([left, right, value]): Pair[] => {
    const [first, second] = [glyphs.get(left), glyphs.get(right)];
    return first && second && value !== 0 ? [[first, second, value]] : [];
  });
  if (pairs.length === 0) return;
  const gpos = positioning(pairs);
  limitKerning(gpos, after.unitsPerEm, apart);
  tables.set('GPOS', gpos);
}

function listed(kern: Uint8Array): Pair[] {
  const view = new DataView(kern.buffer, kern.byteOffset, kern.byteLength);
  // Apple's own form begins with a version of 32 bits.
  if (view.getUint16(0) !== 0) return [];
  const pairs: Pair[] = [];
  let at = 4;
  for (let i = 0; i < Math.min(view.getUint16(2), MOST_LISTS); i += 1) {
    // The length of a long list does not fit its field; the number of its pairs does.
    const count = view.getUint16(at + 6);
    if (view.getUint16(at + 4) === HORIZONTAL_LIST)
      for (let pair = at + 14; pair < at + 14 + count * 6; pair += 6)
        pairs.push([view.getUint16(pair), view.getUint16(pair + 2), view.getInt16(pair + 4)]);
    at += view.getUint16(at + 2);
  }
  return pairs;
}

/** One lookup of pairs under `kern`, for every script. */
function positioning(pairs: readonly Pair[]): Uint8Array {
  const strongest = [...pairs].sort((a, b) => Math.abs(b[2]) - Math.abs(a[2])).slice(0, MOST_PAIRS);
  const sets = new Map<number, Map<number, number>>();
  for (const [left, right, advance] of strongest) {
    const set = sets.get(left) ?? new Map<number, number>();
    // A pair that is listed twice is the first one's.
    if (!set.has(right)) set.set(right, advance);
    sets.set(left, set);
  }
  const sorted = [...sets].sort(([a], [b]) => a - b);
  const pairSets = sorted.map(([, set]) => [
    set.size,
    ...[...set].sort(([a], [b]) => a - b).flatMap(([right, advance]) => [right, advance & 0xffff]),
  ]);
  const coverage = [1, sorted.length, ...sorted.map(([left]) => left)];
  const coverageAt = 10 + sorted.length * 2;
  const offsets: number[] = [];
  let at = coverageAt + coverage.length * 2;
  for (const set of pairSets) {
    offsets.push(at);
    at += set.length * 2;
  }
  return words([
    // The header: version 1.0, then where scripts, features and lookups begin.
    ...[1, 0, 10, 30, 44],
    // One script, DFLT, its one system of language, the one feature.
    ...[1, ...DFLT, 8, 4, 0, 0, 0xffff, 1, 0],
    // One feature, kern, of one lookup.
    ...[1, ...KERN, 8, 0, 1, 0],
    // One lookup of one subtable of pairs.
    ...[1, 4, 2, 0, 1, 8],
    ...[1, coverageAt, X_ADVANCE, 0, sorted.length, ...offsets],
    ...coverage,
    ...pairSets.flat(),
  ]);
}

function words(numbers: readonly number[]): Uint8Array {
  const view = new DataView(new ArrayBuffer(numbers.length * 2));
  for (const [i, number] of numbers.entries()) view.setUint16(i * 2, number);
  return new Uint8Array(view.buffer);
}
