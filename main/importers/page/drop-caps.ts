/** A large initial beside the first lines of a paragraph is the first letter of its first word. */
import type { Word } from './page';

/** In sizes of the text beside it. */
const MIN_SIZE = 1.8;

export function mergeDropCaps(words: readonly Word[]): readonly Word[] {
  const caps = words.filter((word) => /^\p{Lu}$/u.test(word.text));
  const merged = new Map<Word, Word>();
  const gone = new Set<Word>();
  for (const cap of caps) {
    const first = firstBeside(cap, words);
    if (!first) continue;
    merged.set(first, { ...first, text: cap.text + first.text, x: cap.x });
    gone.add(cap);
  }
  if (gone.size === 0) return words;
  return words.flatMap((word) => (gone.has(word) ? [] : [merged.get(word) ?? word]));
}

/** The first word of the upper of at least two lines that stand beside the initial. */
function firstBeside(cap: Word, words: readonly Word[]): Word | undefined {
  const beside = words.filter((word) => {
    const near = word.x >= cap.right - 1 && word.x < cap.right + cap.size;
    const level = word.y > cap.y - 0.85 * cap.size && word.y < cap.y + word.size;
    return near && level && cap.size > MIN_SIZE * word.size;
  });
  const upper = Math.min(...beside.map((word) => word.y));
  if (!beside.some((word) => word.y > upper + word.size)) return undefined;
  const line = beside.filter((word) => word.y < upper + 1);
  return line.reduce<Word | undefined>((left, word) => (left && left.x < word.x ? left : word), undefined);
}
