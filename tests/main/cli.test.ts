/** The contract of the command line, on the built program. */
import { execFile } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { writeGalley } from '../../shared/galley/file';
import type { Resume } from '../../shared/resume';

const CLI = join(__dirname, '../../out/cli.js');

const CV = `# Odo Fenn

Miller · Graz, Austria · odo@example.org · +43 316 555 010

## Experience

### Miller, Fjord Mills

Feb 2019 – Present

- Ground rye for nine bakeries; none ran out.
- Rebuilt the sifting floor in eleven days.
`;

function galley(...args: string[]): Promise<{ code: number; out: string; err: string }> {
  return new Promise((resolve) =>
    execFile(process.execPath, [CLI, ...args], (error, out, err) =>
      resolve({ code: typeof error?.code === 'number' ? error.code : error ? -1 : 0, out, err }),
    ),
  );
}

const RESUME: Resume = {
  basics: { name: 'Odo Fenn', profiles: [], details: [] },
  sections: [{ kind: 'summary', title: 'Summary', entries: [{ shape: 'prose', text: 'A miller.' }] }],
};

let folder = '';

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'galley-cli-'));
  mkdirSync(join(folder, 'other'));
  writeFileSync(join(folder, 'cv.md'), CV);
  writeFileSync(join(folder, 'other', 'cv.txt'), CV.replace('Odo Fenn', 'Ada Quill'));
  writeFileSync(join(folder, 'empty.txt'), '');
  writeFileSync(
    join(folder, 'noise.bin'),
    Buffer.from(Array.from({ length: 4096 }, (_, i) => (i * 7919) % 256)),
  );
});

const file = (name: string) => join(folder, name);
const read = (name: string) => readFileSync(file(name));

describe('galley import', () => {
  it('writes each file as JSON Resume under its whole name', async () => {
    const { code, err } = await galley('import', file('cv.md'), file('other/cv.txt'), '--out', file('json'));
    expect([code, err]).toEqual([0, '']);
    expect(readdirSync(file('json')).sort()).toEqual(['cv.md.json', 'cv.txt.json']);
    const resume = JSON.parse(read('json/cv.md.json').toString());
    expect(resume.basics).toMatchObject({ name: 'Odo Fenn', email: 'odo@example.org' });
    expect(resume.work[0]).toMatchObject({ name: 'Fjord Mills', position: 'Miller', startDate: '2019-02' });
    expect(resume.work[0].highlights).toHaveLength(2);
    expect(resume.meta.sections).toEqual([{ key: 'work', title: 'Experience' }]);
    expect(Array.isArray(resume.meta.galley.unplaced)).toBe(true);
    expect(Array.isArray(resume.meta.galley.notes)).toBe(true);
  });

  it('tells on demand which words of the file each text was made of', async () => {
    const { code } = await galley('import', file('cv.md'), '--out', file('told'), '--origins');
    expect(code).toBe(0);
    const { work, meta } = JSON.parse(read('told/cv.md.json').toString());
    const { lines, origins } = meta.galley.source;
    const [{ line, from, to }] = origins['/sections/0/entries/0/organization'];
    expect(lines[line].text.slice(from, to)).toBe(work[0].name);
  });

  it('says in one line what failed and does the rest', async () => {
    const { code, out, err } = await galley(
      'import',
      file('empty.txt'),
      file('none.pdf'),
      file('noise.bin'),
      file('cv.md'),
      '--out',
      file('some'),
    );
    expect(code).toBe(1);
    expect(out.trim()).toBe(file('some/cv.md.json'));
    const lines = err.trim().split('\n').sort();
    expect(lines).toHaveLength(3);
    expect(lines.map((line) => line.split(': ')[0])).toEqual([
      file('empty.txt'),
      file('noise.bin'),
      file('none.pdf'),
    ]);
    for (const line of lines) expect(line).toMatch(/: .+\. .+\.$/);
    expect(err).not.toContain('stumbled');
  });
});

