import { describe, expect, it } from 'vitest';
import { rowsToKeep } from '../../../renderer/batch/rows-to-keep';
import type { RunRow } from '../../../renderer/store/batch-state';

const NONE = { focused: undefined, clashes: new Map() };

/** Rows that wait, but for those at the given places, which failed; their indices are ten times their places. */
function rowsOf(count: number, failed: readonly number[]): RunRow[] {
  return Array.from({ length: count }, (_, at) => ({
    index: at * 10,
    source: `${at}.md`,
    state: failed.includes(at) ? 'failed' : 'waiting',
  }));
}

describe('the rows of a long list that are elements', () => {
  it('are those in sight where there is nothing to press elsewhere', () => {
    expect(rowsToKeep(rowsOf(100, [51]), [50, 51, 52], NONE)).toEqual([50, 51, 52]);
  });

  it('are also the next ones on either side with something to press', () => {
    expect(rowsToKeep(rowsOf(100, [3, 20, 80, 99]), [50, 51], NONE)).toEqual([20, 50, 51, 80]);
  });

  it('are also the one with the focus, and those that Tab goes to from there', () => {
    const rows = rowsOf(100, [1, 5, 9, 30, 60]);
    expect(rowsToKeep(rows, [50, 51], { ...NONE, focused: 50 })).toEqual([1, 5, 9, 30, 50, 51, 60]);
  });

  it('are also those of which something is asked', () => {
    const clashes = new Map([[700, [{ index: 700, files: ['mira.pdf'] }]]]);
    expect(rowsToKeep(rowsOf(100, []), [0, 1], { ...NONE, clashes })).toEqual([0, 1, 70]);
  });

  it('are none of an empty list, and no focus is kept of a row that is not shown', () => {
    expect(rowsToKeep([], [], NONE)).toEqual([]);
    expect(rowsToKeep(rowsOf(3, []), [0, 1, 2], { ...NONE, focused: 990 })).toEqual([0, 1, 2]);
  });
});
