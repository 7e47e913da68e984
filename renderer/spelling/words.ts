/** The words of a text that a dictionary may be asked about. */

export interface SpelledWord {
  readonly word: string;
  /** In UTF-16 code units. */
  readonly from: number;
  readonly to: number;
}

/** Letters, with an apostrophe between them. */
const WORD = /\p{L}[\p{L}\p{M}]*(?:['’]\p{L}[\p{L}\p{M}]*)*/gu;

/** Addresses and file names are spelt as their owners like; so is what has a digit or an underscore in it. */
const NO_WORDS = /\S*(?:[@\\/_\d]|\w\.\w)\S*/gu;

/**
 * Résumés are full of names that no dictionary has. So what begins with a capital is asked about only where a
 * sentence begins, in small letters; capitals within (JavaScript, NATO) are names anywhere.
 */
export function spelledWords(text: string): SpelledWord[] {
  const silent = [...text.matchAll(NO_WORDS)].map(
    ({ index, 0: part }) => [index, index + part.length] as const,
  );
  return [...text.matchAll(WORD)].flatMap(({ index: from, 0: found }) => {
    const to = from + found.length;
    if (found.length < 2 || silent.some(([start, end]) => from < end && to > start)) return [];
    const [first = '', ...rest] = found;
    if (rest.some((letter) => letter !== letter.toLowerCase())) return [];
    const isCapital = first !== first.toLowerCase();
    if (isCapital && !/(^|[.!?:]\s+|\n\s*)["“„«(]*$/u.test(text.slice(0, from))) return [];
    return [{ word: found.replaceAll('’', "'").toLowerCase(), from, to }];
  });
}

/** The word at a place of the text; the place may be at either of its ends. */
export function wordAt(words: readonly SpelledWord[], at: number): SpelledWord | undefined {
  return words.find(({ from, to }) => from <= at && at <= to);
}

/** As the word is written: a capital stays a capital. */
export function likeWritten(written: string, suggestion: string): string {
  const [first = ''] = written;
  if (first === first.toLowerCase()) return suggestion;
  const [start = '', ...rest] = suggestion;
  return start.toUpperCase() + rest.join('');
}
