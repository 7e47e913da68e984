/**
 * The signs that nearly every document shows, as a part of a face that is made once and serves every
 * file: what such a font costs a document is to be copied, not to be put together and deflated anew.
 */
import type { FaceMeasures } from '../../../shared/fonts';
import { readTrueType } from '../../../shared/true-type/read';
import { Subset } from '../../../shared/true-type/subset';
import { thousandths, toUnicode, twoBytes, unicodeOfShown } from './codes';
import { deflated } from './deflated';

/** ASCII, what stands between words, and the commonest letters of Western Europe: more would make every file larger. */
export const COMMON_SIGNS: readonly number[] = [
  ...Array.from({ length: 0x7f - 0x20 }, (_, i) => 0x20 + i),
  ...Array.from('\u00a0·–—‘’“”•…ßàáâãäåæçèéêëìíîïñòóôõöøùúûüÄÉÖÜ', (sign) => sign.charCodeAt(0)),
];

/** The first code point that is greater than all of theirs. */
export const BEYOND_COMMON = 1 + Math.max(...COMMON_SIGNS);

export interface CommonSigns {
  /** By code point: the code, as two bytes of a literal string. */
  readonly shown: readonly (string | undefined)[];
  /** By code, that of a missing glyph being the first: thousandths of the type size. */
  readonly widths: readonly number[];
  /** By code: what a reader of the file gets back. */
  readonly unicode: readonly string[];
  /** The streams of a font that has these and no others, deflated. */
  readonly file: Uint8Array;
  readonly toUnicode: Uint8Array;
}

const made = new WeakMap<Uint8Array, CommonSigns>();

/** Those that a face has; `bytes` is its file. One making serves every document, for nothing in it changes. */
export function commonSigns({ advance, unitsPerEm }: FaceMeasures, bytes: Uint8Array): CommonSigns {
  const before = made.get(bytes);
  if (before) return before;
  const file = readTrueType(bytes);
  const subset = new Subset(file);
  const shown: (string | undefined)[] = Array.from({ length: BEYOND_COMMON });
  const widths = [thousandths(file.advance(0) / file.unitsPerEm)];
  const unicode = ['<0000>'];
  for (const sign of COMMON_SIGNS) {
    const code = subset.includeGlyph(sign);
    shown[sign] = twoBytes(code);
    widths[code] = thousandths((advance(sign) ?? 0) / unitsPerEm);
    unicode[code] = unicodeOfShown(sign);
  }
  const signs = {
    shown,
    widths,
    unicode,
    file: deflated(subset.encode()),
    toUnicode: deflated(Buffer.from(toUnicode(unicode))),
  };
  made.set(bytes, signs);
  return signs;
}
