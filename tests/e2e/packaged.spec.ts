/** The app as people get it: started with a file on its command line, and exporting from it. */
import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { test } from '@playwright/test';
import { answerDialogs, expect, pageOne, ROOT, temporaryFolder, withGalley } from './support/galley';
import { writePeople } from './support/people';

/** Packing unpacks and copies a whole Electron. Milliseconds. */
const PACKING = 300_000;

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
