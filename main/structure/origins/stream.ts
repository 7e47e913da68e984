/** The letters of a whole source in one string, with an index of its words. */
import type { SourceLine } from '../../../shared/source';
import { type Letters, lettersOf } from './letters';

export interface Stream {
  readonly letters: string;
  /** Of each letter: index of its line, and its stretch of that line's text. */
  readonly line: Int32Array;
  readonly from: Int32Array;
  readonly to: Int32Array;
  /** Which word of the source, counted from its start; of a link's target, that of the link's text. */
  readonly place: Int32Array;
  /** From this letter on they are targets of links, and not to be seen. */
  readonly targets: number;
  /** Letters at which words begin, by the word. */
  readonly words: ReadonlyMap<string, readonly number[]>;
  /** Of each letter, and of the end: 1 where a word begins. */
  readonly beginsWord: Uint8Array;
}

/** Stands between what must not run together; no text folds to it. */
const WALL = '\0';

/** A text of the source; the target of a link has its place and stretch from the link's text. */
interface Piece {
  readonly letters: Letters;
  readonly line: number;
  readonly link?: { readonly from: number; readonly to: number };
}

export function streamOf(lines: readonly SourceLine[]): Stream {
  const texts = lines.map(({ text }, line): Piece => ({ letters: lettersOf(text), line }));
  const hrefs = lines.flatMap(({ links = [] }, line) =>
    links.flatMap((link) =>
      [...new Set([link.href, decoded(link.href)])].map(
        (href): Piece => ({ letters: lettersOf(href), line, link }),
      ),
    ),
  );
  const count = (pieces: readonly Piece[]) =>
    pieces.reduce((sum, { letters }) => sum + letters.letters.length, 0);
  const targets = count(texts);
  // A wall before each target and one behind all.
  const length = targets + count(hrefs) + hrefs.length + 1;

  const line = new Int32Array(length);
  const from = new Int32Array(length);
  const to = new Int32Array(length);
  const place = new Int32Array(length);
  const beginsWord = new Uint8Array(length + 1);
  const words = new Map<string, number[]>();
  const firstPlaces: number[] = [];
  let at = 0;
  let places = 0;

  const add = ({ letters: { letters, starts, ...own }, line: index, link }: Piece) => {
    const fixed = link && (firstPlaces[index] ?? 0);
    starts.forEach((start, order) => {
      const end = starts[order + 1] ?? letters.length;
      const word = letters.slice(start, end);
      const known = words.get(word);
      if (known) known.push(at + start);
      else words.set(word, [at + start]);
      beginsWord[at + start] = 1;
      for (let letter = start; letter < end; letter += 1) {
        line[at + letter] = index;
        from[at + letter] = link?.from ?? own.from[letter] ?? 0;
        to[at + letter] = link?.to ?? own.to[letter] ?? 0;
        place[at + letter] = fixed ?? places;
      }
      places += 1;
    });
    at += letters.length;
  };
  const wall = () => {
    place[at] = places;
    at += 1;
    beginsWord[at] = 1;
  };

  for (const piece of texts) {
    firstPlaces.push(places);
    add(piece);
  }
  for (const piece of hrefs) {
    wall();
    add(piece);
  }
  wall();
  const parts = texts.map(({ letters }) => letters.letters);
  for (const { letters } of hrefs) parts.push(WALL, letters.letters);
  return {
    letters: `${parts.join('')}${WALL}`,
    line,
    from,
    to,
    place,
    targets,
    words,
    beginsWord,
  };
}

function decoded(href: string): string {
  try {
    return decodeURIComponent(href);
  } catch {
    return href;
  }
}
