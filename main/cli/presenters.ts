/** How a batch is told on a terminal, in a pipe or a log, and to another program. */
import { basename, join } from 'node:path';
import type { BatchEvent, BatchPace } from '../../shared/batch/events';
import type { BatchRow } from '../../shared/batch/report';
import { describeBytes, describePace, describeSummary } from '../../shared/batch/words';

export type Present = (event: BatchEvent) => void;

export interface Streams {
  readonly out: (text: string) => void;
  readonly err: (text: string) => void;
}

/** One event a line. */
export function presentJson({ out }: Streams): Present {
  return (event) => out(`${JSON.stringify(event)}\n`);
}

/** What was written on one stream, what failed on the other, a line each. */
export function presentLines(
  folder: string,
  { isDry, showsNotes }: { readonly isDry: boolean; readonly showsNotes: boolean },
  { out, err }: Streams,
): Present {
  return (event) => {
    if (event.event !== 'done') return;
    const { row } = event;
    const name = printable(basename(row.source));
    for (const { file, bytes } of row.outputs)
      out(isDry ? `${join(folder, file)}  ${describeBytes(bytes)}\n` : `${join(folder, file)}\n`);
    if (row.status === 'failed') err(`${printable(row.source)}: ${failure(row)}\n`);
    else
      for (const remark of remarks(showsNotes ? row : { ...row, notes: [] })) out(`  ${name}: ${remark}\n`);
  };
}

/** A bar that stays below whatever is to be said of single documents. */
export function presentBar(columns: () => number, { err }: Streams): Present {
  let bar = '';
  const draw = (next: string) => {
    err(`\r\u001b[K${next}`);
    bar = next;
  };
  const above = (text: string) => {
    err(`\r\u001b[K${text}\n`);
    draw(bar);
  };
  return (event) => {
    if (event.event === 'begun') draw(barOf({ ...event, perMinute: 0 }, columns()));
    if (event.event === 'progress')
      draw(
        `${printable(basename(event.source))}: reading page ${event.page} of ${event.pages}`.slice(
          0,
          columns() - 1,
        ),
      );
    if (event.event === 'done') {
      const { row, pace } = event;
      const name = printable(basename(row.source));
      bar = barOf(pace, columns());
      const said = row.status === 'failed' ? [failure(row)] : remarks(row);
      for (const line of said) above(`${name}: ${line}`);
      draw(bar);
    }
    if (event.event === 'ended') draw(`${describeSummary(event.summary)}\n`);
  };
}

const CELLS = 24;

function barOf(pace: BatchPace, columns: number): string {
  const full = Math.round((CELLS * pace.done) / Math.max(1, pace.total));
  const bar = `${'█'.repeat(full)}${'░'.repeat(CELLS - full)} `;
  return `${columns > 60 ? bar : ''}${describePace(pace)}`.slice(0, columns - 1);
}

/** A name with a line break in it stays on its line, and none commands the terminal. */
function printable(name: string): string {
  return name.replace(/\p{Cc}/gu, '?');
}

function failure({ problem = '', advice = '' }: BatchRow): string {
  return `${problem} ${advice}`;
}

function remarks({ status, notes, removed, confidence = 0 }: BatchRow): string[] {
  if (status === 'skipped') return ['What it makes is there already.'];
  const review = `Needs review: it was read with a confidence of ${Math.round(100 * confidence)} %.`;
  const gone = removed.map((what) => `removed ${what}`);
  return [...(status === 'review' ? [review] : []), ...notes, ...gone];
}
