import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { openDropped, rename, statusBar, title } from './support/desk';
import { answerDialogs, chooseFromMenu, drop, expect, type Galley, test } from './support/galley';
import { writePeople } from './support/people';

/** Answers the next question box with the button of this place. */
async function answerQuestion({ app }: Galley, response: number): Promise<void> {
  await app.evaluate(({ dialog }, button) => {
    dialog.showMessageBox = async () => ({ response: button, checkboxChecked: false });
  }, response);
}

async function openMira(galley: Galley): Promise<string> {
  const { mira } = await writePeople(galley.folder);
  await openDropped(galley, mira, 'Mira Osgood');
  const file = join(galley.folder, 'mira.galley');
  await answerDialogs(galley, file);
  return file;
}

test('a document is saved as a file and opens from it with its way back', async ({ galley }) => {
  const { page } = galley;
  const file = await openMira(galley);
  await expect(statusBar(galley)).toContainText('not saved as a file');
  await rename(galley, 'Mira Lindqvist');
  await expect(page).toHaveTitle('• Mira Lindqvist – Galley');
  await chooseFromMenu(galley, 'file.save');
  await expect(page).toHaveTitle('Mira Lindqvist – Galley');
  await expect(statusBar(galley)).toContainText('Saved in mira.galley');
  await chooseFromMenu(galley, 'file.close');
  await expect(page.getByRole('heading', { name: 'Drop résumés here' })).toBeVisible();

  const other = join(galley.folder, 'renamed.txt');
  await writeFile(other, await readFile(file));
  await drop(galley, [other]);
  await expect(title(galley)).toContainText('Mira Lindqvist');
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(title(galley)).toContainText('Mira Osgood');
});

test('a file that something else changed is not written over unasked', async ({ galley }) => {
  const file = await openMira(galley);
  await chooseFromMenu(galley, 'file.save');
  await expect(statusBar(galley)).toContainText('Saved in mira.galley');
  await writeFile(file, 'somebody else was here');
  await rename(galley, 'Mira Two');
  await answerQuestion(galley, 2);
  await chooseFromMenu(galley, 'file.save');
  await expect(statusBar(galley)).toContainText('Edited since saved');
  expect(await readFile(file, 'utf8')).toBe('somebody else was here');
  await answerQuestion(galley, 0);
  await chooseFromMenu(galley, 'file.save');
  await expect(statusBar(galley)).toContainText('Saved in mira.galley');
  expect(JSON.parse(await readFile(file, 'utf8'))).toMatchObject({ format: 'galley', version: 1 });
});

test('a document of a newer Galley is for reading, and its duplicate for editing', async ({ galley }) => {
  const { page } = galley;
  const file = await openMira(galley);
  await rename(galley, 'Mira Two');
  await chooseFromMenu(galley, 'file.save');
  await expect(statusBar(galley)).toContainText('Saved in mira.galley');
  await chooseFromMenu(galley, 'file.close');
  const newer = join(galley.folder, 'newer.galley');
  await writeFile(newer, (await readFile(file, 'utf8')).replace('"version": 1', '"version": 2'));
  await drop(galley, [newer]);
  await expect(page.getByRole('note', { name: 'Read only' })).toContainText('newer Galley');
  for (const name of [/^Undo/, /^Template:/, /^Paper:/])
    await expect(page.getByRole('banner').getByRole('button', { name })).toBeDisabled();
  await page.getByRole('note', { name: 'Read only' }).getByRole('button', { name: 'Duplicate' }).click();
  await expect(page.getByRole('note', { name: 'Read only' })).toHaveCount(0);
  await rename(galley, 'Mira Three');
  await expect(page.getByRole('grid', { name: 'Open documents' }).getByRole('row')).toHaveCount(2);
});

test('saving all writes what is edited', async ({ galley }) => {
  const { page } = galley;
  const file = await openMira(galley);
  await rename(galley, 'Mira Four');
  await chooseFromMenu(galley, 'file.saveAll');
  await expect(page).toHaveTitle('Mira Four – Galley');
  expect(JSON.parse(await readFile(file, 'utf8')).content.resume.basics.name).toBe('Mira Four');
});
