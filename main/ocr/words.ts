/** Tesseract's lines → words as they stand on the page. */
import type { SeenWord } from '../../shared/ocr';
import type { CoreLine } from './core';
import { type Ink, strokeWidth } from './ink';
import { type Piece, piecesOf } from './pieces';
import { typeSizes } from './sizes';

/** A word in bold has strokes thicker than the page's usual by this much; between families it is less. */
const BOLDER = 1.22;

export function readWords(lines: readonly CoreLine[], ink: Ink): readonly SeenWord[] {
  const sizes = typeSizes(lines);
  const placed = lines
    .flatMap((line, index) => {
      const size = sizes[index] ?? 0;
      return size > 0 ? piecesOf(line, size, ink).map((piece) => ({ ...piece, size })) : [];
    })
    .filter(({ text, x, top }, index, all) => {
      // Found as a line of its own and again before its text.
      const isAgain = (other: Piece) => other.text === text && other.x === x && Math.abs(other.top - top) < 3;
      return text !== '•' || all.findIndex(isAgain) === index;
    });
  const strokes = placed.map((piece) => strokeOf(piece, ink));
  const usual = usualStroke(placed, strokes);
  return placed.map((piece, index) => ({ ...piece, bold: (strokes[index] ?? 0) > BOLDER * usual }));
}

/** In ems; 0 for what has no upright strokes to measure. */
function strokeOf({ size, text, ...box }: Piece & { readonly size: number }, ink: Ink): number {
  return /[\p{L}\p{N}]/u.test(text) ? strokeWidth(ink, box, 0.35 * size) / size : 0;
}

/** Of half of the page's letters the strokes are thinner. */
function usualStroke(pieces: readonly Piece[], strokes: readonly number[]): number {
  const known = pieces
    .map(({ text }, index) => ({ letters: text.length, stroke: strokes[index] ?? 0 }))
    .filter(({ stroke }) => stroke > 0)
    .sort((a, b) => a.stroke - b.stroke);
  const half = known.reduce((sum, { letters }) => sum + letters, 0) / 2;
  let passed = 0;
  for (const { letters, stroke } of known) {
    passed += letters;
    if (passed >= half) return stroke;
  }
  return 0;
}
