/**
 * Where a line may end. Word processors agree after a space, and after a hyphen or dash that has a
 * letter behind it; they differ before digits, after `? ! | …`, and around the slash. Galley breaks
 * only where all agree. What LibreOffice would do beside that (probed character by character in 7.4)
 * is known here too, so that lines.ts can tell where it would matter.
 */

import { EAST_ASIAN_SIGN, NOT_AT_END, NOT_AT_START } from '../../shared/east-asian';

export interface BreakRule {
  /** 1 where a line may end after the character. Spaces hang over the edge. */
  readonly after: Uint8Array;
  /**
   * Where the word of a character begins, if only breaks up to there count when that character is the
   * first that does not fit; else -1.
   */
  readonly retreat?: Int32Array;
  /** Hangs full stops and commas of East Asian text over the edge. */
  readonly hangs?: boolean;
  /** How much wider its gaps between scripts are than ours, in parts of them. */
  readonly gapsWider?: number;
}

export interface BreakRules {
  /** The breaks that every engine knows: Galley's own, and Word's. */
  readonly canonical: BreakRule;
  readonly libreOffice: BreakRule;
}

const HYPHEN_OR_DASH = /[-\u2010\u2013\u2014]/;
const HANGUL = /\p{Script=Hangul}/u;
const LETTER = /\p{L}/u;
const LETTER_OR_DIGIT = /[\p{L}\p{N}]/u;
/** LibreOffice parts a word after these … */
const PARTING = /[-\u2010\u2013\u2014?!|…\\]/;
/** … when one of these follows. */
const PARTED = /[\p{L}\p{N}($€£]/u;

/** The rules for a text of these characters (code points). */
export function breakRules(chars: readonly string[]): BreakRules {
  const canonical = new Uint8Array(chars.length);
  const libreOffice = new Uint8Array(chars.length);
  const retreat = new Int32Array(chars.length).fill(-1);
  let wordStart = 0;
  let afterSlash = false;
  for (const [i, char] of chars.entries()) {
    const before = chars[i - 1] ?? ' ';
    const after = chars[i + 1] ?? ' ';
    // UAX #14 lets a line end after a slash. LibreOffice does not, but when it comes upon such a place
    // while it looks for the last possible one, it goes back to the start of the word at once. The
    // place directly before the character in question is not looked at.
    if (afterSlash) retreat[i] = wordStart;
    if (before === '/' && LETTER.test(char)) afterSlash = true;
    if (libreOffice[i - 1] === 1) afterSlash = false;

    if (char === ' ') {
      canonical[i] = 1;
      libreOffice[i] = 1;
      wordStart = i + 1;
    } else {
      // In this order: few characters are a hyphen, and asking for letters takes long.
      const parts = HYPHEN_OR_DASH.test(char) && LETTER_OR_DIGIT.test(before) && LETTER.test(after);
      const between = partsIdeographs(char, after);
      canonical[i] = between || parts ? 1 : 0;
      libreOffice[i] = between || endsInLibreOffice(char, after) ? 1 : 0;
    }
  }
  return {
    canonical: { after: canonical, gapsWider: 1 / 4 },
    libreOffice: { after: libreOffice, retreat, hangs: true },
  };
}

/**
 * Beside an ideograph a line may end wherever no punctuation is torn from its word. Korean has spaces
 * and keeps its words together, as UAX #14 §3.1 allows: so do Word and LibreOffice.
 */
function partsIdeographs(char: string, after: string): boolean {
  if (!EAST_ASIAN_SIGN.test(char) && !EAST_ASIAN_SIGN.test(after)) return false;
  return (
    !HANGUL.test(char) &&
    !HANGUL.test(after) &&
    !/[\s\p{M}]/u.test(after) &&
    char !== '\u00a0' &&
    !NOT_AT_END.includes(char) &&
    !NOT_AT_START.includes(after)
  );
}

function endsInLibreOffice(char: string, after: string): boolean {
  if (PARTING.test(char) && PARTED.test(after)) return true;
  // "120건" is one word to Word, and two to LibreOffice.
  if (HANGUL.test(char) !== HANGUL.test(after))
    return LETTER_OR_DIGIT.test(char) && LETTER_OR_DIGIT.test(after);
  if (after === '—') return LETTER_OR_DIGIT.test(char);
  return after === '%' && LETTER.test(char);
}
