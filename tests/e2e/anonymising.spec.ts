import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { tells, toldBy } from '../support/told';
import { answerDialogs, chooseFromMenu, drop, expect, type Galley, pageOne, test } from './support/galley';
import { writePeople } from './support/people';

const list = ({ page }: Galley, name: string) => page.getByRole('dialog').getByRole('region', { name });

async function openDialog(galley: Galley) {
  const { page, folder } = galley;
  const { mira } = await writePeople(folder);
  await drop(galley, [mira]);
  await expect(pageOne(galley)).toContainText('Mira Osgood');
  await page.getByRole('button', { name: 'Export' }).click();
  await page.getByRole('menuitem', { name: 'Without name or contacts' }).click();
  const dialog = page.getByRole('dialog', { name: 'Export without name or contacts' });
  await expect(dialog).toBeVisible();
  return dialog;
}

test('what goes is listed before a blind file is written, and is not in it', async ({ galley }) => {
  const dialog = await openDialog(galley);
  await expect(list(galley, 'What goes')).toContainText('Mira Osgood');
  await expect(list(galley, 'What goes')).toContainText('mira.osgood@example.org');
  await dialog.getByRole('textbox', { name: 'Reference' }).fill('GA 204');
  await answerDialogs(galley, join(galley.folder, 'GA 204.pdf'));
  await dialog.getByRole('button', { name: 'Export PDF and Word' }).click();
  await expect(galley.page.getByRole('region', { name: 'Notices' })).toContainText(
    'Saved GA 204.pdf and GA 204.docx',
  );
  for (const extension of ['pdf', 'docx']) {
    const told = toldBy(extension, await readFile(join(galley.folder, `GA 204.${extension}`)));
    expect(tells(told, 'GA 204'), extension).toBe(true);
    const secrets = ['Mira Osgood', 'Osgood', 'mira.osgood', '555 0147'];
    expect(
      secrets.filter((secret) => tells(told, secret)),
      extension,
    ).toEqual([]);
  }
  await expect(pageOne(galley)).toContainText('Mira Osgood');
});

test('what is doubtful stays until it is ticked', async ({ galley }) => {
  const dialog = await openDialog(galley);
  await dialog.getByRole('button', { name: 'Close' }).first().click();
  const { page } = galley;
  await page.getByText('Keeps tower clocks going').first().click();
  const field = page.getByRole('textbox', { name: 'Text' });
  await field.fill('Keeps the clocks of Utrecht going.');
  await expect(pageOne(galley)).toContainText('clocks of Utrecht');
  await chooseFromMenu(galley, 'file.exportBlind');
  await expect(list(galley, 'What is doubtful')).toContainText('1 doubtful: stays unless ticked');
  await dialog.getByRole('checkbox', { name: /Utrecht/ }).click();
  await expect(list(galley, 'What is doubtful')).toContainText('Nothing doubtful stays');
  await answerDialogs(galley, join(galley.folder, 'blind.pdf'));
  await dialog.getByRole('button', { name: 'Export PDF and Word' }).click();
  await expect(page.getByRole('region', { name: 'Notices' })).toContainText('Saved blind.pdf');
  expect(tells(toldBy('pdf', await readFile(join(galley.folder, 'blind.pdf'))), 'Utrecht')).toBe(false);
});

test('contacts alone leave the name', async ({ galley }) => {
  const dialog = await openDialog(galley);
  await dialog.getByRole('radio', { name: /^Contacts/ }).check();
  await expect(list(galley, 'What goes')).not.toContainText('Mira Osgood');
  await expect(list(galley, 'What goes')).toContainText('+31 30 555 0147');
});
