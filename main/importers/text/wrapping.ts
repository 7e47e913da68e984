/** Telling a line that was broken to fit the page from one that ends where its author ended it. */
import type { Line } from './lines';

/** Nobody wraps wider; a text with longer lines has its paragraphs in one line each. */
const WIDEST_WRAP = 132;
const NARROWEST_WRAP = 50;

/** The width in characters to which the text was wrapped, or 0. */
export function wrapWidth(lines: readonly Line[]): number {
  const widths = lines
    .filter((line) => line.kind !== 'blank' && line.kind !== 'rule')
    .map((line) => line.width)
    .sort((a, b) => a - b);
  // The widest twentieth may be links and tables, which no wrapping breaks.
  const width = widths[Math.floor((widths.length - 1) * 0.95)] ?? 0;
  return width >= NARROWEST_WRAP && width <= WIDEST_WRAP ? width : 0;
}

/** Whether `line`, directly below `before`, goes on with the list item that `item` began. */
export function continuesItem(line: Line, before: Line, item: Line, width: number): boolean {
  if (line.indent > item.indent) return true;
  const nextWord = /^\S*/.exec(line.text)?.[0].length ?? 0;
  const wasFull = width > 0 && before.width + 1 + nextWord > width;
  return wasFull && /^[\p{Ll}(]/u.test(line.text);
}
