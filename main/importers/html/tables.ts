/**
 * Tables that hold data become rows; tables that only put things beside each other are read as what
 * they hold. A data table has at least two columns of short cells without any block structure, and
 * either a header or several rows.
 */
import type { Element, Nodes } from 'hast';
import { textOf } from './hidden';

export interface TableRow {
  readonly element: Element;
  readonly cells: readonly Element[];
  readonly header: boolean;
}

const LONGEST_BARE_CELL = 160;
const STRUCTURE = new Set('table ul ol dl h1 h2 h3 h4 h5 h6 pre hr section article header'.split(' '));

/** The rows of a data table, or undefined for a table that is only layout. */
export function dataRows(table: Element): readonly TableRow[] | undefined {
  const rows = rowsOf(table).filter((row) => row.cells.length > 0);
  const cells = rows.flatMap((row) => row.cells);
  if (cells.some((cell) => cell.children.some(hasStructure))) return undefined;
  if (!rows.some((row) => row.cells.filter((cell) => textOf(cell) !== '').length > 1)) return undefined;
  const [first] = rows;
  if (first?.header) return rows;
  const bare = cells.every((cell) => textOf(cell).length <= LONGEST_BARE_CELL && lineCount(cell) <= 1);
  return rows.length > 1 && bare ? rows : undefined;
}

/**
 * The cells of a layout table, column by column: a text and its sidebar side by side, which go on in
 * every further row (Word files have a row for each page). Undefined where a row is to be read across,
 * a title beside its text say, or where there is only one.
 */
export function columnCells(table: Element): readonly Element[] | undefined {
  const rows = rowsOf(table).map(({ cells }) => cells);
  const [first = []] = rows;
  const even = rows.every((cells) => cells.length === first.length);
  if (rows.length < 2 || !even || first.filter(hasHeadedText).length < 2) return undefined;
  return first.flatMap((_, column) => rows.flatMap((cells) => cells.slice(column, column + 1)));
}

/** A heading, and more than its words. */
function hasHeadedText(cell: Element): boolean {
  const headings = cell.children.filter(
    (child) => child.type === 'element' && /^h[1-6]$/.test(child.tagName),
  );
  return headings.length > 0 && cell.children.length > headings.length;
}

function rowsOf(node: Element, inHead = false): TableRow[] {
  return node.children.flatMap((child) => {
    if (child.type !== 'element') return [];
    if (child.tagName !== 'tr')
      return /^(thead|tbody|tfoot)$/.test(child.tagName) ? rowsOf(child, child.tagName === 'thead') : [];
    const cells = child.children.filter(
      (cell): cell is Element => cell.type === 'element' && /^t[dh]$/.test(cell.tagName),
    );
    // A row of which only the first cell is a heading names its line, not the columns.
    const header = inHead || (cells.length > 1 && cells.every((cell) => cell.tagName === 'th'));
    return [{ element: child, cells, header }];
  });
}

function hasStructure(node: Nodes): boolean {
  return node.type === 'element' && (STRUCTURE.has(node.tagName) || node.children.some(hasStructure));
}

function lineCount(cell: Element): number {
  return cell.children.filter(
    (child) =>
      child.type === 'element' &&
      (child.tagName === 'br' || /^(p|div)$/.test(child.tagName)) &&
      textOf(child) !== '',
  ).length;
}
