/** What is usual: the size of a document's body, the leading and the measure of a text's lines. */
import { runsText } from '../../../shared/blocks';
import type { Line } from './lines';

export interface Measures {
  /** Usual distance of the baseline of a line like this one to the one above. */
  leading(line: Line): number;
  /** How far to the right lines like this one go before they wrap. */
  rightEdge(line: Line): number;
}

/** Size of most of the characters. */
export function bodySize(lines: readonly Line[]): number {
  const sizes = new Map<number, number>();
  for (const line of lines) {
    const size = Math.round(line.size * 4) / 4;
    const length = line.cells.reduce((sum, cell) => sum + runsText(cell.runs).length, 0);
    sizes.set(size, (sizes.get(size) ?? 0) + length);
  }
  return [...sizes].reduce((most, entry) => (entry[1] > most[1] ? entry : most), [10, 0])[0];
}

/** Of the lines of one flow: a sidebar is set tighter than the text beside it. */
export function measure(lines: readonly Line[]): Measures {
  const edges = new Map<string, number[]>();
  const steps = new Map<string, number[]>();
  lines.forEach((line, index) => {
    if (line.cells.length === 1) push(edges, edgeKey(line), line.right);
    const above = lines[index - 1];
    const step = above?.page === line.page ? (line.y - above.y) / line.size : 0;
    if (above && Math.abs(above.size - line.size) < 0.03 * line.size && step > 0.9 && step < 2.2) {
      push(steps, sizeKey(line), step);
    }
  });
  const leadings = new Map([...steps].map(([key, values]) => [key, lowerPart(values)]));
  return {
    leading: (line) => (leadings.get(sizeKey(line)) ?? 1.3) * line.size,
    rightEdge: (line) => {
      const known = edges.get(edgeKey(line)) ?? [];
      const longest = Math.max(...known);
      // Where lines wrap, several come near to the edge; in a list of short lines one is the longest.
      const full = known.filter((edge) => edge > longest - 2 * line.size).length;
      const { x, right } = line.column;
      return full >= TELLING_LINES && longest - x > 0.6 * (right - x) ? longest : right;
    },
  };
}

/** Fewer full lines of one indent do not tell how long a line may be. */
const TELLING_LINES = 3;

function push(map: Map<string, number[]>, key: string, value: number): void {
  const values = map.get(key);
  if (values) values.push(value);
  else map.set(key, [value]);
}

function sizeKey(line: Line): string {
  return String(Math.round(line.size * 2));
}

/** Lines of one size and indent in one column share a measure. */
function edgeKey({ column, size, page, x }: Line): string {
  return [page, column.x, column.right, size, x].map(Math.round).join(' ');
}

/** Between items of a list and between paragraphs steps are wider: the least tell, but for a stray one. */
function lowerPart(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length * 0.2)] ?? 1.3;
}
