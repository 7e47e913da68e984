/**
 * The measures of a face in one small file, so that no program start has to parse a font. All numbers
 * little-endian, as main/fonts/measures.ts reads them:
 *
 *   Uint32 × 5  magic "GALM", units per em, code points n, kerning rows, kerning columns
 *   Uint32 × n  code points, ascending
 *   Uint16 × n  their advances in font units
 *   Uint16 × n  their kerning rows
 *   Uint16 × n  their kerning columns
 *   Int16 × rows·columns  kerning in font units, row by row
 */
import { compileKerning, noKerning } from './kerning.mjs';

const MAGIC = 0x4d4c4147;

/** The measures file of a font that fontkit has parsed. The words of a shaped face kern as they are shaped. */
export function measure(font, { shaped }) {
  const codePoints = [...font.characterSet].sort((a, b) => a - b);
  const kerning = shaped ? noKerning(codePoints.length) : compileKerning(font, codePoints);
  const advances = codePoints.map((codePoint) => font.glyphForCodePoint(codePoint).advanceWidth);
  const parts = [
    Uint32Array.of(MAGIC, font.unitsPerEm, codePoints.length, kerning.rows, kerning.columns),
    Uint32Array.from(codePoints),
    Uint16Array.from(advances),
    Uint16Array.from(kerning.left),
    Uint16Array.from(kerning.right),
    kerning.matrix,
  ];
  return Buffer.concat(parts.map((part) => Buffer.from(part.buffer)));
}
