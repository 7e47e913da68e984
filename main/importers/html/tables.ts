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
