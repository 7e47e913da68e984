/** Sources and folders that go away, or have names of every kind, by the engine of the window with real documents. */
import { mkdirSync, mkdtempSync, readdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { openBatches } from '../../../main/batch/batches';
import { convertSource } from '../../../main/jobs/convert';
import type { BatchEvent } from '../../../shared/batch/events';
import type { BatchSettings } from '../../../shared/batch/plan';
import type { BatchRow } from '../../../shared/batch/report';
import { fonts } from '../../support/pairs';

const cv = (name: string) =>
  `# ${name}\n\nMiller · Graz · cv@example.org\n\n## Experience\n\n### Miller, Fjord Mills\n\nFeb 2019 – Present\n\n- Ground rye.\n`;

function place(): string {
  const home = mkdtempSync(join(tmpdir(), 'galley-batch-'));
  onTestFinished(() => rmSync(home, { recursive: true, force: true }));
  mkdirSync(join(home, 'in'));
  return home;
}

interface Done {
  /** By the source's own name. */
  readonly rows: ReadonlyMap<string, BatchRow>;
  readonly files: readonly string[];
}

/** `meanwhile` happens when all is planned and nothing is read. */
async function exported(
  home: string,
  settings: Partial<BatchSettings> = {},
  meanwhile: () => void = () => undefined,
): Promise<Done> {
  const events: BatchEvent[] = [];
  const folder = settings.folder ?? join(home, 'out');
  await new Promise<void>((resolve, reject) => {
    const batches = openBatches({
      convert: (args) => convertSource(args, fonts, {}),
      ...{ width: 2, state: join(home, 'state', 'run'), now: () => performance.now() },
      tell: (event) => events.push(event),
      over: ({ failure }) => (failure === undefined ? resolve() : reject(failure)),
    });
    const work = { kind: 'export', templates: ['meridian'], formats: ['txt'] } as const;
    const whole = {
      folder,
      work,
      pattern: '{name}',
      exists: 'number',
      date: '2026-11-21',
      ...settings,
    } as const;
    batches
      .prepare({ paths: [join(home, 'in')], documents: [] }, whole)
      .then(meanwhile)
      .then(() => batches.begin(false))
      .catch(reject);
  });
  const rows = events.flatMap((event) => (event.event === 'done' ? [event.row] : []));
  return {
    rows: new Map(rows.map((row) => [row.source.slice(join(home, 'in').length + 1), row])),
    files: readdirSync(folder).filter((name) => name.endsWith('.txt')),
  };
}

const sorted = (...names: string[]) => names.map((name) => name.normalize('NFC')).sort();

describe('a batch of odd files', () => {
  it('names files in every script, with emoji, and from right to left', async () => {
    const home = place();
    const names = ['Žofie Ōe', 'سلمى الحداد', 'נועה כהן', '田中 さくら', 'E\u0301lan Moreau'];
    for (const [index, name] of names.entries())
      writeFileSync(join(home, 'in', `${name} ${index} 👩‍🚀.md`), cv(name));
    const byPerson = await exported(home);
    expect(sorted(...byPerson.files)).toEqual(sorted(...names.map((name) => `${name}.txt`)));
    const bySource = await exported(home, { pattern: '{source}', folder: join(home, 'out2') });
    expect(sorted(...bySource.files)).toEqual(sorted(...names.map((name, i) => `${name} ${i} 👩‍🚀.txt`)));
  });

  it('reads and writes paths of more than 250 characters', async () => {
    const home = place();
    const deep = Array.from({ length: 6 }, (_, i) => `${i}`.repeat(50));
    mkdirSync(join(home, 'in', ...deep), { recursive: true });
    writeFileSync(join(home, 'in', ...deep, 'cv.md'), cv('Odo Fenn'));
    const { files, rows } = await exported(home, { folder: join(home, 'out', ...deep) });
    expect(files).toEqual(['Odo Fenn.txt']);
    expect([...rows.values()].map(({ status }) => status)).toEqual(['written']);
  });

  it('cuts names that no disk would take, and tells apart what is cut alike', async () => {
    const home = place();
    for (const ending of ['a', 'b'])
      writeFileSync(join(home, 'in', `${ending}.md`), cv(`${'Ōe '.repeat(90)}${ending}`));
    const { files } = await exported(home);
    expect(files).toHaveLength(2);
    for (const file of files) expect(Buffer.byteLength(file)).toBeLessThan(255);
  });

  it('has a sentence for what went away, and does the rest', async () => {
    const home = place();
    for (const name of ['a', 'b', 'c', 'd']) writeFileSync(join(home, 'in', `${name}.md`), cv(`Odo ${name}`));
    const { rows, files } = await exported(home, {}, () => {
      rmSync(join(home, 'in', 'a.md'));
      rmSync(join(home, 'in', 'b.md'));
      mkdirSync(join(home, 'in', 'b.md'));
      writeFileSync(join(home, 'in', 'c.md'), '');
    });
    expect(files).toEqual(['Odo d.txt']);
    expect(rows.get('a.md')).toMatchObject({ status: 'failed', problem: 'There is no such file.' });
    expect(rows.get('b.md')).toMatchObject({ status: 'failed', problem: 'There is nothing in this folder.' });
    expect(rows.get('c.md')).toMatchObject({ status: 'failed', problem: 'This file is empty.' });
    for (const { status, problem, advice } of rows.values())
      if (status === 'failed') expect(`${problem} ${advice}`).toMatch(/^[A-Z].*\. [A-Z].*\.$/);
  });

  it('has a sentence for a folder that went away, and writes nothing elsewhere', async () => {
    const home = place();
    mkdirSync(join(home, 'in', 'sub'));
    writeFileSync(join(home, 'in', 'sub', 'a.md'), cv('Odo Fenn'));
    const { rows, files } = await exported(home, {}, () =>
      renameSync(join(home, 'in', 'sub'), join(home, 'in', 'elsewhere')),
    );
    expect([rows.get('sub/a.md')?.problem, files]).toEqual(['There is no such file.', []]);
  });
});
