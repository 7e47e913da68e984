/** Headers, footers and page numbers: what stands at the same height of most pages is no text. */
import type { Unplaced } from '../../../shared/resume';
import { cleanText } from './clean';
import type { PageContent, Word } from './page';
import { type Fragment, wordsToRows } from './rows';
import { fragmentText } from './runs';

export interface Stripped {
  readonly pages: readonly PageContent[];
  readonly aside: readonly Unplaced[];
}

/** Share of the page's height at its top and at its bottom. */
const ZONE = 0.12;
/** "3", "3/5", "- 3 -", "Page 3 of 5", "Seite 3 von 5", "3 / 5 ページ". */
const PAGE_NUMBER =
  /^[^\p{L}\p{N}]*(?:\p{L}{1,7}\.? )?\d{1,3}(?: ?(?:\/|\p{L}{1,5}|\|) ?\d{1,3})?(?: \p{L}{1,4})?[^\p{L}\p{N}]*$/u;
/** What counts pages; a year does not, and two ranges of years may well stand at one height. */
const COUNT = /(?<!\d)\d{1,3}(?!\d)/g;
/** "3", "3/5", "– 3 –", "Page 3 of 5", but not "HTML 5". */
const LONE_NUMBER =
  /^[^\p{L}\p{N}]*(?:\d{1,3}|(?:\p{L}{1,7}\.? )?\d{1,3} ?(?:\/|\p{L}{1,5}) ?\d{1,3})[^\p{L}\p{N}]*$/u;
/** A person's address may be in the footer: then it is said once and stays. */
const ADDRESS = /@|https?:|www\.|\.\p{L}{2,3}(?:\/|\s|$)|\d{3}.*\d{3}/u;

interface Candidate {
  readonly page: number;
  readonly fragment: Fragment;
  readonly text: string;
  readonly top: boolean;
  /** Equal for what repeats: text without its numbers, and the height. */
  readonly key: string;
}

export function stripRunning(pages: readonly PageContent[]): Stripped {
  const candidates = pages.flatMap(candidatesOf);
  const seen = new Map<string, Set<number>>();
  for (const { key, page } of candidates) seen.set(key, (seen.get(key) ?? new Set()).add(page));
  const needed = Math.max(2, Math.ceil(0.6 * pages.length));
  const gone = new Set<Word>();
  const aside: Unplaced[] = [];
  const told = new Set<string>();
  for (const candidate of candidates) {
    const { key, page, fragment, text, top } = candidate;
    const repeats = (seen.get(key)?.size ?? 0) >= needed;
    const counted = countsPages(text, page, pages.length);
    if (!repeats && !counted && !isLonePageNumber(candidate, pages)) continue;
    const numbered = counted || PAGE_NUMBER.test(text);
    const first = !told.has(key);
    told.add(key);
    if (first && !numbered && (top || ADDRESS.test(text) || fragment.words.some((word) => word.href)))
      continue;
    for (const word of fragment.words) gone.add(word);
    aside.push({ text, line: lineOf(fragment, page, pages), page });
  }
  if (gone.size === 0) return { pages, aside };
  const kept = pages.map((page) => ({ ...page, words: page.words.filter((word) => !gone.has(word)) }));
  return { pages: kept, aside };
}

function candidatesOf({ page, height, words }: PageContent): readonly Candidate[] {
  const inZone = words.filter((word) => word.y < ZONE * height || word.y > (1 - ZONE) * height);
  return wordsToRows(inZone).flatMap((row) =>
    row.fragments.flatMap((fragment): readonly Candidate[] => {
      const text = cleanText(fragmentText(fragment)).trim();
      if (text === '') return [];
      const key = `${text.replace(COUNT, '#')}@${Math.round(fragment.y / 4)}`;
      return [{ page, fragment, text, top: fragment.y < height / 2, key }];
    }),
  );
}

/** "Odo Fenn · 2/2": on the second of two pages it may be the only one of its kind. */
function countsPages(text: string, page: number, pages: number): boolean {
  const numbers = /(?:^|[^\d/])(\d{1,3}) ?\/ ?(\d{1,3})$/.exec(text);
  return pages > 1 && Number(numbers?.[1]) === page && Number(numbers?.[2]) === pages;
}

/** On a single page nothing repeats; a number alone in the first or last row is the page's all the same. */
function isLonePageNumber({ text, fragment, page }: Candidate, pages: readonly PageContent[]): boolean {
  if (!LONE_NUMBER.test(text)) return false;
  const words = pages.find((candidate) => candidate.page === page)?.words ?? [];
  const others = words.filter((word) => !fragment.words.includes(word)).map((word) => word.y);
  const margin = 0.3 * fragment.size;
  return others.every((y) => y > fragment.y + margin) || others.every((y) => y < fragment.y - margin);
}

/** Rows of the page down to the fragment. */
function lineOf(fragment: Fragment, page: number, pages: readonly PageContent[]): number {
  const words = pages.find((candidate) => candidate.page === page)?.words ?? [];
  return wordsToRows(words).filter((row) => row.y <= fragment.y + 0.5).length;
}
