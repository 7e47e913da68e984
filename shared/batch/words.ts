/** What is said of a batch, worded once for the window, the command line and the report. */
import type { BatchPace } from './events';
import type { BatchSummary } from './report';

/** “98 of 100 written, 2 of them to be reviewed, 1 failed, in 12 s.” */
export function describeSummary(summary: BatchSummary): string {
  const { total, written, review, skipped, failed, cancelled, milliseconds } = summary;
  const parts = [
    `${written + review} of ${total} ${total === 1 ? 'document' : 'documents'} written`,
    ...(review > 0 ? [`${review} of them to be reviewed`] : []),
    ...(skipped > 0 ? [`${skipped} there already`] : []),
    ...(failed > 0 ? [`${failed} failed`] : []),
  ];
  const ending = cancelled ? 'stopped after' : 'in';
  return `${parts.join(', ')}, ${ending} ${describeSeconds(milliseconds / 1000)}.`;
}

/** “45 of 100, 310 a minute, 11 s left”. */
export function describePace({ done, total, perMinute, secondsLeft }: BatchPace): string {
  const rate = perMinute >= 10 ? Math.round(perMinute) : Number(perMinute.toFixed(1));
  const left = secondsLeft === undefined || done >= total ? '' : `, ${describeSeconds(secondsLeft)} left`;
  return `${done} of ${total}${perMinute > 0 ? `, ${rate} a minute` : ''}${left}`;
}

function describeSeconds(seconds: number): string {
  if (seconds < 10) return `${seconds.toFixed(1)} s`;
  if (seconds < 90) return `${Math.round(seconds)} s`;
  const minutes = Math.round(seconds / 60);
  return minutes < 90 ? `${minutes} min` : `${Math.floor(minutes / 60)} h ${minutes % 60} min`;
}

/** Of a file, for people. */
export function describeBytes(bytes: number): string {
  return bytes < 1_000_000
    ? `${Math.max(1, Math.round(bytes / 1000))} kB`
    : `${(bytes / 1_000_000).toFixed(1)} MB`;
}
