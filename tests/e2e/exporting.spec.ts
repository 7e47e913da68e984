import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { answerDialogs, chooseFromMenu, drop, expect, pageOne, test } from './support/galley';
import { writePeople } from './support/people';

/** The first bytes of a PDF (ISO 32000-1 §7.5.2) and of the zip that a Word file is. */
const MAGIC = { pdf: '%PDF', docx: 'PK' };

async function beginning(path: string, length: number): Promise<string> {
  return (await readFile(path)).subarray(0, length).toString('latin1');
}

test('PDF and Word are written from one choice, and open again', async ({ galley }) => {
  const { page, folder } = galley;
  const { mira } = await writePeople(folder);
  await drop(galley, [mira]);
  await expect(pageOne(galley)).toContainText('Mira Osgood');
  const base = join(folder, 'Mira exported');
  await answerDialogs(galley, `${base}.pdf`);
  await page.getByRole('button', { name: 'Export' }).click();
  await page.getByRole('menuitem', { name: 'PDF and Word' }).click();
  const notices = page.getByRole('region', { name: 'Notices' });
  await expect(notices).toContainText('Saved Mira exported.pdf and Mira exported.docx');
  await expect(notices.getByRole('button', { name: 'Show in folder' })).toBeVisible();
  expect(await beginning(`${base}.pdf`, 4)).toBe(MAGIC.pdf);
  expect(await beginning(`${base}.docx`, 2)).toBe(MAGIC.docx);
  await drop(galley, [`${base}.docx`, `${base}.pdf`]);
  await expect(page.getByRole('grid', { name: 'Open documents' }).getByRole('row')).toHaveCount(3);
});

test('a folder that cannot be written to is told, and nothing breaks', async ({ galley }) => {
  const { page, folder } = galley;
  const { mira } = await writePeople(folder);
  await drop(galley, [mira]);
  await expect(pageOne(galley)).toContainText('Mira Osgood');
  await answerDialogs(galley, join(folder, 'no such folder', 'mira.pdf'));
  await chooseFromMenu(galley, 'file.export');
  const notices = page.getByRole('region', { name: 'Notices' });
  await expect(notices).toContainText('One file could not be written.');
  await notices.getByRole('button', { name: 'Dismiss' }).click();
  await expect(page.getByRole('button', { name: 'Export' })).toBeEnabled();
});
