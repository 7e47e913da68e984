import type { PreviewPage } from '../../shared/preview';
import { touches } from '../store/pointer';

export interface LitBox {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/**
 * What is lit on a page for a field: one box around each stretch of lines that show it, in twips.
 * Words in another column, or across a gap, get a box of their own.
 */
export function litBoxes(page: PreviewPage, pointer: string): LitBox[] {
  const boxes: LitBox[] = [];
  for (const text of page.texts) {
    if (text.ref === undefined || !touches(text.ref, pointer)) continue;
    const box = { left: text.x, top: text.top, right: text.x + text.width, bottom: text.top + text.leading };
    const near = boxes.findIndex((one) => adjoins(one, box, text.leading));
    const found = boxes[near];
    if (found) boxes[near] = around(found, box);
    else boxes.push(box);
  }
  return boxes;
}

/** On the same line within a few letters, or a line further in the same column. */
function adjoins(one: LitBox, other: LitBox, leading: number): boolean {
  const gapY = Math.max(other.top - one.bottom, one.top - other.bottom);
  const gapX = Math.max(other.left - one.right, one.left - other.right);
  return gapY < leading * 0.75 && gapX < leading * 1.5;
}

function around(one: LitBox, other: LitBox): LitBox {
  return {
    left: Math.min(one.left, other.left),
    top: Math.min(one.top, other.top),
    right: Math.max(one.right, other.right),
    bottom: Math.max(one.bottom, other.bottom),
  };
}
