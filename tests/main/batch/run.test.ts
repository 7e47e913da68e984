import { mkdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { fakeConvert, start, trial, written } from './fakes';

const numbered = (count: number, word = '') =>
  Array.from({ length: count }, (_, i) => `/in/${word}${String(i).padStart(4, '0')}.md`);

function put(folder: string, name: string, text = 'mine') {
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, name), text);
}

describe('a run', () => {
  it('writes everything, tells of each document once, and leaves nothing else behind', async () => {
    const batch = trial();
    const { done, events, rows } = await start(batch, numbered(20));
    expect(await done).toMatchObject({ total: 20, written: 20, failed: 0, cancelled: false });
    expect(written(batch)).toHaveLength(40);
    expect(
      rows()
        .map(({ index }) => index)
        .sort((a, b) => a - b),
    ).toEqual(Array.from({ length: 20 }, (_, i) => i + 1));
    expect(events[0]).toEqual({ event: 'begun', total: 20, done: 0 });
    expect(events.at(-1)?.event).toBe('ended');
    const last = events.flatMap((event) => (event.event === 'done' ? [event.pace] : [])).at(-1);
    expect(last).toMatchObject({ done: 20, total: 20, secondsLeft: 0 });
  });

  it('loses no other document to a bad one, and has a sentence for each', async () => {
    const batch = trial();
    const { done, rows } = await start(batch, ['/in/bad.md', '/in/good.md', '/in/bug.md', '/in/fine.md']);
    expect(await done).toMatchObject({ written: 2, failed: 2 });
    const failed = rows().filter(({ status }) => status === 'failed');
    expect(failed.map(({ problem }) => problem)).toEqual([
      'The file is empty.',
      'Galley stumbled over this file (x is not a function).',
    ]);
  });

  it('marks for review what was read less surely than was asked for', async () => {
    const { done, rows } = await start(trial({ reviewBelow: 0.6 }), ['/in/doubtful.md', '/in/sure.md']);
    expect(await done).toMatchObject({ written: 1, review: 1 });
    expect(rows().find(({ status }) => status === 'review')).toMatchObject({ confidence: 0.4, index: 1 });
  });

  it('names by the person, in the order of the documents, whoever is done first', async () => {
    const batch = trial({ pattern: '{name}' });
    const paths = [
      '/in/slow 40 Ada#1.md',
      '/in/Ada#2.md',
      '/in/Bo#.md',
      '/in/slow 20 Ada#3.md',
      '/in/none.md',
    ];
    const { done, rows } = await start(batch, paths, { width: 3 });
    await done;
    const files = new Map(rows().map(({ index, outputs }) => [index, outputs[0]?.file]));
    expect([1, 2, 3, 4, 5].map((index) => files.get(index))).toEqual([
      'Ada.pdf',
      'Ada-2.pdf',
      'Bo.pdf',
      'Ada-3.pdf',
      'none.pdf',
    ]);
  });

  it('holds few documents at a time, however many there are', async () => {
    let under = 0;
    let most = 0;
    const { done } = await start(trial(), numbered(300), {
      convert: async (args, options) => {
        under += 1;
        most = Math.max(most, under);
        return fakeConvert(args, options).finally(() => {
          under -= 1;
        });
      },
    });
    expect((await done).written).toBe(300);
    expect(most).toBe(3);
  });

  it('begins nothing while it is paused, and counts no time', async () => {
    const batch = trial();
    const { done, pause, resume, rows, events } = await start(batch, numbered(30, 'slow 5 '));
    pause();
    await new Promise((resolve) => setTimeout(resolve, 150));
    const before = rows().length;
    expect(before).toBeLessThanOrEqual(3);
    await new Promise((resolve) => setTimeout(resolve, 300));
    expect(rows()).toHaveLength(before);
    resume();
    const { written: count, milliseconds } = await done;
    expect(count).toBe(30);
    expect(milliseconds).toBeLessThan(events.length * 20 + 400);
    expect(events.filter(({ event }) => event === 'paused' || event === 'resumed')).toHaveLength(2);
  });

  it('stops at once, keeps what is written, and goes on from there', async () => {
    const batch = trial();
    const first = await start(batch, [...numbered(6), ...numbered(20, 'slow 30000 ')]);
    while (first.rows().length < 6) await new Promise((resolve) => setTimeout(resolve, 5));
    const begun = performance.now();
    first.cancel();
    expect(await first.done).toMatchObject({ written: 6, failed: 0, cancelled: true });
    expect(performance.now() - begun).toBeLessThan(500);
    expect(written(batch)).toHaveLength(12);
    const inode = statSync(join(batch.folder, '0000.pdf')).ino;

    const second = await start(batch, [], {
      again: true,
      convert: (args, options) => fakeConvert({ ...args, source: { path: 'quick' } }, options),
    });
    expect(await second.done).toMatchObject({ total: 26, written: 26, cancelled: false });
    expect(second.rows()).toHaveLength(20);
    expect(written(batch)).toHaveLength(52);
    expect(statSync(join(batch.folder, '0000.pdf')).ino).toBe(inode);
  });

  it('stops while it is paused, and while a question is open', async () => {
    const paused = await start(trial(), numbered(50, 'slow 20 '));
    paused.pause();
    paused.cancel();
    expect((await paused.done).cancelled).toBe(true);

    const batch = trial({ exists: 'ask' });
    put(batch.folder, 'Ada.pdf');
    const asking = await start(batch, ['/in/Ada.md'], { ask: () => new Promise(() => undefined) });
    await new Promise((resolve) => setTimeout(resolve, 20));
    asking.cancel();
    expect((await asking.done).cancelled).toBe(true);
  });
});

