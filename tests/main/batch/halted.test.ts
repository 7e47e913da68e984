/** A disk that fills up, or a folder that goes away, while a batch runs. */
import { mkdirSync, renameSync, rmSync } from 'node:fs';
import real from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import { beginJournal, resumeJournal, type Steps } from '../../../main/batch/journal';
import type { Disk } from '../../../main/batch/outputs';
import { planBatch } from '../../../main/batch/plan';
import { fakeConvert, type Started, start, type Trial, trial, written } from './fakes';

const numbered = (count: number, word = '') =>
  Array.from({ length: count }, (_, i) => `/in/${word}${String(i).padStart(3, '0')}.md`);

interface FailingDisk {
  readonly disk: Partial<Disk>;
  readonly mend: () => void;
}

/** Takes so many calls, then none until it is mended. */
function failing(call: 'open' | 'link', code: string, from: number): FailingDisk {
  let left = from;
  const act = async (...args: unknown[]) => {
    left -= 1;
    if (left < 0) throw Object.assign(new Error(code), { code });
    return (real[call] as (...args: unknown[]) => Promise<unknown>)(...args);
  };
  return {
    disk: { [call]: act },
    mend: () => {
      left = Number.POSITIVE_INFINITY;
    },
  };
}

/** A worker that counts what it is given. */
function counting() {
  const given: string[] = [];
  const convert: typeof fakeConvert = (args, options) => {
    given.push('path' in args.source ? args.source.path : '');
    return fakeConvert(args, options);
  };
  return { given, convert };
}

const pauses = ({ events }: Started) => events.filter(({ event }) => event === 'paused');
const rest = () => new Promise((resolve) => setTimeout(resolve, 50));

async function halted(run: Started): Promise<void> {
  while (pauses(run).length === 0) await new Promise((resolve) => setTimeout(resolve, 2));
  // What was under way meanwhile comes to its end.
  await rest();
}

const visible = (batch: Trial) => written(batch).filter((name) => !name.startsWith('.'));

describe('a disk that takes no more', () => {
  it.each([
    ['open', 'ENOSPC', 'The disk is full.'],
    ['open', 'EACCES', 'Nothing may be written there.'],
    ['open', 'EIO', 'The file could not be written (EIO).'],
    ['link', 'ENOSPC', 'The disk is full.'],
    ['link', 'EROFS', 'The disk can only be read.'],
  ] as const)(
    'pauses the batch once with a sentence, and does all when there is room: %s, %s',
    async (call, code, problem) => {
      const batch = trial({ exists: 'number' });
      const { disk, mend } = failing(call, code, 6);
      const { given, convert } = counting();
      const run = await start(batch, numbered(30, 'slow 20 '), { disk, convert });
      await halted(run);
      expect(pauses(run)).toEqual([{ event: 'paused', failure: expect.objectContaining({ problem }) }]);
      expect(run.rows().every(({ status }) => status === 'written')).toBe(true);
      const before = given.length;
      await rest();
      expect(given).toHaveLength(before);
      expect(before).toBeLessThan(20);

      mend();
      run.resume();
      expect(await run.done).toMatchObject({ written: 30, failed: 0, cancelled: false });
      expect([...given].sort()).toEqual(numbered(30, 'slow 20 '));
      expect(written(batch)).toHaveLength(60);
      expect(run.isOpen()).toBe(false);
    },
  );

  it('pauses the batch again where it is as full as before', async () => {
    const { disk, mend } = failing('open', 'ENOSPC', 6);
    const run = await start(trial(), numbered(10), { disk });
    await halted(run);
    run.resume();
    while (pauses(run).length < 2) await rest();
    expect(run.events.filter(({ event }) => event === 'resumed')).toHaveLength(1);
    mend();
    run.resume();
    expect((await run.done).written).toBe(10);
  });

  it('lets the batch be stopped, and another start does what is missing', async () => {
    const batch = trial();
    const { disk } = failing('open', 'ENOSPC', 6);
    const run = await start(batch, numbered(10), { disk, width: 1 });
    await halted(run);
    run.cancel();
    const summary = await run.done;
    expect(summary).toMatchObject({ failed: 0, cancelled: true });
    expect(written(batch)).toHaveLength(2 * summary.written);
    const again = await start(batch, [], { again: true });
    expect(await again.done).toMatchObject({ written: 10, cancelled: false });
    expect(written(batch)).toHaveLength(20);
  });

  it('leaves no more than names to the next start, should the program end while it waits for them', async () => {
    const batch = trial({ exists: 'number' });
    const { disk } = failing('link', 'ENOSPC', 1);
    const waiting = await start(batch, ['/in/a.md'], { disk });
    await halted(waiting);
    expect(visible(batch)).toHaveLength(1);
    // As a kill would leave it.
    const { given, convert } = counting();
    const again = await start(batch, [], { again: true, convert });
    expect(await again.done).toMatchObject({ written: 1 });
    expect([written(batch), given]).toEqual([['a.docx', 'a.pdf'], []]);
    waiting.cancel();
    await waiting.done;
  });

  it('counts no time while it is waited for', async () => {
    const { disk, mend } = failing('open', 'ENOSPC', 1);
    let now = 0;
    const run = await start(trial(), numbered(3), { disk, now: () => now });
    await halted(run);
    now += 60_000;
    mend();
    run.resume();
    expect((await run.done).milliseconds).toBeLessThan(60_000);
  });
});

