/** Words cut at a line's end: which hyphens the typesetter put in, and which are the author's. */

/** What a document tells of its own words: the one dictionary there is for every language. */
export interface Vocabulary {
  /** In small letters. */
  readonly words: ReadonlySet<string>;
  /** Lines end in cut words so often that it must be the typesetter who cuts them. */
  readonly hyphenated: boolean;
}

const SOFT_HYPHEN = '\u00AD';
const WORD = /[\p{L}\p{N}]+(?:[-\u2010][\p{L}\p{N}]+)*/gu;
const CUT_END = /\p{Ll}[-\u2010\u00AD]\s*$/u;
/** Compounds that happen to stand at a line's end are rarer than this share of all lines. */
const HYPHENATED_SHARE = 0.02;

/** `lines` in reading order: the two halves of a cut word are no words. */
export function readVocabulary(lines: readonly string[]): Vocabulary {
  const words = new Set<string>();
  let cuts = 0;
  lines.forEach((line, index) => {
    const continues = CUT_END.test(lines[index - 1] ?? '') && /^\p{Ll}/u.test(line);
    if (continues) cuts++;
    const whole = line.trim().replace(/[\p{L}\p{N}]+[-\u2010\u00AD]$/u, '');
    const found = Array.from(whole.matchAll(WORD), ([word]) => word.toLowerCase());
    for (const word of continues ? found.slice(1) : found) words.add(word);
  });
  return { words, hyphenated: cuts > 1 && cuts > HYPHENATED_SHARE * lines.length };
}

/**
 * The text of the upper line, ready for the lower one to be set right behind it; undefined where the
 * upper line does not end in a cut word.
 */
export function joinHyphen(upper: string, lower: string, vocabulary: Vocabulary): string | undefined {
  const ends = upper.trimEnd();
  const match = /([\p{L}\p{N}]+)[-\u2010\u00AD]$/u.exec(ends);
  const tail = /^[\p{L}\p{N}]+/u.exec(lower)?.[0];
  const head = match?.[1];
  if (!match || head === undefined || tail === undefined) return undefined;
  const isCut = isTypesetters(head, tail, ends.slice(0, match.index).endsWith('-'), vocabulary);
  return isCut || ends.endsWith(SOFT_HYPHEN) ? ends.slice(0, -1) : ends;
}

function isTypesetters(head: string, tail: string, inCompound: boolean, vocabulary: Vocabulary): boolean {
  // "Jean-|Pierre", "C-|3": the typesetter cuts inside small letters only. "up-to-|date" has its own.
  if (inCompound || !/^\p{Ll}/u.test(tail) || !/\p{Ll}$/u.test(head)) return false;
  const [first, second] = [head.toLowerCase(), tail.toLowerCase()];
  const { words, hyphenated } = vocabulary;
  if (words.has(first + second)) return true;
  if (words.has(`${first}-${second}`) || (words.has(first) && words.has(second))) return false;
  return hyphenated;
}
