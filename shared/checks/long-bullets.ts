import { plainText } from '../inline';
import { highlightTexts, type ResumeText } from '../resume-texts';
import type { Check } from './check';

/** About three lines of a page; what is longer is a paragraph with a dot before it. */
const WORDS = 45;

/** Scripts that put no spaces between words. */
const UNSPACED = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]/gu;

export const longBullets: Check = ({ sections }) =>
  sections
    .flatMap(({ entries }, index) =>
      entries.flatMap((entry, at): ResumeText[] => {
        const place = `/sections/${index}/entries/${at}`;
        if (entry.shape === 'dated') return highlightTexts(entry.highlights, `${place}/highlights`);
        return entry.shape === 'list' ? highlightTexts(entry.items, `${place}/items`) : [];
      }),
    )
    .map(({ at, text }) => ({ at, what: plainText(text) }))
    .map(({ at, what }) => ({ at, what, count: countWords(what) }))
    .filter(({ count }) => count > WORDS)
    .map(({ at, what, count }) => ({ code: 'long-bullet' as const, at, what, other: String(count) }));

/** Two signs of a script without spaces count as a word. */
function countWords(text: string): number {
  const signs = text.match(UNSPACED)?.length ?? 0;
  const words = text
    .replace(UNSPACED, ' ')
    .split(/\s+/)
    .filter((word) => /[\p{L}\p{N}]/u.test(word));
  return words.length + Math.ceil(signs / 2);
}