describe('galley export', () => {
  it('attaches the résumé, unless it is told not to', async () => {
    const to = ['--template', 'meridian', '--to', 'pdf,docx'];
    await galley('export', file('cv.md'), ...to, '--out', file('with'));
    const { code, err } = await galley(
      'export',
      file('cv.md'),
      ...to,
      '--no-source',
      '--out',
      file('without'),
    );
    expect([code, err]).toEqual([0, '']);
    for (const [name, trace] of [
      ['cv.pdf', '/EmbeddedFile'],
      ['cv.docx', 'customXml/item1.xml'],
    ] as const) {
      expect(read(`with/${name}`).includes(trace)).toBe(true);
      expect(read(`without/${name}`).includes(trace)).toBe(false);
    }
  });

  it('numbers a base name that comes twice', async () => {
    const { code, err } = await galley(
      'export',
      file('cv.md'),
      file('other/cv.txt'),
      '--template',
      'meridian',
      '--to',
      'pdf,docx,json,md,txt',
      '--out',
      file('one'),
    );
    expect([code, err]).toEqual([0, '']);
    expect(readdirSync(file('one')).sort()).toEqual(
      ['cv', 'cv-2']
        .flatMap((name) => ['docx', 'json', 'md', 'pdf', 'txt'].map((ext) => `${name}.${ext}`))
        .sort(),
    );
    expect(read('one/cv.pdf').subarray(0, 5).toString()).toBe('%PDF-');
    expect(read('one/cv.docx').subarray(0, 2).toString()).toBe('PK');
    expect(read('one/cv.txt').toString()).toContain('Odo Fenn');
    expect(read('one/cv-2.md').toString()).toContain('# Ada Quill');
  });

  it('names the template when there are several, on any number of workers, with equal bytes', async () => {
    const call = (out: string, jobs: string) =>
      galley(
        'export',
        file('cv.md'),
        '--template',
        'meridian,harbour',
        '--to',
        'pdf,docx',
        '--paper',
        'letter',
        '--jobs',
        jobs,
        '--out',
        file(out),
      );
    expect((await call('two', '1')).code).toBe(0);
    expect((await call('three', '2')).code).toBe(0);
    const names = ['cv--harbour.docx', 'cv--harbour.pdf', 'cv--meridian.docx', 'cv--meridian.pdf'];
    expect(readdirSync(file('two')).sort()).toEqual(names);
    for (const name of names) expect(read(`two/${name}`).equals(read(`three/${name}`))).toBe(true);
  });

  it('dresses the template by a theme', async () => {
    writeFileSync(file('theme.json'), JSON.stringify({ hidden: ['email'], titles: { work: 'Where I was' } }));
    const look = ['--template', 'meridian', '--to', 'txt', '--theme', file('theme.json')];
    expect((await galley('export', file('cv.md'), ...look, '--out', file('themed'))).code).toBe(0);
    expect(read('themed/cv.txt').toString()).toContain('Where I was');
    expect(read('themed/cv.txt').toString()).not.toContain('@');
  });

  it('says what is wrong with a theme', async () => {
    writeFileSync(file('theme.json'), JSON.stringify({ size: 99 }));
    const look = ['--template', 'meridian', '--to', 'txt', '--theme', file('theme.json')];
    const { code, err } = await galley('export', file('cv.md'), ...look, '--out', file('themed'));
    expect(code).toBe(2);
    expect(err).toMatch(/The theme’s size cannot be used\. It takes at most 12\./);
  });

  it('writes a document of ours in its own look, and others only in one that is named', async () => {
    const content = {
      resume: RESUME,
      look: { templateId: 'harbour', paper: 'letter' as const },
      unplaced: [],
      dismissed: [],
      notes: [],
      reading: { as: {}, resume: RESUME },
    };
    const empty = { reviewed: [], past: [], future: [], versions: [] };
    writeFileSync(file('own.galley'), writeGalley({ fileName: 'cv.md', content, ...empty }));
    const call = (...args: string[]) => galley('export', file('own.galley'), '--to', 'pdf', ...args);
    expect(await call('--out', file('own'))).toMatchObject({ code: 0, err: '' });
    await call('--template', 'harbour', '--paper', 'letter', '--out', file('named'));
    expect(read('own/own.pdf').equals(read('named/own.pdf'))).toBe(true);
    writeFileSync(file('lies.galley'), CV);
    const { code, err } = await galley('export', file('lies.galley'), '--to', 'pdf', '--out', file('own'));
    expect(code).toBe(1);
    expect(err).toMatch(/in which look .+ --template/);
  });

  it('reads its own JSON back into the same pages', async () => {
    await galley('import', file('cv.md'), '--out', file('back'));
    const look = ['--template', 'meridian', '--to', 'txt', '--out'];
    await galley('export', file('back/cv.md.json'), ...look, file('back'));
    await galley('export', file('cv.md'), ...look, file('back'));
    expect(read('back/cv.md.txt').toString()).toBe(read('back/cv.txt').toString());
  });
});

