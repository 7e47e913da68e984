/**
 * A page of Hebrew or Arabic is laid out as the mirror image of a page of ours: bullets, indents and
 * the first of two columns are at its right. So such pages are turned round before they are read, and
 * everything that looks for edges and gaps needs to know one direction only. The words of a line are
 * turned back before their letters are put in order (runs.ts).
 */
import { isRightToLeft } from './bidi';
import type { PageContent, Word } from './page';

/** Names of programs and firms stay in Latin letters, so fewer than half may be enough. */
const MOSTLY = 0.4;

/** The pages as they are, or all of them turned round where most words read from the right. */
export function facing(pages: readonly PageContent[]): readonly PageContent[] {
  const words = pages.flatMap((page) => page.words.filter(({ text }) => /\p{L}/u.test(text)));
  const rtl = words.filter(({ text }) => isRightToLeft(text)).length;
  return rtl > MOSTLY * words.length ? pages.map(mirrorPage) : pages;
}

function mirrorPage(page: PageContent): PageContent {
  const turn = <T extends { readonly x: number; readonly right: number }>(thing: T): T => ({
    ...thing,
    x: page.width - thing.right,
    right: page.width - thing.x,
  });
  const words = page.words.map((word) => ({ ...turn(word), spaceAfter: false, mirrored: true as const }));
  for (const [at, word] of page.words.entries()) {
    const next = word.spaceAfter ? rightNeighbour(word, page.words) : -1;
    const mirrored = words[next];
    // The space to the right of one word is behind the other, when read from the right.
    if (at !== next && mirrored) words[next] = { ...mirrored, spaceAfter: true };
  }
  return { ...page, words, rules: page.rules.map(turn), marks: page.marks.map(turn) };
}

/** Index of the word that begins where the space behind this one ends, or −1. */
function rightNeighbour(word: Word, words: readonly Word[]): number {
  let best = -1;
  let nearest = word.right + word.size;
  words.forEach((other, at) => {
    const level = Math.abs(other.y - word.y) < 0.3 * word.size;
    if (!level || other === word || other.x < word.right - 1 || other.x >= nearest) return;
    best = at;
    nearest = other.x;
  });
  return best;
}

/** Words of one line of a mirrored page, as they stood from the left. */
export function turnedBack(words: readonly Word[]): readonly Word[] {
  return words
    .map(({ mirrored: _, ...word }, index): Word => {
      const spaceAfter = words[index - 1]?.spaceAfter ?? false;
      return { ...word, x: -word.right, right: -word.x, spaceAfter };
    })
    .reverse();
}
