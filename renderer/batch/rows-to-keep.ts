import type { RunClash, RunRow } from '../store/batch-state';

interface Kept {
  /** Index of the row that has the focus: were its element gone, so would be the place of the keyboard. */
  readonly focused: number | undefined;
  readonly clashes: ReadonlyMap<number, readonly RunClash[]>;
}

/**
 * Places of the rows that have to be elements when those `inSight`, in order, are: beside them the one with the
 * focus, and on either side the next one with something to press, so that Tab goes through all of them.
 */
export function rowsToKeep(
  rows: readonly RunRow[],
  inSight: readonly number[],
  { focused, clashes }: Kept,
): number[] {
  const kept = new Set(inSight);
  const add = (at: number) => rows[at] && kept.add(at);
  const isOperable = (row: RunRow | undefined) => row && (clashes.has(row.index) || hasSomethingToPress(row));
  const ends = [(inSight[0] ?? 0) - 1, (inSight.at(-1) ?? -1) + 1];
  if (focused !== undefined) {
    const at = rows.findIndex(({ index }) => index === focused);
    add(at);
    // It may be far away, and Tab goes on from it.
    ends.push(at - 1, at + 1);
  }
  for (const [nth, end] of ends.entries()) {
    const step = nth % 2 === 0 ? -1 : 1;
    let at = end;
    while (rows[at] && !isOperable(rows[at])) at += step;
    add(at);
  }
  return [...kept].sort((a, b) => a - b);
}

/** A button that opens the document, or a part of the report that unfolds. */
function hasSomethingToPress({ state, row }: RunRow): boolean {
  if (state === 'failed' || state === 'review') return true;
  return row !== undefined && [row.notes, row.unplaced, row.removed].some((lines) => lines.length > 0);
}
