/** `--fonts`, as it is called: the built command line on files in a folder. */
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { OWN_FAMILY, ownFont } from '../../support/own-fonts';

const RESUME = join(__dirname, '../../fixtures/resumes/one-page.json');
const CLI = join(__dirname, '../../../out/cli.js');

let folder = '';
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'galley-cli-fonts-'));
  for (const name of ['good', 'bad', 'temporary']) mkdirSync(join(folder, name));
  writeFileSync(join(folder, 'good', 'regular.ttf'), ownFont());
  for (const name of ['good', 'bad']) writeFileSync(join(folder, name, 'locked.ttf'), ownFont({ fsType: 2 }));
  writeFileSync(join(folder, 'theme.json'), JSON.stringify({ fonts: { text: OWN_FAMILY } }));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function run(...more: string[]) {
  const looks = ['--template', 'vellum', '--theme', join(folder, 'theme.json')];
  const call = ['export', RESUME, ...looks, '--to', 'pdf,docx', '--out', join(folder, 'out'), ...more];
  const env = { ...process.env, TMPDIR: join(folder, 'temporary') };
  return spawnSync(process.execPath, [CLI, ...call], { encoding: 'utf8', env });
}

it('exports in a family of the folder, and says which of its files cannot be taken', () => {
  const { status, stdout, stderr } = run('--fonts', join(folder, 'good'));
  expect(status, stderr).toBe(0);
  expect(stderr).toContain('locked.ttf: This font forbids embedding');
  expect(stdout + stderr).not.toContain('does not have the font');
  expect(readdirSync(join(folder, 'temporary'))).toEqual([]);
  expect(readFileSync(join(folder, 'out', 'one-page.pdf'), 'latin1')).toMatch(
    /\/BaseFont \/\w+\+OwnMarloweSons-/,
  );
});

it('without the folder draws the template’s own, and says so', () => {
  const { status, stdout, stderr } = run();
  expect(status).toBe(0);
  expect(stdout + stderr).toContain(`does not have the font ${OWN_FAMILY}`);
});

it.each([
  ['is not there', 'nowhere', /there is no folder/],
  ['holds no font that can be used', 'bad', /holds no font that can be used/],
])('refuses a call whose folder %s', (_, name, sentence) => {
  const { status, stderr } = run('--fonts', join(folder, name));
  expect(status).toBe(2);
  expect(stderr).toMatch(sentence);
});
