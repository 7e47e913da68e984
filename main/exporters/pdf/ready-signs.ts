/**
 * The signs that nearly every document shows, as parts of a face that are made once and serve every
 * file: what such a font costs a document is to be copied, not to be put together and deflated anew.
 */
import type { FaceMeasures } from '../../../shared/fonts';
import { readTrueType, type TrueType } from '../../../shared/true-type/read';
import { type FontPart, PartMaker } from './font-part';

/** ASCII, what stands between words, and the commonest letters of Western Europe: every file has these. */
const COMMON = [...range(0x20, 0x7e), ...codePointsOf('\u00a0·–—‘’“”•…ßàáâãäåæçèéêëìíîïñòóôõöøùúûüÄÉÖÜ')];

/** A file has all of a group once it shows one sign of it. In the order of their codes. */
const GROUPS: readonly (readonly number[])[] = [
  COMMON,
  // Latin-1 and Latin Extended-A: the rest of Europe.
  range(0xa1, 0x17f).filter((sign) => !COMMON.includes(sign)),
  // Latin Extended-B and Additional: Romanian, Vietnamese.
  [...range(0x180, 0x24f), ...range(0x1e00, 0x1eff)],
  // Greek, Cyrillic.
  range(0x370, 0x3ff),
  range(0x400, 0x4ff),
  // Punctuation, currencies, arrows, mathematics.
  range(0x2010, 0x22ff).filter((sign) => !COMMON.includes(sign)),
];

/** The first code point that is in no group, nor any after it. */
export const BEYOND_READY = 1 + Math.max(...GROUPS.flat());

/** What one face has of all groups. */
export interface ReadySigns {
  /** Those it has, in the order of their codes, the first of which is 1. */
  readonly signs: readonly number[];
  /** By code point: the code, or nought. */
  readonly codes: Uint16Array;
  /** By code point: the bit of its group. */
  readonly groupOf: Uint8Array;
  /** The part with the groups whose bits are set. */
  part(groups: number): FontPart;
}

const made = new WeakMap<Uint8Array, ReadySigns>();

/** `bytes` is the file of the face. One making serves every document, for nothing that is told of it changes. */
export function readySigns(measures: FaceMeasures, bytes: Uint8Array): ReadySigns {
  const before = made.get(bytes);
  if (before) return before;
  const file = readTrueType(bytes);
  const groups = GROUPS.map((group) => group.filter((sign) => measures.advance(sign) !== undefined));
  const codes = new Uint16Array(BEYOND_READY);
  const groupOf = new Uint8Array(BEYOND_READY);
  let code = 1;
  for (const [i, group] of groups.entries())
    for (const sign of group) {
      codes[sign] = code;
      groupOf[sign] = 1 << i;
      code += 1;
    }
  const parts = new Map<number, FontPart>();
  const ready: ReadySigns = {
    signs: groups.flat(),
    codes,
    groupOf,
    part(wanted) {
      const part = parts.get(wanted) ?? makePart(file, measures, groups, wanted);
      parts.set(wanted, part);
      return part;
    },
  };
  made.set(bytes, ready);
  return ready;
}

/** Codes of a group that is not wanted draw nothing, and are left out behind the last that is. */
function makePart(
  file: TrueType,
  measures: FaceMeasures,
  groups: readonly (readonly number[])[],
  wanted: number,
): FontPart {
  const part = new PartMaker(file, measures);
  for (const [i, group] of groups.slice(0, 32 - Math.clz32(wanted)).entries())
    for (const sign of group) part.sign(sign, (wanted & (1 << i)) !== 0);
  return part.made();
}

function range(first: number, last: number): number[] {
  return Array.from({ length: last - first + 1 }, (_, i) => first + i);
}

function codePointsOf(signs: string): number[] {
  return Array.from(signs, (sign) => sign.codePointAt(0) ?? 0);
}
