/** `galley export --brand`, on the built program. */
import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeAll, expect, it } from 'vitest';
import { writeBrandKit } from '../../../shared/brand-kit';
import { LOGO } from '../../support/pictures';

const CLI = join(__dirname, '../../../out/cli.js');
let folder = '';
const file = (name: string) => join(folder, name);

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'galley-branded-'));
  writeFileSync(file('cv.md'), '# Odo Fenn\n\nMiller · odo@fennmill.example\n\n## Skills\n\n- Rye\n');
  const kit = {
    name: 'Halvorsen & Pryce',
    logo: LOGO,
    footer: '{candidate} · {reference} · {date}\t{page}/{pages}',
    contact: { name: 'Halvorsen & Pryce', email: 'desk@halvorsen.example' },
    cover: true,
  };
  writeFileSync(file('house.galleybrand'), writeBrandKit(kit));
  writeFileSync(file('broken.galleybrand'), '{\n"galleyBrand": 1,\n"name": 7\n}');
});

function galley(...options: string[]) {
  const call = ['export', file('cv.md'), '--template', 'signet', '--to', 'pdf', '--out', file('out')];
  return spawnSync(process.execPath, [CLI, ...call, ...options], { encoding: 'utf8' });
}

const text = (name: string) =>
  execFileSync('pdftotext', ['-layout', file(`out/${name}`), '-'], { encoding: 'utf8' });

it('sets a résumé in a house’s look, with its reference and today’s date', () => {
  expect(galley('--brand', file('house.galleybrand'), '--reference', 'HP-7').stderr).toBe('');
  const [cover = '', page = ''] = text('cv.pdf').split('\f');
  expect(cover).toContain('Odo Fenn');
  expect(cover).toContain('HP-7');
  expect(page).toMatch(new RegExp(`Odo Fenn · HP-7 · .*${new Date().getFullYear()} +2/2`));
  expect(page).toContain('desk@halvorsen.example');
  expect(page).not.toContain('odo@fennmill.example');
  // Whom the house stands for is not told by the data either.
  expect(execFileSync('pdfdetach', ['-list', file('out/cv.pdf')], { encoding: 'utf8' })).toContain(
    '0 embedded',
  );
});

it('names nobody where the candidate is anonymous', () => {
  const { status } = galley('--brand', file('house.galleybrand'), '--anonymise', 'blind', '--date', 'today');
  expect(status).toBe(0);
  expect(text('candidate.pdf')).toMatch(/O\.\s?F\. · today +2\/2/);
  expect(text('candidate.pdf')).not.toContain('Fenn');
});

it.each([
  [['--brand', 'broken.galleybrand'], /Line 3: name: the name of the kit is expected/],
  [['--brand', 'nowhere.galleybrand'], /--brand .*nowhere/],
  [['--date', 'today'], /--date goes with --brand/],
])('%j is a wrong call', (options, message) => {
  const { status, stderr } = galley(
    ...options.map((one) => (one.endsWith('brand') && !one.startsWith('--') ? file(one) : one)),
  );
  expect(status).toBe(2);
  expect(stderr).toMatch(message);
});