describe('a folder that goes away', () => {
  it('pauses the batch until it is there again', async () => {
    const batch = trial();
    const away = `${batch.folder}-away`;
    const run = await start(batch, numbered(20), {
      convert: async (args, options) => {
        if ('path' in args.source && args.source.path.endsWith('005.md')) renameSync(batch.folder, away);
        return fakeConvert(args, options);
      },
    });
    await halted(run);
    expect(pauses(run)).toMatchObject([{ failure: { problem: 'The folder is not there.' } }]);
    renameSync(away, batch.folder);
    run.resume();
    expect(await run.done).toMatchObject({ written: 20, failed: 0 });
    expect(visible(batch)).toHaveLength(40);
  });

  it('and comes back empty costs no more than the documents that were under way', async () => {
    const batch = trial();
    const { disk, mend } = failing('link', 'EROFS', 2);
    const run = await start({ ...batch, settings: { ...batch.settings, exists: 'number' } }, numbered(9), {
      disk,
    });
    await halted(run);
    rmSync(batch.folder, { recursive: true });
    mkdirSync(batch.folder);
    mend();
    run.resume();
    const { written: count, failed } = await run.done;
    expect(count + failed).toBe(9);
    expect(failed).toBeGreaterThan(0);
    for (const row of run.rows())
      if (row.status === 'failed') expect(row.problem).toMatch(/^What was written was taken away/);
    const again = await start(batch, [], { again: true });
    expect((await again.done).written).toBe(9);
  });
});

describe('a name that is in the way', () => {
  it('costs its document alone', async () => {
    const batch = trial();
    const rename: Disk['rename'] = async (from, to) => {
      if (String(to).endsWith('001.pdf')) throw Object.assign(new Error('EISDIR'), { code: 'EISDIR' });
      return real.rename(from, to);
    };
    const run = await start(batch, numbered(4), { disk: { rename } });
    expect(await run.done).toMatchObject({ written: 3, failed: 1 });
    expect(pauses(run)).toEqual([]);
    expect(run.isOpen()).toBe(true);
  });
});

describe('a journal that cannot be written', () => {
  /** Of a real one, closed until it is mended. */
  async function broken(batch: Trial, paths: readonly string[]) {
    const sources = paths.map((path) => ({ path }));
    const shut = await beginJournal(batch.state, planBatch(sources, batch.settings));
    await shut.close();
    let steps: Steps = shut;
    const through: Steps = {
      item: (item) => steps.item(item),
      write: (row, moves) => steps.write(row, moves),
      name: (index) => steps.name(index),
      end: (row, again) => steps.end(row, again),
    };
    const mend = async () => {
      const open = await resumeJournal(batch.state);
      if (open) steps = open;
      return open;
    };
    return { steps: through, mend };
  }

  it('pauses the batch, which shows no half document', async () => {
    const batch = trial();
    const { steps, mend } = await broken(batch, numbered(2));
    const run = await start(batch, numbered(2), { steps });
    await halted(run);
    expect(pauses(run)).toMatchObject([{ failure: { problem: 'The file could not be written (EBADF).' } }]);
    expect(visible(batch)).toEqual([]);
    const journal = await mend();
    run.resume();
    expect(await run.done).toMatchObject({ written: 2, failed: 0 });
    await journal?.close();
    const after = await resumeJournal(batch.state);
    expect(after?.past.rows.size).toBe(2);
    await after?.close();
  });
});
