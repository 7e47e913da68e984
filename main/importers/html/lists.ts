/** Telling a bullet from a list that is only used to stack entries below each other. */
import type { Element } from 'hast';
import { isBlock } from './elements';
import { textOf } from './hidden';

/**
 * Web résumés make each job an `li`. Such an item holds a heading, a table or a line above its own list;
 * it is walked as the section it is, and its inner list starts again at depth 0.
 */
export function isBullet(item: Element): boolean {
  const parts = partsOf(item);
  const lists = parts.filter((part) => part === 'list').length;
  const lines = parts.length - lists;
  if (parts.includes('structure')) return false;
  if (parts.includes('box') && lines > 1) return false;
  return lines <= 1 || lists === 0;
}

type Part = 'text' | 'paragraph' | 'box' | 'list' | 'structure';

function partsOf(element: Element): Part[] {
  const parts: Part[] = [];
  for (const child of element.children) {
    if (textOf(child) === '') continue;
    if (child.type !== 'element' || !isBlock(child)) {
      if (parts.at(-1) !== 'text') parts.push('text');
    } else if (/^(ul|ol)$/.test(child.tagName)) parts.push('list');
    else if (child.tagName === 'p') parts.push('paragraph');
    else if (/^(h[1-6]|table|dl|li)$/.test(child.tagName)) parts.push('structure');
    else {
      const inner = partsOf(child);
      parts.push(...(inner.length === 1 && inner[0] === 'text' ? (['box'] as const) : inner));
    }
  }
  return parts;
}
