import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { openDropped, title } from './support/desk';
import { answerDialogs, chooseFromMenu, drop, expect, type Galley, pageOne, test } from './support/galley';
import { writePeople } from './support/people';

const pages = ({ page }: Galley) => page.getByRole('region', { name: /^Page/ }).last();

/** A section with one line in it, written as a person writes one. */
async function addPatents(galley: Galley): Promise<void> {
  const { page } = galley;
  await page.getByRole('button', { name: 'Add a section' }).click();
  await page
    .getByRole('group', { name: 'A section of your own' })
    .getByRole('menuitem', { name: 'A list' })
    .click();
  await expect(page.getByRole('textbox', { name: 'Heading' }).last()).toBeFocused();
  await page.keyboard.type('Patents');
  await page
    .getByRole('textbox', { name: /^Lines 1/ })
    .last()
    .click();
  await page.keyboard.type('A bell that cannot be rung twice');
  await expect(pages(galley)).toContainText('Patents', { ignoreCase: true });
  await expect(pages(galley)).toContainText('A bell that cannot be rung twice');
}

test.beforeEach(async ({ galley }) => {
  const { mira } = await writePeople(galley.folder);
  await openDropped(galley, mira, 'Mira Osgood');
});

test('a section of one’s own is added, renamed, and each step undone', async ({ galley }) => {
  const { page } = galley;
  await addPatents(galley);
  const heading = page.getByRole('textbox', { name: 'Heading' }).last();
  await heading.fill('Inventions');
  await expect(pages(galley)).toContainText('Inventions', { ignoreCase: true });
  await heading.blur();
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(heading).toHaveValue('Patents');
  for (let step = 0; step < 3; step += 1) await page.getByRole('button', { name: 'Undo' }).click();
  await expect(page.getByRole('button', { name: /^Patents|^Untitled section/ })).toHaveCount(0);
});

test('a section of one’s own comes back from .galley, PDF and Word', async ({ galley }) => {
  const { page, folder } = galley;
  await addPatents(galley);
  const files = ['patents.galley', 'patents.pdf', 'patents.docx'].map((name) => join(folder, name));
  const [own = '', pdf = ''] = files;
  await answerDialogs(galley, own);
  await chooseFromMenu(galley, 'file.save');
  await expect.poll(() => readFile(own, 'utf8').catch(() => '')).toContain('"Patents"');
  await answerDialogs(galley, pdf);
  await page.getByRole('button', { name: 'Export' }).click();
  await page.getByRole('menuitem', { name: 'PDF and Word' }).click();
  await expect(page.getByRole('region', { name: 'Notices' })).toContainText('patents.docx');
  await chooseFromMenu(galley, 'file.close');
  for (const file of files) {
    await drop(galley, [file]);
    await expect(title(galley)).toContainText('Mira Osgood');
    await expect(pageOne(galley)).toContainText('Mira Osgood');
    // By key: what was closed is told above the end of the form.
    await page.getByRole('button', { name: /^Patents/ }).press('Enter');
    await expect(page.getByRole('textbox', { name: 'Heading' }).last()).toHaveValue('Patents');
    await chooseFromMenu(galley, 'file.close');
  }
});
