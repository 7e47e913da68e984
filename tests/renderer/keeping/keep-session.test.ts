import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { keepSession } from '../../../renderer/keeping/keep-session';
import type { Args } from '../../../shared/ipc/contract';
import { desk, openedFile } from '../people';

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

/** A desk that is kept, and what was told of it. */
function kept(...names: readonly string[]) {
  const here = desk(...names);
  const told: Args<'session.keep'>[] = [];
  const failures: unknown[] = [];
  const disk = { full: false };
  const tell = async (args: Args<'session.keep'>) => {
    if (disk.full) throw new Error('The disk is full.');
    told.push(args);
  };
  const keeper = keepSession(here.store, tell, (error) => failures.push(error));
  return { ...here, told, failures, disk, keeper };
}

describe('keeping the session', () => {
  it('tells an edit within a second, once, and no more than the edit', async () => {
    const { actions, told } = kept();
    for (const typed of ['C', 'Cl', 'Clo']) actions.setField('d1', '/basics/label', typed);
    expect(told).toEqual([]);
    await vi.advanceTimersByTimeAsync(1000);
    expect(told).toHaveLength(1);
    expect(JSON.stringify(told[0]).length).toBeLessThan(900);
    await vi.advanceTimersByTimeAsync(5000);
    expect(told).toHaveLength(1);
  });

  it('goes on telling while somebody types without a pause', async () => {
    const { actions, told } = kept();
    for (let at = 0; at < 30; at += 1) {
      actions.setField('d1', '/basics/label', 'x'.repeat(at + 1));
      await vi.advanceTimersByTimeAsync(100);
    }
    expect(told.length).toBeGreaterThanOrEqual(3);
  });

  it('tells whole what came, and of what was closed the last edit', async () => {
    const { actions, told } = kept('a', 'b');
    actions.addOpened([openedFile('c')]);
    await vi.advanceTimersByTimeAsync(1000);
    expect(told[0]).toMatchObject({
      order: ['a', 'b', 'c'],
      entries: [{ key: 'c', patches: [{ path: [] }] }],
    });
    actions.setField('d2', '/basics/name', 'Last words');
    actions.closeDocuments(['d2']);
    expect(told[1]).toMatchObject({ order: ['a', 'c'], entries: [{ key: 'b' }] });
    expect(JSON.stringify(told[1])).toContain('Last words');
  });

  it('tells all again after a failure, and warns once', async () => {
    const { actions, told, disk, failures } = kept();
    disk.full = true;
    for (const typed of ['A', 'B', 'C']) {
      actions.setField('d1', '/basics/label', typed);
      await vi.advanceTimersByTimeAsync(1000);
    }
    expect(failures).toHaveLength(1);
    disk.full = false;
    actions.setField('d1', '/basics/label', 'D');
    await vi.advanceTimersByTimeAsync(1000);
    expect(told[0]?.entries[0]?.patches[0]?.path).toEqual([]);
  });

  it('tells at once what is left when the window goes', async () => {
    const { actions, told, keeper } = kept();
    actions.setField('d1', '/basics/label', 'A');
    await keeper.flush();
    expect(told).toHaveLength(1);
    actions.setField('d1', '/basics/label', 'B');
    keeper.stop();
    await vi.advanceTimersByTimeAsync(1000);
    expect(told).toHaveLength(1);
  });
});
