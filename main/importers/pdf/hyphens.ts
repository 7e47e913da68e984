/** Words cut at a line's end: which hyphens the typesetter put in, and which are the author's. */

/** The document's own words, in small letters: the one dictionary there is for every language. */
export type Vocabulary = ReadonlySet<string>;

const SOFT_HYPHEN = '\u00AD';
const WORD = /[\p{L}\p{N}]+(?:[-\u2010][\p{L}\p{N}]+)*/gu;

export function readVocabulary(texts: Iterable<string>): Vocabulary {
  const words = new Set<string>();
  for (const text of texts) {
    // The last word of a line may be half a word.
    const whole = text.replace(/[-\u2010\u00AD]\s*$/, ' ');
    for (const [word] of whole.matchAll(WORD)) words.add(word.toLowerCase());
  }
  return words;
}

/**
 * The text of the upper line, ready for the lower one to be set right behind it; undefined where the
 * upper line does not end in a cut word.
 */
export function joinHyphen(upper: string, lower: string, vocabulary: Vocabulary): string | undefined {
  const ends = upper.trimEnd();
  if (ends.endsWith(SOFT_HYPHEN)) return ends.slice(0, -1);
  const head = /([\p{L}\p{N}]+)[-\u2010]$/u.exec(ends)?.[1]?.toLowerCase();
  const tail = /^[\p{L}\p{N}]+/u.exec(lower)?.[0];
  if (head === undefined || tail === undefined) return undefined;
  // "Jean-|Pierre", "C-|3": the typesetter cuts inside small letters only.
  if (!/^\p{Ll}/u.test(tail) || !/\p{Ll}$/u.test(head)) return ends;
  const tailWord = tail.toLowerCase();
  const joined = vocabulary.has(head + tailWord);
  const kept = vocabulary.has(`${head}-${tailWord}`) || (vocabulary.has(head) && vocabulary.has(tailWord));
  return joined || !kept ? ends.slice(0, -1) : ends;
}
