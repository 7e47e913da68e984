/** A page as the preview paints it: the layout's own lines, without what only the Word writer needs. */

import type { Hex } from './flow';
import type { FaceId } from './fonts';
import type { Layout, Page } from './pages';

/** All lengths in twips from the page's top left corner. */
export interface PreviewPage {
  readonly number: number;
  readonly width: number;
  readonly height: number;
  readonly boxes: readonly PreviewBox[];
  readonly texts: readonly PreviewText[];
}

/** A column's tint or a rule. */
export interface PreviewBox {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly color: Hex;
}

export interface PreviewText {
  readonly text: string;
  readonly x: number;
  readonly width: number;
  readonly baseline: number;
  /** Top and height of the line the text stands on: what is lit when its field is edited. */
  readonly top: number;
  readonly leading: number;
  readonly face: FaceId;
  /** Type size in twips, so that one unit serves the whole picture. */
  readonly size: number;
  readonly color: Hex;
  readonly tracking: number;
  /** JSON pointer of the field that the words show. */
  readonly ref?: string;
}

export function previewPages(layout: Layout): PreviewPage[] {
  return layout.pages.map(previewPage);
}

function previewPage(page: Page): PreviewPage {
  const boxes: PreviewBox[] = [];
  const texts: PreviewText[] = [];
  for (const column of page.columns) {
    if (column.fill !== undefined)
      boxes.push({
        x: column.x,
        y: column.top,
        width: column.width,
        height: column.height,
        color: column.fill,
      });
    for (const block of column.blocks) {
      const { rule } = block;
      if (rule)
        boxes.push({ x: rule.x, y: rule.y, width: rule.width, height: rule.thickness, color: rule.color });
      const leading = Math.round(block.paragraph.leading * 20);
      block.lines.forEach((line, index) => {
        const pieces = index === 0 && block.marker ? [block.marker, ...line.pieces] : line.pieces;
        for (const piece of pieces)
          texts.push({
            text: piece.text,
            x: piece.x,
            width: piece.width,
            baseline: line.baseline,
            top: line.top,
            leading,
            face: piece.face,
            size: piece.size * 20,
            color: piece.color,
            tracking: piece.tracking,
            ref: piece.ref,
          });
      });
    }
  }
  return { number: page.number, width: page.width, height: page.height, boxes, texts };
}
