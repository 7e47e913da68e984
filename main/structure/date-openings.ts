/**
 * Where a date may begin, told by the least that can tell it: dates are sought at every letter of every
 * line, and next to no letter begins one.
 */
import { MONTH_WORDS, SINCE_WORDS } from '../../shared/date-words/read';
import { FROM_WORDS, SEASON_WORDS } from './lexicon/months';

/** What no date is without: a year of four digits or of two, or what themes print for a missing one. */
const YEAR_OR_NONE = /(?:19[4-9]|20[0-4])\d|['’`]\d{2}|\d[./]\d{2}|Invalid [Dd]ate|NaN|undefined|null|\?{2}/;

export function mayHoldDate(text: string): boolean {
  return YEAR_OR_NONE.test(text);
}

/** Longer than any month's name; a text without a space must not be read to its end from each letter. */
export const WORD = /[\p{L}\p{M}]{1,32}/uy;

/** Words with which a date begins: months, seasons, “since”, “Q1”, “tháng 3”, “NaN”. */
const OPENING: ReadonlySet<string> = new Set([
  ...MONTH_WORDS.keys(),
  ...SEASON_WORDS,
  ...[...SINCE_WORDS, ...FROM_WORDS].map((word) => word.toLowerCase()),
  ...['q', 'h', 's', 'tháng', 'thg', 'invalid', 'nan', 'undefined', 'null'],
]);

/** Whether a date may begin at an offset. */
export function mayBeginDate(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  if (isDigit(code)) return at === 0 || !isDigit(text.charCodeAt(at - 1));
  if (code < 0x80) {
    if (code === QUESTION_MARK) return true;
    if (!isPlainLetter(code)) return false;
    // Within a word only a capital can begin one: “Acme LabsOct 2022”.
    if (isSmall(code) && at > 0 && isPlainLetter(text.charCodeAt(at - 1))) return false;
  } else if (code === 0x81ea || code === 0x4ece || code === 0x5f9e) return true;
  WORD.lastIndex = at;
  const word = WORD.exec(text)?.[0];
  return word !== undefined && OPENING.has(word.toLowerCase());
}

const QUESTION_MARK = 0x3f;

function isDigit(code: number): boolean {
  return code >= 0x30 && code <= 0x39;
}

function isSmall(code: number): boolean {
  return code >= 0x61 && code <= 0x7a;
}

function isPlainLetter(code: number): boolean {
  return isSmall(code | 0x20);
}
