/** Reads the measures that main/fonts/making/measures.mjs wrote; the layout of the file is told there. */
import type { FaceMeasures } from '../../shared/fonts';

const MAGIC = 0x4d4c4147;
const HEADER_LENGTH = 20;
/** Below stand the alphabets and the common signs, which are looked up at once; above, by search. */
const DIRECT = 0x2400;

/** The measures of a face. Throws when the bytes are not a measures file. */
export function readMeasures(bytes: Uint8Array): FaceMeasures {
  // A copy, because typed arrays must begin at a multiple of their element's size.
  const buffer = bytes.slice().buffer;
  const [magic = 0, unitsPerEm = 0, count = 0, rows = 0, columns = 0] = new Uint32Array(buffer, 0, 5);
  if (magic !== MAGIC) throw new Error('Not a measures file; run scripts/fonts.mjs anew.');

  const codePoints = new Uint32Array(buffer, HEADER_LENGTH, count);
  const at = HEADER_LENGTH + count * 4;
  const advances = new Uint16Array(buffer, at, count);
  const left = new Uint16Array(buffer, at + count * 2, count);
  const right = new Uint16Array(buffer, at + count * 4, count);
  const matrix = new Int16Array(buffer, at + count * 6, rows * columns);

  // For nearly all text straight from the code point, with no index between. Below nought: none.
  const direct = { advance: table(), row: table(), column: table() };
  for (let i = 0; i < count; i += 1) {
    const codePoint = codePoints[i] ?? DIRECT;
    if (codePoint >= DIRECT) break;
    direct.advance[codePoint] = advances[i] ?? 0;
    direct.row[codePoint] = columns * (left[i] ?? 0);
    direct.column[codePoint] = right[i] ?? 0;
  }
  const rowOf = (codePoint: number) => {
    const index = search(codePoints, codePoint);
    return index < 0 ? -1 : columns * (left[index] ?? 0);
  };
  const columnOf = (codePoint: number) => right[search(codePoints, codePoint)] ?? -1;

  return {
    unitsPerEm,
    advance(codePoint) {
      const advance = direct.advance[codePoint] ?? advances[search(codePoints, codePoint)] ?? -1;
      return advance < 0 ? undefined : advance;
    },
    kern(before, after) {
      const row = direct.row[before] ?? rowOf(before);
      const column = direct.column[after] ?? columnOf(after);
      return row < 0 || column < 0 ? 0 : (matrix[row + column] ?? 0);
    },
  };
}

const table = () => new Int32Array(DIRECT).fill(-1);

/** Index of a value among sorted ones, or -1. */
function search(sorted: Uint32Array, wanted: number): number {
  let low = 0;
  let high = sorted.length - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    const value = sorted[middle] ?? 0;
    if (value === wanted) return middle;
    if (value < wanted) low = middle + 1;
    else high = middle - 1;
  }
  return -1;
}