describe('a file that is there already', () => {
  const among = async (
    exists: 'skip' | 'replace' | 'number' | 'ask',
    options: Parameters<typeof start>[2] = {},
  ) => {
    const batch = trial({ exists });
    put(batch.folder, 'ada.PDF');
    const run = await start(batch, ['/in/Ada.md', '/in/Ada-2.md', '/in/Bo.md'], options);
    await run.done;
    return { batch, rows: run.rows() };
  };

  it('is left alone, and what is missing beside it is written', async () => {
    const { batch, rows } = await among('skip');
    expect(written(batch)).toEqual(['Ada-2.docx', 'Ada-2.pdf', 'Ada.docx', 'Bo.docx', 'Bo.pdf', 'ada.PDF']);
    expect(rows.every(({ status }) => status === 'written')).toBe(true);
    const second = await start({ ...batch, settings: { ...batch.settings } }, ['/in/Ada.md', '/in/Bo.md']);
    expect(await second.done).toMatchObject({ skipped: 2, written: 0 });
  });

  it('stays while the new one is numbered past it and past the others of the batch', async () => {
    const { batch } = await among('number');
    expect(written(batch)).toEqual([
      'Ada-2.docx',
      'Ada-2.pdf',
      'Ada-3.docx',
      'Ada-3.pdf',
      'Bo.docx',
      'Bo.pdf',
      'ada.PDF',
    ]);
    expect(readFileSync(join(batch.folder, 'ada.PDF'), 'utf8')).toBe('mine');
  });

  it('is never replaced where it is a document of the batch', async () => {
    const batch = trial({ exists: 'replace' });
    for (const name of ['a.pdf', 'b.md', 'c.PDF']) put(batch.folder, name);
    const paths = ['a.pdf', 'b.md', 'c.PDF'].map((name) => join(batch.folder, name));
    const { done, rows } = await start(batch, [...paths, '/in/c.md'], {});
    expect(await done).toMatchObject({ written: 2, failed: 2 });
    const [failed] = rows().filter(({ status }) => status === 'failed');
    expect(failed?.problem).toBe('This would be written over a.pdf, which is one of the documents.');
    for (const name of ['a.pdf', 'b.md', 'c.PDF'])
      expect(readFileSync(join(batch.folder, name), 'utf8')).toBe('mine');
  });

  it('is asked about', async () => {
    const asked: unknown[] = [];
    const ask = async (clash: unknown) => {
      asked.push(clash);
      return 'number' as const;
    };
    const { batch } = await among('ask', { ask });
    expect(asked).toEqual([{ index: 1, source: '/in/Ada.md', files: ['Ada.pdf'] }]);
    expect(written(batch)).toContain('Ada-3.pdf');
  });

  it('is never replaced when it comes while the batch runs', async () => {
    const batch = trial({ exists: 'number' });
    const { done, rows } = await start(batch, ['/in/Ada.md'], {
      convert: async (args, options) => {
        put(batch.folder, 'Ada.pdf');
        return fakeConvert(args, options);
      },
    });
    await done;
    expect(rows()[0]).toMatchObject({ status: 'failed', problem: expect.stringMatching(/got this name/) });
    expect(readFileSync(join(batch.folder, 'Ada.pdf'), 'utf8')).toBe('mine');
    expect(written(batch)).toEqual(['Ada.pdf']);
  });
});

describe('a disk that does not do what it should', () => {
  const refusing = (code: string) => async () => {
    throw Object.assign(new Error(code), { code });
  };

  it.each([
    ['EACCES', 'Nothing may be written there.'],
    ['EROFS', 'The disk can only be read.'],
    ['ENOSPC', 'The disk is full.'],
  ])('does not begin where the folder cannot be made: %s', async (code, problem) => {
    await expect(start(trial(), numbered(1), { disk: { mkdir: refusing(code) } })).rejects.toThrow(problem);
  });

  it.each([
    ['EACCES', 'Nothing may be written there.'],
    ['EROFS', 'The disk can only be read.'],
    ['ENOSPC', 'The disk is full.'],
  ])('does not begin where the folder takes no file: %s', async (code, problem) => {
    const batch = trial();
    await expect(start(batch, numbered(1), { disk: { open: refusing(code) } })).rejects.toThrow(problem);
    expect(written(batch)).toEqual([]);
  });

  it('does not begin where the folder is a file', async () => {
    const batch = trial();
    put(dirname(batch.folder), 'out');
    await expect(start(batch, numbered(1))).rejects.toThrow('A file is in the place of the folder.');
  });

  it('gives names without second names where the disk knows none', async () => {
    const batch = trial({ exists: 'number' });
    put(batch.folder, '0000.pdf');
    const { done } = await start(batch, numbered(3), { disk: { link: refusing('EPERM') } });
    expect(await done).toMatchObject({ written: 3 });
    expect(readFileSync(join(batch.folder, '0000.pdf'), 'utf8')).toBe('mine');
    expect(written(batch)).toHaveLength(7);
  });
});
