/**
 * Text as the stream of its letters and digits, which is how strings of the résumé are found again in
 * the source: spaces, marks, capitals and forms of letters are what the reading changes.
 */

/** Letters of a text, each with the stretch of the text it was made of. */
export interface Letters {
  readonly letters: string;
  readonly from: ArrayLike<number>;
  readonly to: ArrayLike<number>;
  /** Indices in `letters` at which words begin. */
  readonly starts: readonly number[];
}

/** A character with the marks on it; Hangul that is spelled in parts composes as a whole. */
const CLUSTER = /[\u1100-\u11ff]+|[\s\S]\p{M}*/uy;
const LETTER = /[\p{L}\p{N}\p{M}]/u;
/** Written without spaces: each character counts as a word. */
const UNSPACED = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u;
/** Not seen, and no end of a word: soft hyphens, joiners, variation selectors. */
const UNSEEN = /^(?:[\u00AD\u200B-\u200D\u2060\uFEFF]|\uFE0E|\uFE0F)+$/;

export function lettersOf(text: string): Letters {
  const plain = plainLettersOf(text);
  if (plain) return plain;
  let letters = '';
  const from: number[] = [];
  const to: number[] = [];
  const starts: number[] = [];
  let inWord = false;
  for (let index = 0; index < text.length; ) {
    const code = text.charCodeAt(index);
    // Most of any text is plain, marks or no marks elsewhere; U+0300 is the first that joins the letter before it.
    if (code < 0x80 && !(text.charCodeAt(index + 1) >= 0x300)) {
      const isLetter = isPlainLetter(code | SMALL, code);
      if (isLetter) {
        if (!inWord) starts.push(letters.length);
        letters += code <= 0x39 ? text[index] : String.fromCharCode(code | SMALL);
        from.push(index);
        to.push(index + 1);
      }
      inWord = isLetter;
      index += 1;
      continue;
    }
    CLUSTER.lastIndex = index;
    const cluster = CLUSTER.exec(text)?.[0] ?? text[index] ?? '';
    const start = index;
    index += cluster.length;
    if (UNSEEN.test(cluster)) continue;
    const folded = fold(cluster);
    if (folded === '') {
      inWord = false;
      continue;
    }
    const alone = UNSPACED.test(folded);
    if (!inWord || alone) starts.push(letters.length);
    inWord = !alone;
    for (let unit = 0; unit < folded.length; unit += 1) {
      from.push(start);
      to.push(index);
    }
    letters += folded;
  }
  return { letters, from, to, starts };
}

/** The same of a text of nothing but ASCII, by its codes: a file may be one line of megabytes. */
function plainLettersOf(text: string): Letters | undefined {
  for (let at = 0; at < text.length; at += 1) if (text.charCodeAt(at) > 0x7f) return undefined;
  const from = new Int32Array(text.length);
  const to = new Int32Array(text.length);
  const starts: number[] = [];
  let count = 0;
  let inWord = false;
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    const isLetter = isPlainLetter(code | SMALL, code);
    if (isLetter && !inWord) starts.push(count);
    inWord = isLetter;
    if (!isLetter) continue;
    from[count] = at;
    to[count] = at + 1;
    count += 1;
  }
  const letters = text.toLowerCase().replace(/[^a-z0-9]+/g, '');
  return { letters, from: from.subarray(0, count), to: to.subarray(0, count), starts };
}

/** The bit by which small letters differ from capitals. */
const SMALL = 0x20;

function isPlainLetter(small: number, code: number): boolean {
  return (small >= 0x61 && small <= 0x7a) || (code >= 0x30 && code <= 0x39);
}

function fold(cluster: string): string {
  // A sigma is written in two ways, by its place in the word.
  return [...cluster.normalize('NFKC').toLowerCase().replace(/ς/g, 'σ')]
    .filter((character) => LETTER.test(character))
    .join('');
}
