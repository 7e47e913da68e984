/** What opens an item of a list: a bullet, a dash, a number. */
import type { Mark, PageContent, Word } from './page';

const SURE = '•◦‣⁃∙▪▫■□●○◆◇❖▸▹►▻▶➢➤➔➜→✓✔✗✦✧❯⦁⚫·';
/** Also punctuation: bullets only with white space behind them. */
const PERHAPS = '-–—−*+»›>~o';
const NUMBER = /^\(?(\d{1,2}|[a-z])[.)]$/;

export interface Marker {
  readonly x: number;
  /** It may be punctuation: only lines in company are items. */
  readonly unsure?: string;
  /** Undefined for a bullet. */
  readonly number?: number;
  /** The words behind it; never empty. */
  readonly rest: readonly Word[];
}

export function startsWithBullet(words: readonly Word[]): boolean {
  return readBullet(words) !== undefined;
}

export function readBullet(words: readonly Word[]): Marker | undefined {
  const [first, second] = words;
  if (!first) return undefined;
  const glyph = [...first.text][0] ?? '';
  if (first.text === glyph) {
    if (!second) return undefined;
    const parted = first.spaceAfter || second.x - first.right > 0.15 * second.size;
    if (SURE.includes(glyph)) return { x: first.x, rest: words.slice(1) };
    return PERHAPS.includes(glyph) && parted
      ? { x: first.x, unsure: glyph, rest: words.slice(1) }
      : undefined;
  }
  if (!SURE.includes(glyph)) return undefined;
  const unit = (first.right - first.x) / first.text.length;
  const glued = { ...first, text: first.text.slice(glyph.length), x: first.x + unit * glyph.length };
  return { x: first.x, rest: [glued, ...words.slice(1)] };
}

/** A number only opens an item where its neighbours count on (see paragraphs.ts). */
export function readNumber(words: readonly Word[]): (Marker & { readonly number: number }) | undefined {
  const [first, second] = words;
  const label = NUMBER.exec(first?.text ?? '')?.[1];
  if (!first || !second || !label) return undefined;
  const number = /\d/.test(label) ? Number(label) : label.charCodeAt(0) - 96;
  return { x: first.x, number, rest: words.slice(1) };
}

interface DrawnBullet {
  readonly page: PageContent;
  readonly word: Word;
  /** Alike for the bullets of one list: their size and how far before the text they stand. */
  readonly look: string;
}

/**
 * Pages with a word for every drawn bullet: a blot just left of a line's first word, no higher than
 * half a letter, and not the only one of its kind, as the dots in drawn icons are.
 */
export function addDrawnBullets(pages: readonly PageContent[]): readonly PageContent[] {
  const bullets = pages.flatMap((page) => page.marks.flatMap((mark) => drawnBullet(page, mark)));
  const looks = new Map<string, number>();
  for (const { look } of bullets) looks.set(look, (looks.get(look) ?? 0) + 1);
  return pages.map((page) => {
    const own = bullets.filter((bullet) => bullet.page === page && (looks.get(bullet.look) ?? 0) > 1);
    return own.length === 0 ? page : { ...page, words: [...page.words, ...own.map(({ word }) => word)] };
  });
}

function drawnBullet(page: PageContent, mark: Mark): readonly DrawnBullet[] {
  const width = mark.right - mark.x;
  const beside = page.words.filter((word) => Math.abs(word.y - 0.3 * word.size - mark.y) < 0.3 * word.size);
  const next = beside
    .filter((word) => word.x >= mark.right - 1)
    .reduce<Word | undefined>((near, word) => (near && near.x <= word.x ? near : word), undefined);
  if (!next || next.x - mark.right > 2.5 * next.size || width > 0.55 * next.size) return [];
  if (beside.some((word) => word.right <= mark.x + 1 && mark.x - word.right < 3 * word.size)) return [];
  const { y, size } = next;
  const dress = { y, size, bold: false, italic: false, spaceAfter: true };
  const look = `${Math.round(width * 4)} ${Math.round((next.x - mark.right) * 2)}`;
  return [{ page, look, word: { text: '•', x: mark.x, right: mark.right, ...dress } }];
}
