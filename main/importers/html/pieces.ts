/**
 * Pages set words beside each other with style sheets, which are not read here: the markup then has no
 * space between two words that stand a hand apart on the page.
 */
import type { Element, Nodes, Parents, RootContent } from 'hast';
import { isBlock, SILENT } from './elements';
import { textOf } from './hidden';

const BOX = /^(div|header|footer|section|article|aside|main|nav|address)$/;
const PIECE = /^(span|a|time|small|label|data|abbr|img|code|kbd|mark)$/;

/**
 * A box with nothing but inline elements in it, `<span>Engineer</span> <span>2019</span>`: each is a
 * piece of its own on one line.
 */
export function isRowOfPieces(parent: Parents): boolean {
  if (parent.type !== 'element' || !BOX.test(parent.tagName)) return false;
  let pieces = 0;
  for (const child of parent.children) {
    if (child.type === 'text' && child.value.trim() !== '') return false;
    if (child.type !== 'element' || SILENT.has(child.tagName)) continue;
    if (!PIECE.test(child.tagName)) return false;
    if (textOf(child) !== '') pieces += 1;
  }
  return pieces > 1;
}

/**
 * Whether two neighbours are words that only a style sheet parts: `<span>2021</span><span class="…">2
 * years</span>`. Two links side by side always are, and so is what touches a link.
 */
export function isHiddenGap(before: RootContent | undefined, after: RootContent): boolean {
  if (!before || !(isPiece(before) || isPiece(after))) return false;
  const left = edgeText(before);
  const right = edgeText(after);
  if (!/\S$/.test(left) || !/^[\p{L}\p{N}+(]/u.test(right)) return false;
  if (isLink(before) && isLink(after)) return true;
  if (!/[\p{L}\p{N}]$/u.test(left)) return false;
  // A link may end inside a word, `[test](…)s`; none begins there.
  if (isLink(before)) return isAddress(left);
  if (isLink(after)) return true;
  return isPiece(before) && isPiece(after) && (hasClass(before) || hasClass(after));
}

function edgeText(node: Nodes): string {
  if (node.type === 'text') return node.value;
  return 'children' in node ? node.children.map(edgeText).join('') : '';
}

function isPiece(node: RootContent): node is Element {
  return node.type === 'element' && PIECE.test(node.tagName);
}

function isLink(node: RootContent): boolean {
  return node.type === 'element' && node.tagName === 'a';
}

function hasClass(node: Element): boolean {
  return node.properties.className !== undefined;
}

function isAddress(text: string): boolean {
  return /^(\S+@\S+|https?:\S+|\S+\.[a-z]{2,}(\/\S*)?)$/i.test(text);
}

/** `<div>April 2019</div> — <div>June 2021</div>`: short boxes with a bare dash between are one line. */
export function isLineOfBoxes(element: Element): boolean {
  const bare = element.children.filter((child) => child.type === 'text' && child.value.trim() !== '');
  const boxes = element.children.filter((child) => child.type === 'element' && isBlock(child));
  return (
    boxes.length > 1 &&
    bare.length > 0 &&
    bare.every((text) => /^[-–—‑]$/.test(textOf(text).trim())) &&
    textOf(element).length < 80
  );
}
