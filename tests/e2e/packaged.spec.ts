/** The app as people get it: started with a file on its command line, and exporting from it. */
import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { test } from '@playwright/test';
import { answerDialogs, drop, expect, pageOne, ROOT, temporaryFolder, withGalley } from './support/galley';
import { writePeople } from './support/people';

/** Packing unpacks and copies a whole Electron. Milliseconds. */
const PACKING = 300_000;
/** Two pictures on a busy machine. Milliseconds. */
const READING = 180_000;

const UNPACKED = {
  linux: join('linux-unpacked', 'galley'),
  win32: join('win-unpacked', 'Galley.exe'),
  darwin: join('mac', 'Galley.app', 'Contents', 'MacOS', 'Galley'),
};

const executable =
  process.env.GALLEY_PACKAGED ??
  join(
    ROOT,
    'dist',
    UNPACKED[process.platform === 'win32' || process.platform === 'darwin' ? process.platform : 'linux'],
  );

test.beforeAll(() => {
  test.setTimeout(PACKING);
  if (!existsSync(executable))
    execFileSync(process.execPath, [join(ROOT, 'scripts', 'package.mjs')], { cwd: ROOT, stdio: 'pipe' });
});

test('the packaged app opens a file from its command line and exports it', async () => {
  await temporaryFolder(async (folder) => {
    const { mira } = await writePeople(folder);
    await withGalley({ executable, appArguments: [], files: [mira] }, folder, async (galley) => {
      await expect(pageOne(galley)).toContainText('Keeps tower clocks going');
      const base = join(folder, 'From the package');
      await answerDialogs(galley, `${base}.pdf`);
      await galley.page.getByRole('button', { name: 'Export' }).click();
      await galley.page.getByRole('menuitem', { name: 'PDF and Word' }).click();
      await expect(galley.page.getByRole('region', { name: 'Notices' })).toContainText('Saved');
      expect((await readFile(`${base}.pdf`)).subarray(0, 4).toString('latin1')).toBe('%PDF');
      expect((await readFile(`${base}.docx`)).subarray(0, 2).toString('latin1')).toBe('PK');
    });
  });
});

test('the packaged app reads a picture, tells of it, and stops when it is told to', async () => {
  test.setTimeout(READING);
  await temporaryFolder(async (folder) => {
    const { mira } = await writePeople(folder);
    await withGalley({ executable, appArguments: [], files: [mira] }, folder, async (galley) => {
      const { page } = galley;
      await expect(pageOne(galley)).toContainText('Keeps tower clocks going');
      const base = join(folder, 'cv');
      await answerDialogs(galley, `${base}.pdf`);
      await page.getByRole('button', { name: 'Export' }).click();
      await page.getByRole('menuitem', { name: 'PDF and Word' }).click();
      await expect(page.getByRole('region', { name: 'Notices' })).toContainText('Saved');
      for (const name of ['scan', 'other'])
        execFileSync('pdftoppm', ['-r', '120', '-png', '-singlefile', `${base}.pdf`, join(folder, name)]);

      await drop(galley, [join(folder, 'other.png')]);
      await page.getByRole('button', { name: 'Stop reading other.png' }).click({ timeout: READING });
      const stopped = page.getByRole('listitem', { name: 'Could not be read: other.png' });
      await expect(stopped).toContainText('Reading was stopped.');

      await drop(galley, [join(folder, 'scan.png')]);
      const meter = page.getByRole('progressbar', { name: 'Reading the picture…' });
      await expect(meter).toBeVisible({ timeout: READING });
      const rows = page.getByRole('grid', { name: 'Open documents' }).getByRole('row');
      await expect(rows).toHaveCount(2, { timeout: READING });
      await rows.nth(1).click();
      await expect(pageOne(galley)).toContainText('Keeps tower clocks going');
      await expect(meter).toHaveCount(0);
    });
  });
});

test('the packaged app answers the verbs of the command line, without a window', async () => {
  await temporaryFolder(async (folder) => {
    const { mira } = await writePeople(folder);
    const switches = ['--no-sandbox', '--disable-gpu', '--log-level=3'];
    const call = ['export', mira, '--template', 'meridian', '--to', 'pdf,docx', '--out', join(folder, 'out')];
    const said = execFileSync(executable, [...switches, ...call, '--jobs', '2'], { encoding: 'utf8' });
    expect(said.split('\n').filter((line) => line.startsWith(join(folder, 'out')))).toHaveLength(2);
    const [name = ''] = said.split('.pdf\n');
    expect((await readFile(`${name}.pdf`)).subarray(0, 4).toString('latin1')).toBe('%PDF');
    expect((await readFile(`${name}.docx`)).subarray(0, 2).toString('latin1')).toBe('PK');
    expect(() => execFileSync(executable, [...switches, 'export'], { stdio: 'pipe' })).toThrow(
      expect.objectContaining({ status: 2 }),
    );
  });
});
