/** What a batch did, as a page, a table or data. Pure. */
import type { BatchReport } from '../../../shared/batch/report';
import { csvReport } from './csv';
import { htmlReport } from './html';

const WRITERS = {
  html: htmlReport,
  csv: csvReport,
  json: (report: BatchReport) => `${JSON.stringify(report, null, 2)}\n`,
} as const;

export type ReportFormat = keyof typeof WRITERS;

/** By a file's extension; undefined for one that no report has. */
export function reportFormat(path: string): ReportFormat | undefined {
  const [, extension] = /\.(html?|csv|json)$/i.exec(path) ?? [];
  const known = extension?.toLowerCase();
  return known === 'htm' ? 'html' : (known as ReportFormat | undefined);
}

export function writeReport(report: BatchReport, format: ReportFormat): string {
  return WRITERS[format](report);
}
