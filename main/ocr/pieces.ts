/**
 * Words as Tesseract has them → words as the ink has them. It was not taught bullets and takes them for
 * any small letter, and it misses narrow spaces; both show in the pixels.
 */
import type { CoreLine, CoreWord } from './core';
import { type Blob, type Box, blobsIn, type Ink } from './ink';

export interface Piece extends Box {
  readonly text: string;
  /** 0–1. */
  readonly confidence: number;
  readonly baseline: number;
}

/** All of these are in ems. */
const BULLET = { least: 0.08, most: 0.48, lowest: 0.1, highest: 0.6 };
const BULLET_GAP = 0.15;
/** How far a bullet stands before its text. */
const BULLET_REACH = 2.2;
const SPACE = 0.19;

/** `size` is that of the line's type, in pixels. */
export function piecesOf(line: CoreLine, size: number, ink: Ink): readonly Piece[] {
  const baseline = line.baseline.y0;
  const pieces = line.words.flatMap((word, index) => {
    const inside = blobsIn(ink, wordBox(word, baseline, size));
    const [first, second] = inside;
    if (!first || !isBullet(first, baseline, size)) return split(word, inside, baseline, size);
    const alone = inside.length === 1 && [...word.text].length <= 2;
    if (alone) return [bullet(first, baseline)];
    const stands = second && second.x - first.right > BULLET_GAP * size;
    if (index > 0 || !stands) return split(word, inside, baseline, size);
    const behind = withoutBullet(word, second.x);
    return [bullet(first, baseline), ...split(behind, inside.slice(1), baseline, size)];
  });
  const [first] = pieces;
  const missed = first && first.text !== '•' ? bulletBefore(first.x, baseline, size, ink) : undefined;
  return missed ? [bullet(missed, baseline), ...pieces] : pieces;
}

/** Accents and tails of neighbouring lines are left out; a bullet has neither. */
function wordBox({ bbox }: CoreWord, baseline: number, size: number): Box {
  return { x: bbox.x0, right: bbox.x1, top: baseline - 0.75 * size, bottom: baseline + 0.05 * size };
}

/** Filled, about as wide as high, and off the ground. */
function isBullet(blob: Blob, baseline: number, size: number): boolean {
  const [width, height] = [blob.right - blob.x, blob.bottom - blob.top];
  const middle = (baseline - (blob.top + blob.bottom) / 2) / size;
  const fits = height > BULLET.least * size && height < BULLET.most * size;
  const round = width < 1.5 * height && height < 1.5 * width && blob.area > 0.6 * width * height;
  return fits && round && middle > BULLET.lowest && middle < BULLET.highest;
}

function bullet({ x, right, top, bottom }: Blob, baseline: number): Piece {
  return { text: '•', confidence: 1, x, right, top, bottom, baseline };
}

/** Alone in front of the line; what ends another column has more letters before it. */
function bulletBefore(x: number, baseline: number, size: number, ink: Ink): Blob | undefined {
  const before = {
    x: x - BULLET_REACH * size,
    right: x,
    top: baseline - 0.75 * size,
    bottom: baseline + 0.2 * size,
  };
  const [only, ...others] = blobsIn(ink, before);
  if (!only || others.length > 0 || only.x <= before.x || x - only.right < BULLET_GAP * size)
    return undefined;
  return isBullet(only, baseline, size) ? only : undefined;
}

/** What was read in place of the bullet is any sign but a letter or figure, or else one letter too many. */
function withoutBullet(word: CoreWord, x: number): CoreWord {
  const signs = word.symbols.findIndex(({ text }) => /[\p{L}\p{N}(]/u.test(text));
  const symbols = word.symbols.slice(signs > 0 ? signs : signs < 0 ? word.symbols.length : 1);
  const text = symbols.map((symbol) => symbol.text).join('');
  return { ...word, text, symbols, bbox: { ...word.bbox, x0: x } };
}

/** Cut where a gap is as wide as a space and twice as wide as the word's others. */
function split(word: CoreWord, blobs: readonly Blob[], baseline: number, size: number): readonly Piece[] {
  const gaps = blobs.slice(1).map((blob, index) => blob.x - (blobs[index]?.right ?? blob.x));
  const usual = [...gaps].sort((a, b) => a - b)[gaps.length >> 1] ?? 0;
  const cuts = gaps.flatMap((gap, index) => {
    const isSpace = gaps.length > 1 && gap > SPACE * size && gap > 2 * usual;
    return isSpace ? [(blobs[index]?.right ?? 0) + gap / 2] : [];
  });
  const edges = [Number.NEGATIVE_INFINITY, ...cuts, Number.POSITIVE_INFINITY];
  return edges.slice(1).flatMap((end, index): readonly Piece[] => {
    const start = edges[index] ?? 0;
    const text =
      cuts.length === 0
        ? word.text
        : word.symbols
            .filter(({ bbox }) => (bbox.x0 + bbox.x1) / 2 > start && (bbox.x0 + bbox.x1) / 2 <= end)
            .map((symbol) => symbol.text)
            .join('');
    if (text === '') return [];
    const own = blobs.filter((blob) => blob.x > start && blob.x < end);
    const x = cuts.length === 0 ? word.bbox.x0 : (own[0]?.x ?? word.bbox.x0);
    const right = cuts.length === 0 ? word.bbox.x1 : (own.at(-1)?.right ?? word.bbox.x1);
    const { y0: top, y1: bottom } = word.bbox;
    return [{ text, confidence: word.confidence / 100, x, right, top, bottom, baseline }];
  });
}
