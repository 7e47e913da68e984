import type { BatchReport, BatchRow } from '../../../shared/batch/report';
import { describeSummary } from '../../../shared/batch/words';
import { STYLE } from './style';

const STATUS: Readonly<Record<BatchRow['status'], string>> = {
  written: 'Written',
  review: 'Needs review',
  skipped: 'Was there already',
  failed: 'Failed',
};

/** What wants somebody's eyes first. */
const ORDER: readonly BatchRow['status'][] = ['failed', 'review', 'written', 'skipped'];

const HEADS = ['No.', 'Document', 'Person', 'Outcome', 'Sure', 'Pages', 'Files', 'Seconds'];

/** One page that needs nothing beside it, reads aloud, and prints. */
export function htmlReport({ summary, rows, date, folder }: BatchReport): string {
  const title = `Batch of ${date}`;
  const sections = ORDER.flatMap((status) => {
    const some = rows.filter((row) => row.status === status);
    return some.length > 0 ? [section(status, some)] : [];
  });
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<title>${escaped(title)}</title>
<style>${STYLE}</style>
</head>
<body>
<main>
<h1>${escaped(title)}</h1>
<p>${escaped(describeSummary(summary))}</p>
<p>The files are in <bdi>${escaped(folder)}</bdi>.</p>
${sections.join('\n')}
</main>
</body>
</html>
`;
}

function section(status: BatchRow['status'], rows: readonly BatchRow[]): string {
  const heads = HEADS.map((head) => `<th scope="col">${head}</th>`).join('');
  return `<section class="${status}" aria-labelledby="${status}">
<h2 id="${status}">${STATUS[status]} (${rows.length})</h2>
<table>
<thead><tr>${heads}</tr></thead>
<tbody>
${rows.map(tableRow).join('\n')}
</tbody>
</table>
</section>`;
}

function tableRow(row: BatchRow): string {
  const { index, source, person = '', status, confidence, outputs, milliseconds } = row;
  const pages = [...new Set(outputs.flatMap((output) => output.pages ?? []))].join(' / ');
  const cells = [
    String(index),
    `${bidi(source)}${remarks(row)}`,
    bidi(person),
    STATUS[status],
    confidence === undefined ? '' : `${Math.round(100 * confidence)} %`,
    pages,
    outputs.map(({ file }) => `<div>${bidi(file)}</div>`).join(''),
    (milliseconds / 1000).toFixed(1),
  ];
  return `<tr>${cells.map((cell, at) => (at === 1 ? `<th scope="row">${cell}</th>` : `<td>${cell}</td>`)).join('')}</tr>`;
}

function remarks({ problem, advice, notes, unplaced, removed }: BatchRow): string {
  const failure =
    problem === undefined ? '' : `<p class="problem">${escaped(`${problem} ${advice ?? ''}`)}</p>`;
  return failure + list('Notes', notes) + list('Found no place', unplaced) + list('Removed', removed);
}

/** Long lists are closed on the screen; a printer gets them open (style.ts). */
function list(title: string, lines: readonly string[]): string {
  if (lines.length === 0) return '';
  const items = lines.map((line) => `<li>${bidi(line)}</li>`).join('');
  return `<details${lines.length < 4 ? ' open' : ''}><summary>${title} (${lines.length})</summary><ul>${items}</ul></details>`;
}

/** A name from right to left turns nothing around it. */
function bidi(text: string): string {
  return text === '' ? '' : `<bdi>${escaped(text)}</bdi>`;
}

const SIGNS: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

function escaped(text: string): string {
  return text.replace(/[&<>"']/g, (sign) => SIGNS[sign] ?? '').replace(/(?![\t\n\r])\p{Cc}/gu, ' ');
}
