import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { type BatchEnd, type Batches, type BatchesOptions, openBatches } from '../../../main/batch/batches';
import type { BatchEvent } from '../../../shared/batch/events';
import { fakeConvert, type Trial, trial, written } from './fakes';

interface Window extends Batches {
  readonly events: BatchEvent[];
  /** Of the next run that ends. */
  ended(): Promise<BatchEnd>;
}

function open({ state }: Trial, options: Partial<BatchesOptions> = {}): Window {
  const events: BatchEvent[] = [];
  let over: (end: BatchEnd) => void = () => undefined;
  const batches = openBatches({
    ...{ convert: fakeConvert, width: 2, state, now: () => performance.now() },
    tell: (event) => events.push(event),
    over: (end) => over(end),
    ...options,
  });
  const ended = () =>
    new Promise<BatchEnd>((resolve) => {
      over = resolve;
    });
  return { ...batches, events, ended };
}

/** Files beside the output folder, which nobody has to read: the workers are made up. */
function sources({ folder }: Trial, ...names: string[]): string[] {
  const home = join(dirname(folder), 'in');
  mkdirSync(home, { recursive: true });
  for (const name of names) writeFileSync(join(home, name), name);
  return names.map((name) => join(home, name));
}

function lay({ folder }: Trial, name: string, text = 'mine'): void {
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, name), text);
}

const numbered = (count: number, word = '') =>
  Array.from({ length: count }, (_, i) => `${word}${String(i).padStart(3, '0')}.md`);

async function run(window: Window, dry = false): Promise<BatchEnd> {
  const ended = window.ended();
  await window.begin(dry);
  return ended;
}

const outputs = (batch: Trial) => written(batch).filter((name) => !name.startsWith('galley-report'));

describe('the batches of the window', () => {
  it('write everything of files, folders and open documents, and the report beside it', async () => {
    const batch = trial({ pattern: '{source}' });
    const paths = sources(batch, 'a.md', 'b.md');
    const documents = [
      { name: 'Mira', resume: { basics: { details: [], profiles: [] }, sections: [] }, confidence: 0.7 },
    ];
    const window = open(batch);
    const { plan, done } = await window.prepare(
      { paths: [dirname(paths[0] ?? '')], documents },
      batch.settings,
    );
    expect([plan.items.length, done]).toEqual([3, []]);
    const { reports, failure } = await run(window);
    expect(failure).toBeUndefined();
    expect(outputs(batch)).toEqual(['Mira.docx', 'Mira.pdf', 'a.docx', 'a.pdf', 'b.docx', 'b.pdf']);
    expect(reports).toEqual(['galley-report-2026-11-21.html', 'galley-report-2026-11-21.csv']);
    expect(readFileSync(join(batch.folder, reports[1] ?? ''), 'utf8')).toContain('Mira.pdf');
    expect(window.events.at(-1)).toMatchObject({ event: 'ended', summary: { written: 3 } });
    expect(await window.unfinished()).toBeUndefined();
  });

  it('write nothing where they only try, and no report over another', async () => {
    const batch = trial();
    const window = open(batch);
    const paths = sources(batch, 'a.md');
    await window.prepare({ paths, documents: [] }, batch.settings);
    expect(await run(window, true)).toEqual({ reports: [] });
    await expect(window.begin(false)).rejects.toThrow('There is no batch to go on with.');
    for (const report of ['galley-report-2026-11-21', 'galley-report-2026-11-21-2']) {
      await window.prepare({ paths, documents: [] }, batch.settings);
      expect((await run(window)).reports).toContain(`${report}.html`);
    }
  });

  it('are one at a time, and there has to be something to do', async () => {
    const batch = trial();
    const window = open(batch);
    await expect(window.prepare({ paths: [], documents: [] }, batch.settings)).rejects.toThrow('nothing');
    await expect(window.goOn()).rejects.toThrow('There is no batch to go on with.');
    const paths = sources(batch, ...numbered(4, 'slow 50 '));
    await window.prepare({ paths, documents: [] }, batch.settings);
    const ended = window.ended();
    await window.begin(false);
    for (const task of [
      () => window.prepare({ paths, documents: [] }, batch.settings),
      () => window.goOn(),
      () => window.begin(false),
    ])
      await expect(task()).rejects.toThrow('A batch is running already.');
    expect(await window.unfinished()).toBeUndefined();
    await window.forget();
    expect((await ended).failure).toBeUndefined();
    expect(outputs(batch)).toHaveLength(8);
  });

  it('go on after a stop, in this start or the next, and can be forgotten', async () => {
    const batch = trial();
    const first = open(batch);
    const paths = sources(batch, ...numbered(3), ...numbered(5, 'slow 30000 '));
    await first.prepare({ paths, documents: [] }, batch.settings);
    const ended = first.ended();
    await first.begin(false);
    const rows = () => first.events.filter(({ event }) => event === 'done');
    while (rows().length < 3) await new Promise((resolve) => setTimeout(resolve, 5));
    first.cancel();
    expect((await ended).reports).toHaveLength(2);
    expect((await first.unfinished())?.done).toHaveLength(3);

    const quick: BatchesOptions['convert'] = (args, options) =>
      fakeConvert({ ...args, source: { path: 'quick' } }, options);
    const second = open(batch, { convert: quick });
    const { plan, done } = await second.goOn();
    expect([plan.count, done.map(({ index }) => index).sort()]).toEqual([8, [1, 2, 3]]);
    await run(second);
    expect(second.events[0]).toEqual({ event: 'begun', total: 8, done: 3 });
    expect(outputs(batch)).toHaveLength(16);
    expect(await second.unfinished()).toBeUndefined();

    await second.prepare({ paths, documents: [] }, batch.settings);
    const again = second.ended();
    await second.begin(false);
    second.cancel();
    await again;
    expect(await open(batch).unfinished()).toBeDefined();
    await second.forget();
    expect(await open(batch).unfinished()).toBeUndefined();
  });

  it('leave nothing to go on with where they could not begin', async () => {
    const batch = trial();
    lay({ ...batch, folder: dirname(batch.folder) }, 'out', 'a file');
    const window = open(batch);
    await window.prepare({ paths: sources(batch, 'a.md'), documents: [] }, batch.settings);
    await expect(window.begin(false)).rejects.toThrow('A file is in the place of the folder.');
    expect(await window.unfinished()).toBeUndefined();
    await expect(window.begin(false)).rejects.toThrow('There is no batch to go on with.');
  });
});