describe('galley templates', () => {
  it('lists them for people and for programs', async () => {
    const rows = JSON.parse((await galley('templates', '--json')).out);
    expect(rows.length).toBeGreaterThanOrEqual(2);
    const { out } = await galley('templates');
    for (const { id, title, description } of rows) {
      expect(description).not.toBe('');
      expect(out).toContain(`${id.padEnd(12)} ${title}: ${description}`);
    }
  });
});

describe('a wrong call', () => {
  it.each([
    [[]],
    [['print', 'x']],
    [['import', 'x.md']],
    [['import', '--out', 'x']],
    [['export', 'x.md', '--to', 'pdf', '--out', 'x']],
    [['export', 'x.md', '--template', 'nothing', '--to', 'pdf', '--out', 'x']],
    [['export', 'x.md', '--template', 'meridian', '--to', 'gif', '--out', 'x']],
    [['export', 'x.md', '--template', 'meridian', '--to', 'pdf', '--out', 'x', '--paper', 'a5']],
    [['export', 'x.md', '--template', 'meridian', '--to', 'pdf', '--out', 'x', '--jobs', 'many']],
    [['templates', '--colour']],
  ])('%j is told and ends with 2', async (args) => {
    const { code, out, err } = await galley(...args);
    expect([code, out]).toEqual([2, '']);
    expect(err).toMatch(/^galley: .+\nHow it is called: galley help\n$/);
  });

  it.each([
    [['--theme', 'none.json'], '--theme none.json: There is no such file.'],
    [['--theme', 'broken.json'], '--theme broken.json: This theme is no JSON on line 1.'],
    [['--brand', 'none'], '--brand none: There is no such file.'],
    [['--report', 'none/r.html'], '--report: there is no folder'],
  ])('%j says which file is meant', async (options, sentence) => {
    writeFileSync(file('broken.json'), 'no JSON');
    const paths = options.map((option) => (option === 'broken.json' ? file(option) : option));
    const call = ['export', file('cv.md'), '--template', 'slate', '--to', 'txt', '--out', file('wrong')];
    const { code, err } = await galley(...call, ...paths);
    expect(code).toBe(2);
    expect(err.replace(`${folder}/`, '')).toContain(`galley: ${sentence}`);
  });

  it('says which folder cannot be written to', async () => {
    const call = ['--template', 'slate', '--to', 'txt', '--out'];
    const { code, err } = await galley('export', file('cv.md'), ...call, file('cv.md'));
    expect([code, err]).toEqual([
      3,
      `galley: ${file('cv.md')}: A file is in the place of the folder. Choose another folder.\n`,
    ]);
  });
});

describe('galley version', () => {
  it.each(['version', '--version'])('%s says which one it is', async (word) => {
    const { version } = JSON.parse(readFileSync(join(__dirname, '../../package.json'), 'utf8'));
    expect(await galley(word)).toEqual({ code: 0, out: `galley ${version}\n`, err: '' });
  });
});

describe('galley help', () => {
  it.each([[['help']], [['--help']], [['-h']], [['export', '--help']], [['templates', '-h']]])(
    '%j tells how it is called',
    async (args) => {
      const { code, out, err } = await galley(...args);
      expect([code, err]).toEqual([0, '']);
      expect(out).toMatch(/^usage:/);
    },
  );
});
