/** `galley export --anonymise`, on the built program. */
import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';

const CLI = join(__dirname, '../../../out/cli.js');

const CV = `# Odo Fenn

Miller · Graz, Austria · odo@fennmill.example · +43 316 555 010

## Experience

### Miller, Fjord Mills

Feb 2019 – Present

- Ground rye for nine bakeries in Graz; Fenn’s sieve still stands.
`;

let folder = '';
const file = (...names: string[]) => join(folder, ...names);

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'galley-anonymous-'));
  writeFileSync(file('odo-fenn.md'), CV);
  writeFileSync(file('ada-quill.md'), CV.replace('Odo Fenn', 'Ada Quill'));
});

function galley(files: readonly string[], out: string, ...options: string[]) {
  const call = ['export', ...files.map((name) => file(name)), '--template', 'meridian', '--out', file(out)];
  const { status, stdout, stderr } = spawnSync(process.execPath, [CLI, ...call, ...options], {
    encoding: 'utf8',
  });
  return { code: status, out: stdout, err: stderr };
}

const written = (out: string) => readdirSync(file(out)).sort();

describe('galley export --anonymise', () => {
  it('says what went and what is doubtful, and names no file after the person', () => {
    const { code, out, err } = galley(['odo-fenn.md'], 'blind', '--to', 'pdf,txt', '--anonymise', 'blind');
    expect([code, err]).toEqual([0, '']);
    expect(written('blind')).toEqual(['candidate.pdf', 'candidate.txt']);
    expect(out).toContain('odo-fenn.md: removed name “Odo Fenn”: Contact');
    expect(out).toContain('odo-fenn.md: removed name “Fenn”: Experience 1');
    expect(out).toContain('odo-fenn.md: doubtful, still there: town “Graz”: Experience 1');
    const text = readFileSync(file('blind', 'candidate.txt'), 'utf8');
    expect(text).toContain('O.\u00a0F.’s sieve');
    for (const secret of ['Fenn', 'odo', '555']) expect(text).not.toContain(secret);
    expect(
      execFileSync('pdfdetach', ['-list', file('blind', 'candidate.pdf')], { encoding: 'utf8' }),
    ).toContain('0 embedded files');
  });

  it('takes the doubtful as well, and the reference for the name', () => {
    const options = ['--anonymise', 'blind', '--anonymise-doubtful', '--reference', 'GA 7'];
    expect(galley(['odo-fenn.md'], 'all', '--to', 'txt', ...options).code).toBe(0);
    const text = readFileSync(file('all', 'GA 7.txt'), 'utf8');
    expect(text).toMatch(/^GA 7\n/);
    expect(text).not.toContain('Graz');
  });

  it('counts the references of several files', () => {
    const options = ['--anonymise', 'blind', '--reference', 'GA-{n}'];
    expect(galley(['odo-fenn.md', 'ada-quill.md'], 'many', '--to', 'txt', ...options).code).toBe(0);
    expect(written('many')).toEqual(['GA-1.txt', 'GA-2.txt']);
    expect(readFileSync(file('many', 'GA-2.txt'), 'utf8')).toMatch(/^GA-2\n/);
  });

  it('leaves the name at the level of contacts', () => {
    expect(galley(['odo-fenn.md'], 'contacts', '--to', 'txt', '--anonymise', 'contacts').code).toBe(0);
    const text = readFileSync(file('contacts', 'candidate.txt'), 'utf8');
    expect(text).toMatch(/^Odo Fenn\n/);
    expect(text).not.toMatch(/odo@|555/);
  });

  it.each([
    [['--anonymise', 'somewhat']],
    [['--reference', 'GA-1']],
    [['--anonymise', 'blind', '--reference', 'GA-1']],
  ])('%j is a wrong call for two files', (options) => {
    const { code, err } = galley(['odo-fenn.md', 'ada-quill.md'], 'none', '--to', 'txt', ...options);
    expect(code).toBe(2);
    expect(err).toMatch(/^galley: --/);
  });
});
