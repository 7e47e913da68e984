/**
 * Glyphs stand on a line in the order the eye meets them from the left. Hebrew and Arabic read the
 * other way: the part of the Unicode bidirectional algorithm that a line of a résumé needs, run
 * backwards (UAX #9 §3.4, rule L2), gives the order in which people type them.
 */
import type { Word } from './page';

/** Without the digits of Arabic, which read from the left like all others. */
const RIGHT_TO_LEFT = /[\u0590-\u065F\u066A-\u06EF\u06FA-\u08FF\uFB1D-\uFDFF\uFE70-\uFEFC]/;
const LEFT_TO_RIGHT = /[\p{L}\p{N}]/u;
/** A stretch of one direction with the neutral characters around it. */
const STRETCH =
  /[^\p{L}\p{N}]*(?:[\u0590-\u08FF\uFB1D-\uFDFF\uFE70-\uFEFC][^a-z0-9\u00C0-\u058F]*|[\p{L}\p{N}][^\u0590-\u08FF\uFB1D-\uFDFF\uFE70-\uFEFC]*)/giu;

type Direction = 'rtl' | 'ltr';

/** `page` is the direction of the page that the line stands on, where that is known. */
export function logicalOrder(words: readonly Word[], page?: 'rtl'): readonly Word[] {
  if (page === undefined && !words.some(({ text }) => isRightToLeft(text))) return words;
  const pieces = words.flatMap(splitDirections);
  const strong = pieces
    .map((piece) => directionOf(piece.text))
    .filter((direction) => direction !== undefined);
  const rtl = strong.filter((direction) => direction === 'rtl').length;
  const base: Direction = page ?? (rtl * 2 >= strong.length ? 'rtl' : 'ltr');
  const runs: { readonly direction: Direction; readonly words: Word[] }[] = [];
  pieces.forEach((piece, index) => {
    const open = runs.at(-1);
    const direction =
      (page ? directionOnPage(pieces, index) : directionOf(piece.text)) ?? open?.direction ?? base;
    if (open?.direction === direction) open.words.push(piece);
    else runs.push({ direction, words: [piece] });
  });
  const ordered = base === 'rtl' ? [...runs].reverse() : runs;
  return ordered.flatMap((run) =>
    run.direction === 'rtl' ? [...run.words].reverse().map(turnRound) : run.words,
  );
}

/**
 * Where all reads from the right, so do the ends of a range with a dash between them; a stretch of
 * Latin words keeps its own order with the signs inside it (UAX #9 §3.3.5, rules N1 and N2).
 */
function directionOnPage(pieces: readonly Word[], index: number): Direction {
  const own = directionOf(pieces[index]?.text ?? '');
  if (own) return own;
  const isLatin = (piece: Word | undefined) => piece !== undefined && /\p{L}/u.test(piece.text);
  const before = pieces.slice(0, index).findLast(({ text }) => directionOf(text));
  const after = pieces.slice(index + 1).find(({ text }) => directionOf(text));
  const bothLatin = [before, after].every((piece) => piece && directionOf(piece.text) === 'ltr');
  return bothLatin && (isLatin(before) || isLatin(after) || before?.href !== undefined) ? 'ltr' : 'rtl';
}

export const isRightToLeft = (text: string) => RIGHT_TO_LEFT.test(text);

function directionOf(text: string): Direction | undefined {
  if (RIGHT_TO_LEFT.test(text)) return 'rtl';
  return LEFT_TO_RIGHT.test(text) ? 'ltr' : undefined;
}

/** A number glued to a Hebrew word is cut off it; the places of the cuts are guessed by length. */
function splitDirections(word: Word): readonly Word[] {
  if (!RIGHT_TO_LEFT.test(word.text)) return [word];
  const stretches = word.text.match(STRETCH) ?? [word.text];
  if (stretches.length === 1 || stretches.join('') !== word.text) return [word];
  const unit = (word.right - word.x) / word.text.length;
  let done = 0;
  return stretches.map((text): Word => {
    const x = word.x + done * unit;
    done += text.length;
    const spaceAfter = word.spaceAfter && done === word.text.length;
    return { ...word, text, x, right: word.x + done * unit, spaceAfter };
  });
}

/** Drawn forms are one glyph for what may be two letters, so they are taken apart only after the turn. */
function turnRound(word: Word): Word {
  const text = [...word.text].reverse().join('');
  return { ...word, text: text.replace(/[\uFB1D-\uFDFF\uFE70-\uFEFC]/g, (form) => form.normalize('NFKC')) };
}
