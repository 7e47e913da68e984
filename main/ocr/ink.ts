/** Which pixels of a page are ink, and what shapes it makes. */
import type { Raster, SeenRule } from '../../shared/ocr';

export interface Ink {
  readonly width: number;
  readonly height: number;
  /** 1 for ink, 0 for paper. */
  readonly dark: Uint8Array;
}

export interface Box {
  readonly x: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** As parts of the page's width: wider than any stroke, narrower than a shadow across the page. */
const NEIGHBOURHOOD = 1 / 16;
/** Ink is darker than this part of what is around it. */
const DARKER = 0.8;

/** Compared with the mean around it (Bradley and Roth, 2007), since scans and photographs are lit unevenly. */
export function findInk({ width, height, grey }: Raster): Ink {
  const sums = new Float64Array((width + 1) * (height + 1));
  for (let y = 0; y < height; y++) {
    let row = 0;
    for (let x = 0; x < width; x++) {
      row += grey[y * width + x] ?? 255;
      const at = (y + 1) * (width + 1) + x + 1;
      sums[at] = (sums[at - width - 1] ?? 0) + row;
    }
  }
  const reach = Math.max(8, Math.round((width * NEIGHBOURHOOD) / 2));
  const dark = new Uint8Array(width * height);
  for (let y = 0, at = 0; y < height; y++) {
    const [top, bottom] = [Math.max(0, y - reach), Math.min(height, y + reach + 1)];
    const [above, below] = [top * (width + 1), bottom * (width + 1)];
    for (let x = 0; x < width; x++, at++) {
      const [left, right] = [Math.max(0, x - reach), Math.min(width, x + reach + 1)];
      const sum =
        (sums[below + right] ?? 0) -
        (sums[below + left] ?? 0) -
        (sums[above + right] ?? 0) +
        (sums[above + left] ?? 0);
      const mean = sum / ((right - left) * (bottom - top));
      dark[at] = (grey[at] ?? 255) < DARKER * mean ? 1 : 0;
    }
  }
  return { width, height, dark };
}

/** A stretch of columns with ink in them, and the box around that ink. */
export interface Blob extends Box {
  /** Pixels of ink. */
  readonly area: number;
}

/** What stands in a box, cut at every column without ink, from left to right. */
export function blobsIn({ width, height, dark }: Ink, box: Box): readonly Blob[] {
  const blobs: Blob[] = [];
  const [left, right] = [Math.max(0, Math.floor(box.x)), Math.min(width, Math.ceil(box.right))];
  const [top, bottom] = [Math.max(0, Math.floor(box.top)), Math.min(height, Math.ceil(box.bottom))];
  let open: { x: number; right: number; top: number; bottom: number; area: number } | undefined;
  for (let x = left; x < right; x++) {
    let any = false;
    for (let y = top; y < bottom; y++) {
      if (dark[y * width + x] !== 1) continue;
      open ??= { x, right: x, top: y, bottom: y, area: 0 };
      open.top = Math.min(open.top, y);
      open.bottom = Math.max(open.bottom, y + 1);
      open.right = x + 1;
      open.area += 1;
      any = true;
    }
    if (any || !open) continue;
    blobs.push(open);
    open = undefined;
  }
  if (open) blobs.push(open);
  return blobs;
}

/**
 * How wide the strokes in a box are, in pixels: the mean of its level stretches of ink, but for those
 * too long to be an upright stroke. 0 where there is no ink.
 */
export function strokeWidth({ width, height, dark }: Ink, box: Box, longest: number): number {
  const [left, right] = [Math.max(0, Math.floor(box.x)), Math.min(width, Math.ceil(box.right))];
  const [top, bottom] = [Math.max(0, Math.floor(box.top)), Math.min(height, Math.ceil(box.bottom))];
  let strokes = 0;
  let pixels = 0;
  for (let y = top; y < bottom; y++) {
    let run = 0;
    for (let x = left; x <= right; x++) {
      if (x < right && dark[y * width + x] === 1) {
        run += 1;
        continue;
      }
      if (run > 0 && run <= longest) {
        strokes += 1;
        pixels += run;
      }
      run = 0;
    }
  }
  return strokes === 0 ? 0 : pixels / strokes;
}

/** Thicker than this is a bar or a picture's edge; as parts of the page's width. */
const THICKEST = 1 / 200;
/** Shorter than this underlines a word at most. */
const SHORTEST = 1 / 12;

/** Level lines; neighbouring rows of ink are one. A row or two may be torn by noise or a slight slant. */
export function findRules({ width, height, dark }: Ink): readonly SeenRule[] {
  const rules: { x: number; right: number; top: number; y: number }[] = [];
  const thickest = Math.max(3, width * THICKEST);
  for (let y = 0; y < height; y++) {
    let start = -1;
    let gap = 0;
    for (let x = 0; x <= width; x++) {
      const isInk = x < width && dark[y * width + x] === 1;
      if (isInk) {
        if (start < 0) start = x;
        gap = 0;
        continue;
      }
      gap += 1;
      if (start < 0 || (gap < 3 && x < width)) continue;
      const end = x - gap + 1;
      if (end - start >= width * SHORTEST) extend(rules, start, end, y);
      start = -1;
    }
  }
  return rules
    .filter((rule) => rule.y - rule.top < thickest)
    .map(({ x, right, top, y }) => ({ x, right, y: (top + y + 1) / 2 }));
}

function extend(
  rules: { x: number; right: number; top: number; y: number }[],
  x: number,
  right: number,
  y: number,
): void {
  const same = rules.find((rule) => y - rule.y <= 2 && rule.x < right && rule.right > x);
  if (!same) {
    rules.push({ x, right, top: y, y });
    return;
  }
  same.x = Math.min(same.x, x);
  same.right = Math.max(same.right, right);
  same.y = y;
}
