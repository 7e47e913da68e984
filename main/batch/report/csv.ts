import type { BatchReport, BatchRow } from '../../../shared/batch/report';

const COLUMNS: readonly (readonly [string, (row: BatchRow) => string])[] = [
  ['index', ({ index }) => String(index)],
  ['source', ({ source }) => source],
  ['status', ({ status }) => (status === 'review' ? 'needs review' : status)],
  ['person', ({ person = '' }) => person],
  ['confidence', ({ confidence }) => (confidence === undefined ? '' : confidence.toFixed(2))],
  ['pages', ({ outputs }) => [...new Set(outputs.flatMap(({ pages }) => pages ?? []))].join(' / ')],
  ['outputs', ({ outputs }) => outputs.map(({ file }) => file).join('\n')],
  ['bytes', ({ outputs }) => String(outputs.reduce((sum, { bytes }) => sum + bytes, 0))],
  ['milliseconds', ({ milliseconds }) => String(milliseconds)],
  ['notes', ({ notes }) => notes.join('\n')],
  ['unplaced', ({ unplaced }) => unplaced.join('\n')],
  ['removed', ({ removed }) => removed.join('\n')],
  ['problem', ({ problem = '', advice = '' }) => `${problem} ${advice}`.trim()],
];

/** RFC 4180, with a byte order mark, as Excel takes the text for the system's own encoding without. */
export function csvReport({ rows }: BatchReport): string {
  const lines = [COLUMNS.map(([title]) => title), ...rows.map((row) => COLUMNS.map(([, cell]) => cell(row)))];
  return `\uFEFF${lines.map((cells) => cells.map(cellText).join(',')).join('\r\n')}\r\n`;
}

/**
 * Spreadsheets run a cell that begins with one of these signs as a formula, and names and words here come
 * from strangers' files (owasp.org/www-community/attacks/CSV_Injection). An apostrophe before it makes it text.
 */
const FORMULA = /^\s*[=+\-@\t\r\uFF1D\uFF0B\uFF0D\uFF20|%]/;

function cellText(text: string): string {
  return `"${(FORMULA.test(text) ? `'${text}` : text).replaceAll('"', '""')}"`;
}
