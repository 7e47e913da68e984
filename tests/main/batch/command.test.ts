/** Batches on the command line, on the built program and with real documents. */
import { type ChildProcess, spawn } from 'node:child_process';
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { batchEventSchema } from '../../../shared/batch/events';

const ROOT = join(__dirname, '../../..');
const CLI = join(ROOT, 'out/cli.js');
const HOSTILE = join(ROOT, '../shared/corpus/hostile');

function place(): string {
  const folder = mkdtempSync(join(tmpdir(), 'galley-batch-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  mkdirSync(join(folder, 'in'));
  return folder;
}

const cv = (name: string) =>
  `# ${name}\n\nMiller · Graz · cv@example.org\n\n## Experience\n\n### Miller, Fjord Mills\n\nFeb 2019 – Present\n\n- Ground rye.\n`;

interface Ended {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
}

function galley(
  folder: string,
  args: readonly string[],
  input = '',
  interruptAt?: RegExp,
  interrupt = (child: ChildProcess) => child.kill('SIGINT'),
): Promise<Ended> {
  return new Promise((resolve) => {
    const child = spawn(process.execPath, [CLI, ...args], { cwd: folder });
    let [out, err] = ['', ''];
    let isInterrupted = false;
    child.stdout.on('data', (data) => {
      out += data;
      // Once: the second time would not ask.
      if (interruptAt?.test(out) && !isInterrupted) isInterrupted = interrupt(child);
    });
    child.stderr.on('data', (data) => {
      err += data;
    });
    child.on('close', (code) => resolve({ code, out, err }));
    child.stdin.end(input);
  });
}

const TO_TEXT = ['--template', 'meridian', '--to', 'txt', '--out', 'out'];
const written = (folder: string, out = 'out') => readdirSync(join(folder, out)).sort();

describe('a batch on the command line', () => {
  it('takes folders, patterns and lists, and names the files as it is told', async () => {
    const folder = place();
    mkdirSync(join(folder, 'in/sub'));
    for (const [file, name] of [
      ['in/a.md', 'Žofie Ōe'],
      ['in/sub/b.md', 'سلمى الحداد'],
      ['in/🙂.md', 'Odo Fenn'],
      [`in/${'ü'.repeat(120)}.md`, 'Una Long'],
    ] as const)
      writeFileSync(join(folder, file), cv(name));
    const names = ['Odo Fenn.txt', 'Una Long.txt', 'Žofie Ōe.txt', 'سلمى الحداد.txt'];
    expect(await galley(folder, ['export', 'in', ...TO_TEXT, '--name', '{name}'])).toMatchObject({
      code: 0,
      err: '',
    });
    expect(written(folder)).toEqual([...names].sort());
    const list = 'in/a.md\r\nin/sub/*.md\n';
    await galley(folder, ['export', '-', ...TO_TEXT, '--name', '{index}-{template}', '--out', 'two'], list);
    expect(written(folder, 'two')).toEqual(['001-meridian.txt', '002-meridian.txt']);
    const dry = await galley(folder, ['export', 'in', ...TO_TEXT, '--out', 'three', '--dry-run']);
    expect(dry.out.split('\n').filter((line) => /\.txt {2}\d+ kB$/.test(line))).toHaveLength(4);
    expect(existsSync(join(folder, 'three'))).toBe(false);
  });

  it('says that a list names nothing, and keeps a name with a line break on its line', async () => {
    const folder = place();
    const empty = await galley(folder, ['export', '-', ...TO_TEXT], '\n');
    expect(empty).toMatchObject({ code: 2, err: expect.stringContaining('names no file') });
    writeFileSync(join(folder, 'in/two\nlines.md'), '');
    const { code, err } = await galley(folder, ['export', 'in', ...TO_TEXT]);
    expect([code, err.split('\n')[0]]).toEqual([
      1,
      expect.stringMatching(/^in\/two\?lines\.md: .+ empty\. /),
    ]);
  });

  it('reads a path of more than 250 characters', async () => {
    const folder = place();
    const deep = join(folder, 'in', ...Array.from({ length: 6 }, (_, i) => `${i}`.repeat(50)));
    mkdirSync(deep, { recursive: true });
    writeFileSync(join(deep, 'cv.md'), cv('Odo Fenn'));
    expect(await galley(folder, ['export', 'in', ...TO_TEXT])).toMatchObject({ code: 0 });
    expect(written(folder)).toEqual(['cv.txt']);
  });

  it('brings the good ones out of a folder of hostile documents, and a sentence for every bad one', async () => {
    const folder = place();
    cpSync(HOSTILE, join(folder, 'in'), { recursive: true });
    for (let i = 0; i < 5; i += 1) writeFileSync(join(folder, 'in', `good ${i}.md`), cv(`Odo Fenn ${i}`));
    const { code, out, err } = await galley(folder, [
      'export',
      'in',
      ...TO_TEXT,
      '--json',
      '--report',
      'r.html',
    ]);
    expect([code, err]).toEqual([1, '']);
    const rows = out
      .trim()
      .split('\n')
      .map((line) => batchEventSchema.parse(JSON.parse(line)))
      .flatMap((event) => (event.event === 'done' ? [event.row] : []));
    expect(rows).toHaveLength(readdirSync(join(folder, 'in')).length);
    expect(rows.filter(({ source, status }) => source.includes('good') && status === 'written')).toHaveLength(
      5,
    );
    const failed = rows.filter(({ status }) => status === 'failed');
    expect(failed.length).toBeGreaterThan(5);
    for (const { problem, advice } of failed) {
      expect(problem).toMatch(/\.$/);
      expect(problem).not.toContain('stumbled');
      expect(advice).toMatch(/\.$/);
    }
    expect(written(folder)).toHaveLength(rows.length - failed.length);
    expect(readFileSync(join(folder, 'r.html'), 'utf8')).toContain(`Failed (${failed.length})`);
  });

  it('goes on after an interruption, with nothing but the folder said', async () => {
    const folder = place();
    const count = 90;
    for (let i = 10; i < 10 + count; i += 1) writeFileSync(join(folder, 'in', `${i}.md`), cv(`Odo ${i}`));
    const call = ['export', 'in', ...TO_TEXT, '--jobs', '2'];
    const first = await galley(folder, call, '', /11\.txt/);
    expect(first.code).toBe(130);
    expect(first.err).toContain('--resume');
    const done = written(folder).filter((name) => name.endsWith('.txt')).length;
    expect(done).toBeLessThan(count);
    const other = await galley(folder, [...call, '--resume', '--name', '{index}']);
    expect(other).toMatchObject({ code: 2, err: expect.stringMatching(/called otherwise/) });
    const second = await galley(folder, ['export', '--resume', '--out', 'out', '--report', 'r.json']);
    expect(second.code).toBe(0);
    expect(second.out.split('\n').filter((line) => line.endsWith('.txt'))).toHaveLength(count - done);
    expect(written(folder)).toHaveLength(count);
    const report = JSON.parse(readFileSync(join(folder, 'r.json'), 'utf8'));
    expect(report.rows.map(({ index }: { index: number }) => index)).toEqual(
      Array.from({ length: count }, (_, i) => i + 1),
    );
  });

  it('stops where its folder goes away, with one sentence, and is called again', async () => {
    const folder = place();
    for (let i = 10; i < 99; i += 1) writeFileSync(join(folder, 'in', `${i}.md`), cv(`Odo ${i}`));
    const call = ['export', 'in', ...TO_TEXT];
    const away = () => {
      renameSync(join(folder, 'out'), join(folder, 'away'));
      return true;
    };
    const { code, err } = await galley(folder, call, '', /1\d\.txt/, away);
    expect([code, err]).toEqual([
      3,
      'galley: out: The folder is not there. Choose a folder that exists.\nThe same call with --resume does what is missing.\n',
    ]);
    expect(existsSync(join(folder, 'out'))).toBe(false);
    renameSync(join(folder, 'away'), join(folder, 'out'));
    expect(await galley(folder, [...call, '--resume'])).toMatchObject({ code: 0, err: '' });
    expect(written(folder)).toHaveLength(89);
  });

  it('does each part of a batch once, on however many machines, and again without harm', async () => {
    const folder = place();
    for (const name of ['a', 'b', 'c', 'd', 'e', 'f', 'g']) {
      mkdirSync(join(folder, 'in', name));
      writeFileSync(join(folder, 'in', name, 'cv.md'), cv(`Odo ${name}`));
    }
    const counts: number[] = [];
    for (const part of [0, 1, 2, 1]) {
      const { out, code } = await galley(folder, ['export', 'in', ...TO_TEXT, '--shard', `${part}/3`]);
      expect(code).toBe(0);
      counts.push(out.split('\n').filter((line) => line.endsWith('.txt')).length);
    }
    expect(counts.slice(0, 3).reduce((sum, count) => sum + count)).toBe(7);
    expect(counts[3]).toBe(counts[1]);
    const whole = await galley(folder, ['export', 'in', ...TO_TEXT, '--out', 'whole']);
    expect(whole.code).toBe(0);
    expect(written(folder)).toEqual(written(folder, 'whole'));
    for (const name of written(folder))
      expect(readFileSync(join(folder, 'out', name))).toEqual(readFileSync(join(folder, 'whole', name)));
  });

  it('watches a folder until it is interrupted', async () => {
    const folder = place();
    writeFileSync(join(folder, 'in/a.md'), cv('Odo Fenn'));
    const later = setTimeout(() => writeFileSync(join(folder, 'in/b.md'), cv('Ada Quill')), 2500);
    onTestFinished(() => clearTimeout(later));
    const call = ['export', 'in', ...TO_TEXT, '--watch'];
    expect(await galley(folder, call, '', /b\.txt/)).toMatchObject({ code: 0, err: '' });
    expect(written(folder).filter((name) => name.endsWith('.txt'))).toEqual(['a.txt', 'b.txt']);
    writeFileSync(join(folder, 'in/c.md'), cv('Bo Rye'));
    const { out } = await galley(folder, [...call, '--resume'], '', /c\.txt/);
    expect(out).not.toContain('a.txt');
  });

  it.each<string[]>([
    ['--exists', 'maybe'],
    ['--name', '{person}'],
    ['--name', 'same'],
    ['--report', 'r.txt'],
    ['--review-below', '7'],
    ['--fit', '0'],
    ['--shard', '3/3'],
    ['--shard', '0/3', '--name', '{name}'],
    ['--exists', 'ask'],
    ['--template', 'meridian,slate', '--name', '{source}'],
  ])('%s %s %s is a wrong call', async (...options) => {
    const folder = place();
    writeFileSync(join(folder, 'in/a.md'), cv('Odo Fenn'));
    const { code, err } = await galley(folder, ['export', 'in', ...TO_TEXT, ...options]);
    expect(code).toBe(2);
    expect(err).toMatch(/^galley: .+\nHow it is called: galley help\n$/);
    expect(existsSync(join(folder, 'out'))).toBe(false);
  });
});
