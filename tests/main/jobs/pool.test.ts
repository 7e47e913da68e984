import { describe, expect, it, vi } from 'vitest';
import { JobPool, type WorkerHandle } from '../../../main/jobs/pool';
import type { Progress } from '../../../shared/importer';
import { UserError } from '../../../shared/result';

const IMPORTED = { resume: { basics: { profiles: [], details: [] }, sections: [] }, unplaced: [], notes: [] };

/** A worker that does what the path of its job says. */
function startFake(log: string[]): WorkerHandle {
  let answer: (message: unknown) => void = () => undefined;
  let exit: () => void = () => undefined;
  const tell = (id: number, page: number) =>
    answer({ outcome: 'progress', id, done: page / 4, page, pages: 4 });
  log.push('start');
  return {
    post(message) {
      const { id, args } = message as { id: number; args: { path: string } };
      setTimeout(() => {
        if (args.path === 'hang') return;
        if (args.path === 'slow') for (const page of [1, 2, 3, 4]) setTimeout(tell, 30 * page, id, page);
        if (args.path === 'die') exit();
        else if (args.path === 'refuse')
          answer({ outcome: 'refused', id, problem: 'No.', advice: 'Yes.', fault: 'locked' });
        else if (args.path === 'slow')
          setTimeout(() => answer({ outcome: 'done', id, result: IMPORTED }), 140);
        else if (args.path === 'lie') answer({ outcome: 'done', id, result: { resume: 'none' } });
        else answer({ outcome: 'done', id, result: IMPORTED });
      }, 1);
    },
    onMessage(listener) {
      answer = listener;
    },
    onExit(listener) {
      exit = listener;
    },
    kill() {
      log.push('kill');
      exit();
    },
  };
}

function pool(size: number) {
  const log: string[] = [];
  return { log, pool: new JobPool({ start: () => startFake(log), size, timeoutMs: 50 }) };
}

describe('JobPool', () => {
  it('does more jobs than it has workers', async () => {
    const { log, pool: jobs } = pool(2);
    const done = await Promise.all(Array.from({ length: 9 }, () => jobs.run('open', { path: 'good' })));
    expect(done).toHaveLength(9);
    expect(log).toEqual(['start', 'start']);
  });

  it('tells by name what is wrong, as the worker did', async () => {
    const refused = pool(1).pool.run('open', { path: 'refuse' });
    await expect(refused).rejects.toMatchObject({ problem: 'No.', advice: 'Yes.', fault: 'locked' });
  });

  it.each([
    ['refuse', 'No. Yes.'],
    ['die', 'memory'],
    ['hang', 'longer than'],
  ])('costs only the job that had the worker when it should %s', async (path, words) => {
    const { pool: jobs } = pool(1);
    const bad = jobs.run('open', { path });
    const good = jobs.run('open', { path: 'good' });
    await expect(bad).rejects.toThrow(words);
    await expect(bad).rejects.toBeInstanceOf(UserError);
    await expect(good).resolves.toEqual(IMPORTED);
  });

  it('gives a job more time each time it tells how far it is', async () => {
    vi.useFakeTimers();
    try {
      const { pool: jobs } = pool(1);
      const told: number[] = [];
      const onProgress = ({ page }: Progress) => told.push(page);
      const job = jobs.run('open', { path: 'slow' }, { onProgress });
      await vi.advanceTimersByTimeAsync(200);
      await expect(job).resolves.toEqual(IMPORTED);
      expect(told).toEqual([1, 2, 3, 4]);
    } finally {
      vi.useRealTimers();
    }
  });

  it('stops a job that waits or runs, and does the others', async () => {
    const { log, pool: jobs } = pool(1);
    const [running, waiting] = [new AbortController(), new AbortController()];
    const first = jobs.run('open', { path: 'hang' }, { signal: running.signal });
    const second = jobs.run('open', { path: 'good' }, { signal: waiting.signal });
    const third = jobs.run('open', { path: 'good' });
    waiting.abort();
    running.abort();
    await expect(second).rejects.toThrow('stopped');
    await expect(first).rejects.toBeInstanceOf(UserError);
    await expect(third).resolves.toEqual(IMPORTED);
    expect(log).toEqual(['start', 'start', 'kill']);
    running.abort();
    await expect(jobs.run('open', { path: 'good' })).resolves.toEqual(IMPORTED);
  });

  it('does not believe a worker that answers nonsense', async () => {
    const { pool: jobs } = pool(1);
    await expect(jobs.run('open', { path: 'lie' })).rejects.toThrow();
    await expect(jobs.run('open', { path: 'good' })).resolves.toEqual(IMPORTED);
  });

  it('ends what waits when it is closed', async () => {
    const { log, pool: jobs } = pool(1);
    const waiting = [jobs.run('open', { path: 'hang' }), jobs.run('open', { path: 'good' })];
    jobs.close();
    for (const job of waiting) await expect(job).rejects.toThrow();
    expect(log).toContain('kill');
  });
});