describe('a folder that goes away', () => {
  it('before the report is written costs the report, with a sentence', async () => {
    const batch = trial();
    const window = open(batch, {
      tell({ event }) {
        if (event !== 'ended') return;
        rmSync(batch.folder, { recursive: true });
        writeFileSync(batch.folder, '');
      },
    });
    await window.prepare({ paths: sources(batch, 'a.md'), documents: [] }, batch.settings);
    const { failure } = await run(window);
    expect(String(failure)).toContain('The report was not written: A file is in the place of the folder.');
  });
});

describe('a batch that is to ask', () => {
  const settings = { exists: 'ask' } as const;

  it('tells what is in the way while nothing is written, and does what was answered', async () => {
    const batch = trial(settings);
    for (const name of ['a.pdf', 'a.docx', 'b.pdf', 'c.docx']) lay(batch, name);
    const inputs = { paths: sources(batch, 'a.md', 'b.md', 'c.md', 'd.md'), documents: [] };
    const window = open(batch);
    await window.prepare(inputs, batch.settings);
    await run(window, true);
    const clashes = window.events.flatMap((event) => (event.event === 'clash' ? [event.files] : []));
    expect(clashes).toEqual([['a.pdf', 'a.docx'], ['b.pdf'], ['c.docx']]);
    expect(outputs(batch)).toHaveLength(4);

    const answers = { 'a.pdf': 'skip', 'b.pdf': 'replace' } as const;
    await window.prepare(inputs, { ...batch.settings, answers });
    await run(window);
    // Nobody said anything of c: nothing of it may be lost.
    const added = ['b.docx', 'c-2.docx', 'c-2.pdf', 'd.docx', 'd.pdf'];
    expect(outputs(batch)).toEqual(['a.docx', 'a.pdf', 'b.pdf', 'c.docx', ...added].sort());
    const textOf = (name: string) => readFileSync(join(batch.folder, name), 'utf8');
    expect(['a.pdf', 'c.docx'].map(textOf)).toEqual(['mine', 'mine']);
    expect(textOf('b.pdf')).toContain('pdf of');
  });

  it('says before anything is read whether there can be something to ask', async () => {
    const batch = trial(settings);
    const inputs = { paths: sources(batch, 'a.md'), documents: [] };
    const mayClash = async () => (await open(batch).prepare(inputs, batch.settings)).mayClash;
    expect(await mayClash()).toBe(false);
    lay(batch, 'notes.txt');
    expect(await mayClash()).toBe(false);
    lay(batch, 'another.PDF');
    expect(await mayClash()).toBe(true);
  });

  it('remembers what was answered when it is gone on with', async () => {
    const batch = trial(settings);
    lay(batch, 'slow 40 a.pdf');
    const window = open(batch);
    const inputs = { paths: sources(batch, 'slow 40 a.md'), documents: [] };
    await window.prepare(inputs, { ...batch.settings, answers: { 'slow 40 a.pdf': 'replace' } });
    const ended = window.ended();
    await window.begin(false);
    window.cancel();
    await ended;
    const next = open(batch);
    await next.goOn();
    await run(next);
    expect(outputs(batch)).toEqual(['slow 40 a.docx', 'slow 40 a.pdf']);
    expect(readFileSync(join(batch.folder, 'slow 40 a.pdf'), 'utf8')).toContain('pdf of');
  });
});
