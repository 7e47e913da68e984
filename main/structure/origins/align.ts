/**
 * One string of the résumé against the source. Its rarest word is looked up; where it stands, the match
 * grows to both sides as far as the letters agree. Of several places the longest match wins, then the
 * one that costs least. What is left of the string on either side is sought the same way, so that words
 * which the reading brought together are found apart, and a word cut out of another (“GmbHMay”) by its
 * letters.
 */
import type { Letters } from './letters';
import type { Stream } from './stream';

/** What a place for a match costs; called with its letters in the stream, [from, to). */
export type Cost = (from: number, to: number) => number;

/** Where the search begins: the candidates nearest to this letter are weighed. */
export interface Search {
  readonly near: number;
  readonly cost: Cost;
  /** Searches through all letters that may still be made: words that stand nowhere must not take all day. */
  readonly scans: { left: number };
}

/** Places of a word that are weighed; a word that stands in more is told by its neighbours. */
const MOST_PLACES = 48;
/** Words that are sought as one; a longer text is sought piece by piece, each from the end of the last. */
const PIECE = 48;

/** Of each letter of the string, its letter in the stream; -1 where it has none. */
export function alignText(letters: Letters, stream: Stream, search: Search): Int32Array {
  const at = new Int32Array(letters.letters.length).fill(-1);
  let near = search.near;
  for (let word = 0; word < letters.starts.length; word += PIECE) {
    const end = Math.min(word + PIECE, letters.starts.length);
    alignWords(word, end, near);
    const last = at[startOf(end) - 1] ?? -1;
    if (last >= 0) near = last + 1;
  }
  return at;

  function startOf(word: number): number {
    return letters.starts[word] ?? letters.letters.length;
  }

  function alignWords(first: number, end: number, from: number): void {
    if (first >= end) return;
    const match = bestMatch(first, end, from) ?? cutOut(first, end, from);
    if (!match) return;
    for (let letter = match.start; letter < match.end; letter += 1)
      at[letter] = match.to + letter - match.start;
    alignWords(first, wordAt(match.start), match.to);
    alignWords(wordAt(match.end), end, match.to + match.end - match.start);
  }

  function wordAt(letter: number): number {
    let low = 0;
    let high = letters.starts.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (startOf(middle) < letter) low = middle + 1;
      else high = middle;
    }
    return low;
  }

  function bestMatch(first: number, end: number, from: number): Match | undefined {
    let rarest: { word: number; places: readonly number[] } | undefined;
    for (let word = first; word < end; word += 1) {
      const places = stream.words.get(letters.letters.slice(startOf(word), startOf(word + 1)));
      if (places && (!rarest || places.length < rarest.places.length)) rarest = { word, places };
    }
    if (!rarest) return undefined;
    const { word, places } = rarest;
    let best: (Match & { cost: number }) | undefined;
    for (const place of nearest(places, from)) {
      const match = grow(startOf(word), place, startOf(first), startOf(end));
      const longer = match.end - match.start - (best ? best.end - best.start : 0);
      if (longer < 0) continue;
      const cost = search.cost(match.to, match.to + match.end - match.start);
      if (!best || longer > 0 || cost < best.cost) best = { ...match, cost };
    }
    return best;
  }

  /** The match through a common letter, cut back to whole words of the string. */
  function grow(letter: number, place: number, low: number, high: number): Match {
    const own = letters.letters;
    let start = letter;
    while (start > low && own[start - 1] === stream.letters[place - (letter - start) - 1]) start -= 1;
    let end = letter;
    while (end < high && own[end] === stream.letters[place + (end - letter)]) end += 1;
    start = startOf(wordAt(start));
    const next = wordAt(end);
    end = startOf(next) === end ? end : startOf(next - 1);
    return { start, end, to: place - (letter - start) };
  }

  /** A stretch of whole words, as long as can be, that begins or ends inside words of the source. */
  function cutOut(first: number, end: number, from: number): Match | undefined {
    for (let count = end - first; count > 0; count = Math.floor(count / 2))
      for (let word = first; word + count <= end; word += count) {
        if (search.scans.left <= 0) return undefined;
        const [start, stop] = [startOf(word), startOf(word + count)];
        const to = nearestText(letters.letters.slice(start, stop), from);
        if (to >= 0) return { start, end: stop, to };
      }
    return undefined;
  }

  function nearestText(words: string, from: number): number {
    search.scans.left -= 1;
    const after = stream.letters.indexOf(words, from);
    const before = stream.letters.lastIndexOf(words, Math.max(from - 1, 0));
    if (after < 0 || before < 0) return Math.max(after, before);
    return search.cost(after, after + words.length) <= search.cost(before, before + words.length)
      ? after
      : before;
  }
}

interface Match {
  /** Letters of the string, [start, end). */
  readonly start: number;
  readonly end: number;
  /** Letter of the stream at which `start` stands. */
  readonly to: number;
}

/** Those of ascending numbers that are nearest to one, at most `MOST_PLACES`. */
function nearest(places: readonly number[], from: number): readonly number[] {
  if (places.length <= MOST_PLACES) return places;
  let low = 0;
  let high = places.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((places[middle] ?? 0) < from) low = middle + 1;
    else high = middle;
  }
  const first = Math.min(Math.max(low - MOST_PLACES / 2, 0), places.length - MOST_PLACES);
  return places.slice(first, first + MOST_PLACES);
}
