/** What a sign is to line breaking, asked for every one of a document: a table for those of most texts. */
import { EAST_ASIAN_SIGN } from '../../shared/east-asian';

export const BLANK = 0x20;
/** One that is wanted. */
export const LINE_END = 0x0a;

/** A sign may be several of these. */
export const LETTER = 1;
export const DIGIT = 2;
export const SPACE = 4;
/** A hyphen or dash behind which every program may end a line. */
export const HYPHEN = 8;
export const EAST_ASIAN = 16;
export const HANGUL = 32;
/** An accent or other mark of the sign before. */
export const MARK = 64;

/** Dashes, quotation marks, currencies, arrows. */
const COMMON = 0x2000;

const KINDS: readonly (readonly [number, RegExp])[] = [
  [LETTER, /\p{L}/u],
  [DIGIT, /\p{N}/u],
  [SPACE, / /],
  [HYPHEN, /[-\u2010\u2013\u2014]/],
  [EAST_ASIAN, EAST_ASIAN_SIGN],
  [HANGUL, /\p{Script=Hangul}/u],
  [MARK, /\p{M}/u],
];

/** Latin, Greek and Cyrillic; what is common to all scripts. */
const tables = { letters: table(0, 0x530), common: table(COMMON, COMMON + 0x400) };

/** The kinds of a code point, added up. */
export function kindsOf(code: number): number {
  return tables.letters[code] ?? tables.common[code - COMMON] ?? kinds(code);
}

function table(first: number, beyond: number): Uint8Array {
  return Uint8Array.from({ length: beyond - first }, (_, i) => kinds(first + i));
}

function kinds(code: number): number {
  const sign = String.fromCodePoint(code);
  return KINDS.reduce((sum, [kind, pattern]) => (pattern.test(sign) ? sum + kind : sum), 0);
}

/** Latin, Greek and Cyrillic, dashes and quotation marks: no text of these runs to the left or is shaped. */
export function allBeforeHebrew(text: string): boolean {
  return /^[\0-\u058f\u2010-\u2027]*$/.test(text);
}
