/** The letters of a whole source in one string, with an index of its words. */
import type { SourceLine } from '../../../shared/source';
import { lettersOf } from './letters';

export interface Stream {
  readonly letters: string;
  /** Of each letter: index of its line, and its stretch of that line's text. */
  readonly line: readonly number[];
  readonly from: readonly number[];
  readonly to: readonly number[];
  /** Which word of the source, counted from its start; of a link's target, that of the link's text. */
  readonly place: readonly number[];
  /** From this letter on they are targets of links, and not to be seen. */
  readonly targets: number;
  /** Letters at which words begin, by the word. */
  readonly words: ReadonlyMap<string, readonly number[]>;
  readonly beginsWord: ReadonlySet<number>;
}

/** Stands between what must not run together; no text folds to it. */
const WALL = '\0';

export function streamOf(lines: readonly SourceLine[]): Stream {
  const parts: string[] = [];
  const line: number[] = [];
  const from: number[] = [];
  const to: number[] = [];
  const place: number[] = [];
  const words = new Map<string, number[]>();
  const beginsWord = new Set<number>();
  let count = 0;

  const add = (text: string, index: number, whole?: { from: number; to: number; place: number }) => {
    const { letters, starts, ...own } = lettersOf(text);
    const base = line.length;
    starts.forEach((start, at) => {
      const end = starts[at + 1] ?? letters.length;
      const word = letters.slice(start, end);
      const known = words.get(word);
      if (known) known.push(base + start);
      else words.set(word, [base + start]);
      beginsWord.add(base + start);
      for (let letter = start; letter < end; letter += 1) {
        line.push(index);
        from.push(whole?.from ?? own.from[letter] ?? 0);
        to.push(whole?.to ?? own.to[letter] ?? 0);
        place.push(whole?.place ?? count);
      }
      count += 1;
    });
    parts.push(letters);
  };
  const wall = () => {
    parts.push(WALL);
    for (const list of [line, from, to]) list.push(0);
    place.push(count);
    beginsWord.add(line.length);
  };

  const firstPlaces = lines.map(({ text }, index) => {
    const first = count;
    add(text, index);
    return first;
  });
  const targets = line.length;
  lines.forEach(({ links = [] }, index) => {
    for (const link of links)
      for (const href of new Set([link.href, decoded(link.href)])) {
        wall();
        add(href, index, { from: link.from, to: link.to, place: firstPlaces[index] ?? 0 });
      }
  });
  wall();
  return { letters: parts.join(''), line, from, to, place, targets, words, beginsWord };
}

function decoded(href: string): string {
  try {
    return decodeURIComponent(href);
  } catch {
    return href;
  }
}
