/** A page as the preview paints it: the layout's own lines, without what only the Word writer needs. */

import type { Hex } from './flow';
import type { FaceId } from './fonts';
import type { Layout, Page, Piece, PlacedBox, PlacedPicture } from './pages';

/** All lengths in twips from the page's top left corner. */
export interface PreviewPage {
  readonly number: number;
  readonly width: number;
  readonly height: number;
  readonly boxes: readonly PreviewBox[];
  readonly texts: readonly PreviewText[];
  /** Each covers its frame, its middle in the middle. */
  readonly pictures?: readonly PreviewPicture[];
}

/** A tint or a rule. */
export type PreviewBox = PlacedBox;

export type PreviewPicture = Pick<PlacedPicture, 'x' | 'y' | 'width' | 'height' | 'src' | 'ref'>;

export interface PreviewText {
  /** From left to right, whatever its script. */
  readonly text: string;
  /** In the order in which it is read, where that is from right to left. */
  readonly read?: string;
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
  const pictures: PreviewPicture[] = [];
  const take = ({ x, y, width, height, src, ref }: PlacedPicture) =>
    pictures.push({ x, y, width, height, src, ref });
  if (page.band) {
    const { fill, ...box } = page.band;
    boxes.push({ ...box, color: fill });
  }
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
      boxes.push(...block.boxes);
      if (block.picture) take(block.picture);
      const leading = Math.round(block.paragraph.leading * 20);
      block.lines.forEach((line, index) => {
        const pieces = index === 0 && block.marker ? [block.marker, ...line.pieces] : line.pieces;
        for (const piece of pieces) texts.push(previewText(piece, line.baseline, line.top, leading));
      });
    }
  }
  for (const { lines, leading, rule, logo } of page.running ?? []) {
    for (const { pieces, baseline, top } of lines)
      for (const piece of pieces) texts.push(previewText(piece, baseline, top, leading));
    if (rule) boxes.push(rule);
    if (logo) take(logo);
  }
  const drawn = { number: page.number, width: page.width, height: page.height, boxes, texts };
  return pictures.length === 0 ? drawn : { ...drawn, pictures };
}

function previewText(piece: Piece, baseline: number, top: number, leading: number): PreviewText {
  const { text, read, x, width, face, size, color, tracking, ref } = piece;
  return {
    text,
    ...(read === undefined ? {} : { read }),
    x,
    width,
    baseline,
    top,
    leading,
    face,
    size: size * 20,
    color,
    tracking,
    ref,
  };
}
