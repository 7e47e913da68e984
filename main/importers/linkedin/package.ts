/** The archive of “Get a copy of your data” on LinkedIn: a table of comma-separated values for each subject. */
import { namesFile, unzipParts } from '../archive';
import { decodeText } from '../encoding';
import { refuseEndless } from '../limits';
import type { CsvRow } from '../values';

/** Rows by the name of their file, such as `Positions`. */
export type Tables = Readonly<Record<string, readonly CsvRow[]>>;

/** Of everything the archive holds – messages, advertisements – what says something of a career. */
export const TABLES = [
  'Profile',
  'Profile Summary',
  'Email Addresses',
  'PhoneNumbers',
  'Positions',
  'Education',
  'Skills',
  'Projects',
  'Certifications',
  'Languages',
  'Volunteering',
  'Publications',
  'Honors',
  'Patents',
  'Courses',
  'Organizations',
  'Test Scores',
  'Recommendations_Received',
] as const;

export type TableName = (typeof TABLES)[number];

const WANTED = new RegExp(`(^|/)(${TABLES.join('|')})\\.csv$`, 'i');
const KIND = 'LinkedIn archive';

export function isLinkedInExport(bytes: Uint8Array): boolean {
  return namesFile(bytes, 'Profile.csv') || namesFile(bytes, 'Positions.csv');
}

/** Throws UserError for an archive that is damaged or unpacks to more than a career. */
export async function openTables(bytes: Uint8Array): Promise<Tables> {
  const { parse } = await import('csv-parse/sync');
  const tables: Record<string, readonly CsvRow[]> = {};
  for (const [path, part] of Object.entries(unzipParts(bytes, WANTED, KIND))) {
    const name = TABLES.find((table) => path.toLowerCase().endsWith(`${table}.csv`.toLowerCase()));
    if (!name || tables[name]) continue;
    const records: unknown = parse(decodeText(part).text, {
      bom: true,
      info: true,
      relax_column_count: true,
      relax_quotes: true,
      skip_empty_lines: true,
    });
    tables[name] = rowsOf(records as readonly Parsed[]);
  }
  refuseEndless(tables);
  return tables;
}

/** What csv-parse gives of a row when asked for `info`, unknown to its types: the line that it ends on, from 1. */
interface Parsed {
  readonly record: readonly string[];
  readonly info: { readonly lines: number };
}

/** A cell of a head is the name of a column: some words in capitals, and no sentence. */
const COLUMN = /^\p{Lu}[\p{L} /-]{0,30}$/u;

/** LinkedIn sets remarks above some of the heads: lines with one cell, of sentences. */
function rowsOf(records: readonly Parsed[]): CsvRow[] {
  const at = records.findIndex(({ record }) => record.every((cell) => COLUMN.test(cell.trim())));
  const head = records[at]?.record.map((cell) => cell.trim()) ?? [];
  return records.slice(at + 1).map(({ record, info }) => ({
    line: info.lines - record.join('').split('\n').length + 1,
    cells: Object.fromEntries(head.map((column, index) => [column, record[index]?.trim() ?? ''])),
  }));
}
