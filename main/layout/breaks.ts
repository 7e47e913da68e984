/**
 * Where a line may end. Word processors agree after a space, and after a hyphen or dash that has a
 * letter behind it; they differ before digits, after `? ! | …`, and around the slash. Galley breaks
 * only where all agree. What LibreOffice would do beside that (probed character by character in 7.4)
 * is known here too, so that lines.ts can tell where it would matter.
 */

import { NOT_AT_END, NOT_AT_START } from '../../shared/east-asian';
import { endsAtSpaceInLibreOffice, endsInLibreOffice } from './libre-office';
import { BLANK, DIGIT, EAST_ASIAN, HANGUL, HYPHEN, kindsOf, LETTER, LINE_END, MARK, SPACE } from './signs';

export interface BreakRule {
  /** By character: what may end a line after it. Spaces hang over the edge. */
  readonly after: Uint8Array;
  /** The bit of `after` that this rule goes by: what serves every rule is made once. */
  readonly bit: number;
  /**
   * Where the word of a character begins, if only breaks up to there count when that character is the
   * first that does not fit; else -1.
   */
  readonly retreat?: Int32Array;
  /** Signs of East Asian text that it hangs over the edge. */
  readonly hangs?: string;
  /** How much wider its gaps between scripts are than ours, in parts of them. */
  readonly gapsWider?: number;
}

export interface BreakRules {
  /** The breaks that every engine knows: Galley's own, and Word's. */
  readonly canonical: BreakRule;
  readonly libreOffice: BreakRule;
  /** The same in a Chinese document, if that may differ. */
  readonly libreOfficeInChinese?: BreakRule;
  /** The same where it ends a line behind a slash, as it may behind ideographs. */
  readonly libreOfficeAtSlash?: BreakRule;
}

/** What LibreOffice may hang over the edge (it reads `w:overflowPunct` the wrong way round), … */
const HANGING = '、。，．';
/** … and what more where the language is Chinese. */
const HANGING_IN_CHINESE = '！？；：';

/** Bits of `BreakRule.after`. */
const CANONICAL = 1;
const LIBRE_OFFICE = 2;

const WORD = LETTER | DIGIT;
const SLASH = 0x2f;
const NO_BREAK_SPACE = 0xa0;
/** Not one of the full-width signs that hang stands before this one. */
export const FIRST_FULL_WIDTH = 0x3001;

/** The rules for a text of these code points. */
export function breakRules(codes: readonly number[]): BreakRules {
  const { length } = codes;
  const ends = new Uint8Array(length);
  let retreat: Int32Array | undefined;
  let wordStart = 0;
  let afterSlash = false;
  let before = SPACE;
  let here = kindsOf(codes[0] ?? BLANK);
  for (let i = 0; i < length; i += 1) {
    const after = i + 1 < length ? kindsOf(codes[i + 1] ?? BLANK) : SPACE;
    // UAX #14 lets a line end after a slash. LibreOffice does not, but when it comes upon such a place
    // while it looks for the last possible one, it goes back to the start of the word at once. The
    // place directly before the character in question is not looked at, and is taken if a line may end there.
    const endedBefore = ((ends[i - 1] ?? 0) & LIBRE_OFFICE) !== 0;
    if (afterSlash && !endedBefore) {
      retreat ??= new Int32Array(length).fill(-1);
      retreat[i] = wordStart;
    }
    if (codes[i - 1] === SLASH && here & LETTER) afterSlash = true;
    if (endedBefore) afterSlash = false;

    const [code = BLANK, next = BLANK] = [codes[i], codes[i + 1]];
    if (here & SPACE) {
      const both = endsAtSpaceInLibreOffice(codes[i - 1] ?? BLANK, next);
      ends[i] = both ? CANONICAL | LIBRE_OFFICE : CANONICAL;
      wordStart = i + 1;
    } else if ((here & WORD) === 0 || (after & WORD) === 0 || ((here | after) & ~WORD) !== 0) {
      // No program ends a line between two letters or digits of an alphabet.
      const parts = here & HYPHEN && before & WORD && after & LETTER;
      const own = parts || partsIdeographs(here, code, after, next) ? CANONICAL : 0;
      ends[i] = endsInLibreOffice(code, next) ? own | LIBRE_OFFICE : own;
    }
    before = here;
    here = after;
  }
  const libreOffice = { after: ends, bit: LIBRE_OFFICE, retreat, hangs: HANGING };
  return {
    canonical: { after: ends, bit: CANONICAL, gapsWider: 1 / 4 },
    libreOffice,
    libreOfficeInChinese: codes.some(
      (code) => code >= FIRST_FULL_WIDTH && HANGING_IN_CHINESE.includes(String.fromCodePoint(code)),
    )
      ? { ...libreOffice, hangs: HANGING + HANGING_IN_CHINESE }
      : undefined,
    libreOfficeAtSlash: endingAtSlashes(codes, libreOffice),
  };
}

/**
 * In a word that follows an ideograph without a space, LibreOffice ends a line behind the slash of `2D/3D` and
 * of `A/BC`, but not of `5/60`, nor behind one before which a `、` stands. Undefined where there is no such word.
 */
function endingAtSlashes(codes: readonly number[], rule: BreakRule): BreakRule | undefined {
  if (!codes.includes(SLASH)) return undefined;
  const after = Uint8Array.from(rule.after);
  const retreat = rule.retreat && Int32Array.from(rule.retreat);
  let beside = false;
  let ending = false;
  let any = false;
  codes.forEach((code, i) => {
    const kinds = kindsOf(code);
    if (kinds & SPACE) beside = ending = false;
    else if (kinds & EAST_ASIAN) beside = true;
    if (ending && retreat) retreat[i] = -1;
    if (code !== SLASH || !beside || !(kindsOf(codes[i + 1] ?? BLANK) & (LETTER | DIGIT))) return;
    after[i] = (after[i] ?? 0) | rule.bit;
    ending = any = true;
  });
  return any ? { ...rule, after, retreat } : undefined;
}

/**
 * Beside an ideograph a line may end wherever no punctuation is torn from its word. Korean has spaces
 * and keeps its words together, as UAX #14 §3.1 allows: so do Word and LibreOffice.
 */
function partsIdeographs(here: number, code: number, after: number, next: number): boolean {
  if (!((here | after) & EAST_ASIAN) || (here | after) & HANGUL || after & (SPACE | MARK)) return false;
  return (
    code !== NO_BREAK_SPACE &&
    next !== NO_BREAK_SPACE &&
    next !== LINE_END &&
    !NOT_AT_END.includes(String.fromCodePoint(code)) &&
    !NOT_AT_START.includes(String.fromCodePoint(next))
  );
}
