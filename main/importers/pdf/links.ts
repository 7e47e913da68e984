/** Link annotations: which lies where, and what becomes of those without a word. */
import { isIcon } from '../page/clean';
import type { Link, Word } from '../page/page';

const KEPT_SCHEME = /^(?:https?|mailto|tel):/i;

export function isKeptLink(href: string): boolean {
  return KEPT_SCHEME.test(href);
}

export function linkAt(links: readonly Link[], x: number, y: number): Link | undefined {
  return links.find((link) => x >= link.x && x <= link.right && y >= link.top && y <= link.bottom);
}

/**
 * A word for every link that lies over none (an icon, a picture): its address, because that is what
 * the picture tells a reader who can click.
 */
export function silentLinks(words: readonly Word[], links: readonly Link[]): readonly Word[] {
  const told = new Set(words.filter((word) => !isIcon(word.text)).map((word) => word.href));
  const silent = new Map<string, Word>();
  for (const link of links) {
    const text = link.href.replace(/^(?:https?:\/\/|mailto:|tel:)/i, '').replace(/\/$/, '');
    if (told.has(link.href) || silent.has(link.href) || text === '') continue;
    silent.set(link.href, standIn(link, text, words));
  }
  return [...silent.values()];
}

/** On the baseline of its neighbour, so that a row of icons stays one line. */
function standIn(link: Link, text: string, words: readonly Word[]): Word {
  const beside = words.find((word) => word.y > link.top && word.y - word.size < link.bottom);
  const size = beside?.size ?? Math.min(12, Math.max(6, link.bottom - link.top));
  const y = beside?.y ?? (link.top + link.bottom) / 2 + 0.3 * size;
  const { x, right, href } = link;
  return { text, x, right, y, size, bold: false, italic: false, spaceAfter: true, href };
}
