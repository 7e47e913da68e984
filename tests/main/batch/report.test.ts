import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { reportFormat, writeReport } from '../../../main/batch/report/index';
import type { BatchReport, BatchRow } from '../../../shared/batch/report';

const ROW: BatchRow = {
  index: 1,
  source: '/in/سيرة <b>&.pdf',
  status: 'written',
  person: 'Žofie Ōe',
  confidence: 0.93,
  notes: ['The century in “88” was guessed.'],
  unplaced: ['=HYPERLINK("http://x.example")', '+43 316 555 010'],
  removed: [],
  outputs: [
    { file: 'Žofie Ōe.pdf', format: 'pdf', template: 'meridian', bytes: 70_000, pages: 2 },
    { file: 'Žofie Ōe.docx', format: 'docx', template: 'meridian', bytes: 350_000, pages: 2 },
  ],
  milliseconds: 123,
};
const FAILED: BatchRow = {
  ...ROW,
  index: 2,
  status: 'failed',
  person: undefined,
  outputs: [],
  problem: 'The file is empty.',
  advice: 'Give another.',
};

const report = (rows: readonly BatchRow[]): BatchReport => ({
  summary: {
    ...{ total: rows.length, written: 1, review: 0, skipped: 0, failed: 1 },
    ...{ cancelled: false, milliseconds: 4000 },
  },
  rows,
  date: '2026-11-21',
  folder: '/out',
});

/** Cells by the names of their columns. */
function cells(rows: readonly BatchRow[]): Record<string, string>[] {
  return parse(writeReport(report(rows), 'csv'), { columns: true, bom: true });
}

describe('a report', () => {
  it.each([
    ['a.html', 'html'],
    ['a.HTM', 'html'],
    ['a.csv', 'csv'],
    ['a.json', 'json'],
    ['a.txt', undefined],
  ])('%s is %s', (path, format) => expect(reportFormat(path)).toBe(format));

  it('as a table has a row a document, and no cell that a spreadsheet runs', () => {
    const [first, second] = cells([ROW, FAILED]);
    expect(first).toMatchObject({ status: 'written', person: 'Žofie Ōe', confidence: '0.93', pages: '2' });
    expect(first?.unplaced).toBe('\'=HYPERLINK("http://x.example")\n+43 316 555 010');
    expect(second).toMatchObject({ status: 'failed', problem: 'The file is empty. Give another.' });
  });

  it('as a table keeps every word, whatever stands in it', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.string({ unit: 'grapheme' }), (person, note) => {
        const [row] = cells([{ ...ROW, person, notes: [note] }]);
        for (const [cell = '', text] of [
          [row?.person, person],
          [row?.notes, note],
        ]) {
          expect([text, `'${text}`]).toContain(cell);
          expect(cell).not.toMatch(/^[=+\-@\t\r]/);
        }
      }),
    );
  });

  it('as a page needs nothing beside it, runs nothing, and says what failed first', () => {
    const page = writeReport(report([ROW, FAILED]), 'html');
    expect(page).toContain('<bdi>/in/سيرة &lt;b&gt;&amp;.pdf</bdi>');
    expect(page).not.toMatch(/<script|src=|href=|<link/);
    expect(page).toContain("default-src 'none'");
    expect(page.indexOf('Failed (1)')).toBeLessThan(page.indexOf('Written (1)'));
    expect(page).toContain('The file is empty. Give another.');
    expect(page).toContain('1 of 2 documents written, 1 failed, in 4.0 s.');
  });

  it('as a page never lets a document write into it', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const page = writeReport(
          report([{ ...ROW, person: `${text}<i>`, source: `"${text}`, notes: [text] }]),
          'html',
        );
        const tags = new Set(Array.from(page.matchAll(/<([a-z]\w*)/g), ([, tag]) => tag));
        expect(tags).not.toContain('i');
        expect(tags.size).toBeLessThan(30);
      }),
    );
  });

  it('as data is what the run told', () => {
    expect(JSON.parse(writeReport(report([ROW]), 'json'))).toEqual(report([ROW]));
  });
});
