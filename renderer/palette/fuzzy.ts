/** How well typed letters name something: all of them in order, best at the beginnings of words. */

const MARKS = /\p{M}/gu;

/** Letters in a row, and at a word's beginning, are what a person types on purpose. */
const IN_A_ROW = 4;
const AT_A_WORD = 6;
const AT_THE_START = 3;

/** Undefined where the letters are not all there; else the more the better. */
export function matchScore(typed: string, name: string): number | undefined {
  const sought = [...plain(typed)].filter((letter) => letter !== ' ');
  const letters = [...plain(name)];
  let best: number | undefined;
  // From each place where it could begin: the first is not always the best.
  for (let start = 0; start < letters.length; start += 1) {
    if (letters[start] !== sought[0]) continue;
    const score = scoreFrom(letters, sought, start, wordStart) ?? scoreFrom(letters, sought, start, nearest);
    if (score !== undefined && score > (best ?? Number.NEGATIVE_INFINITY)) best = score;
  }
  return best;
}

function scoreFrom(
  letters: readonly string[],
  sought: readonly string[],
  start: number,
  next: typeof nearest,
): number | undefined {
  let score = start === 0 ? AT_THE_START : 0;
  let before = -2;
  let at = start;
  for (const letter of sought) {
    at = letters[before + 1] === letter && before >= 0 ? before + 1 : next(letters, letter, at);
    if (at < 0) return undefined;
    if (at === before + 1) score += IN_A_ROW;
    else if (isWordStart(letters, at)) score += AT_A_WORD;
    before = at;
    at += 1;
  }
  // Of two that match alike, the shorter is meant.
  return score - letters.length / 100;
}

function nearest(letters: readonly string[], letter: string, from: number): number {
  return letters.indexOf(letter, from);
}

/** The next at a word's beginning; where it leads past letters that are needed, the nearest ones are tried. */
function wordStart(letters: readonly string[], letter: string, from: number): number {
  const first = nearest(letters, letter, from);
  for (let at = first; at >= 0; at = nearest(letters, letter, at + 1))
    if (isWordStart(letters, at)) return at;
  return first;
}

function isWordStart(letters: readonly string[], at: number): boolean {
  return at === 0 || !/[\p{L}\p{N}]/u.test(letters[at - 1] ?? '');
}

function plain(text: string): string {
  return text.normalize('NFD').replace(MARKS, '').toLowerCase();
}

/** Those that match, the best first; equals stay in their order. */
export function bestMatches<T>(typed: string, items: readonly T[], nameOf: (item: T) => string): T[] {
  if (typed.trim() === '') return [...items];
  return items
    .flatMap((item) => {
      const score = matchScore(typed, nameOf(item));
      return score === undefined ? [] : [{ item, score }];
    })
    .sort((one, other) => other.score - one.score)
    .map(({ item }) => item);
}
