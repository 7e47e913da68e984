import { fold } from './folded';

export interface Word {
  /** As it is written. */
  readonly text: string;
  readonly folded: string;
  /** Where it stands in the text. */
  readonly from: number;
  readonly to: number;
}

/** Runs of letters and digits. */
export function words(text: string): Word[] {
  const { text: folded, from } = fold(text);
  return Array.from(folded.matchAll(/[\p{L}\p{N}\p{M}]+/gu), (match) => {
    const start = from[match.index] ?? 0;
    const end = from[match.index + match[0].length] ?? text.length;
    return { text: text.slice(start, end), folded: match[0], from: start, to: end };
  });
}

export const escapeRegExp = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

/** Where these words stand one after the other, whatever stands between them. */
export function phraseFinder(phrase: string): (text: string) => readonly { from: number; to: number }[] {
  const wanted = words(phrase).map(({ folded }) => folded);
  const [first] = wanted;
  if (first === undefined) return () => [];
  return (text) => {
    const there = words(text);
    return there.flatMap((word, index) => {
      if (word.folded !== first) return [];
      const run = there.slice(index, index + wanted.length);
      const last = run.at(-1);
      const same = run.length === wanted.length && run.every(({ folded }, at) => folded === wanted[at]);
      return same && last ? [{ from: word.from, to: last.to }] : [];
    });
  };
}
