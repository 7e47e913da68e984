import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { writeBrandKit } from '../../shared/brand-kit';
import { answerDialogs, drawingOf, drop, expect, type Galley, pageOne, test } from './support/galley';
import { writePeople } from './support/people';

/** A drawing of twice its height's width. */
const SVG =
  '<svg xmlns="http://www.w3.org/2000/svg" width="200" height="100"><rect width="200" height="100" fill="#14505a"/></svg>';

async function openDesign(galley: Galley) {
  const { mira } = await writePeople(galley.folder);
  await drop(galley, [mira]);
  await expect(pageOne(galley)).toContainText('Mira Osgood');
  await galley.page.getByRole('tab', { name: 'Design' }).click();
  return galley.page.getByRole('region', { name: 'House brand' });
}

test('a brand kit is made, worn, handed on, and still there for the next document', async ({ galley }) => {
  const { page, folder } = galley;
  const section = await openDesign(galley);
  await section.getByRole('button', { name: 'New brand kit' }).click();
  const dialog = page.getByRole('dialog', { name: 'Edit the brand kit' });
  await dialog.getByRole('textbox', { name: 'Name' }).fill('Fjord Staffing');
  const svg = join(folder, 'logo.svg');
  await writeFile(svg, SVG);
  const chooser = page.waitForEvent('filechooser');
  await dialog.getByRole('button', { name: 'Choose a logo' }).click();
  await (await chooser).setFiles(svg);
  await expect(dialog.getByRole('img', { name: 'Logo' })).toBeVisible();
  await dialog.getByRole('textbox', { name: 'Footer' }).fill('{salary}');
  await expect(dialog.getByRole('status')).toContainText('Footer: only the fields {candidate}');
  await expect(dialog.getByRole('button', { name: 'Save' })).toBeDisabled();
  await dialog.getByRole('textbox', { name: 'Footer' }).fill('Fjord Staffing · {reference}');
  await dialog.getByRole('textbox', { name: 'Email' }).fill('desk@fjord.example');
  await dialog.getByRole('button', { name: 'Save' }).click();
  await expect(pageOne(galley)).toContainText('desk@fjord.example');
  await expect(pageOne(galley)).not.toContainText('mira.osgood@example.org');
  await section.getByRole('textbox', { name: 'Reference' }).fill('FS-12');
  await expect(pageOne(galley)).toContainText('FS-12');
  await answerDialogs(galley, join(folder, 'fjord.galleybrand'));
  await section.getByRole('button', { name: 'Save the brand kit as a file' }).click();
  await expect(page.getByRole('region', { name: 'Notices' })).toContainText('Saved fjord.galleybrand');
  const kit = JSON.parse(await readFile(join(folder, 'fjord.galleybrand'), 'utf8'));
  expect(kit).toMatchObject({
    galleyBrand: 1,
    name: 'Fjord Staffing',
    footer: 'Fjord Staffing · {reference}',
  });
  expect(kit.logo).toMatch(/^data:image\/png/);
  await page.reload();
  await page.getByRole('tab', { name: 'Design' }).click();
  await expect(page.getByRole('combobox', { name: 'Brand kit' })).toHaveValue('Fjord Staffing');
});

test('a kit from a file is worn at once; what is wrong with one is told by its line', async ({ galley }) => {
  const { page, folder } = galley;
  const section = await openDesign(galley);
  const [good, bad] = [join(folder, 'good.galleybrand'), join(folder, 'bad.galleybrand')];
  await writeFile(good, writeBrandKit({ name: 'Quill & Co', header: 'Quill & Co', cover: true }));
  await writeFile(bad, '{\n "galleyBrand": 1,\n "name": "Bad",\n "colors": { "accent": "red" }\n}');
  const choose = async (file: string) => {
    const chooser = page.waitForEvent('filechooser');
    await section.getByRole('button', { name: 'Import' }).click();
    await (await chooser).setFiles(file);
  };
  await choose(bad);
  await expect(page.getByRole('region', { name: 'Notices' })).toContainText(
    'Line 4: colors.accent: a colour such as',
  );
  await choose(good);
  await expect(page.getByRole('combobox', { name: 'Brand kit' })).toHaveValue('Quill & Co');
  await expect(page.getByRole('region', { name: 'Page 2 of 2' })).toContainText('Quill & Co');
});

test('a template of one’s own is what was changed, put on again with one press, deleted and put back', async ({
  galley,
}) => {
  const { page } = galley;
  await openDesign(galley);
  const before = await drawingOf(galley);
  await page.getByRole('combobox', { name: 'Headings' }).selectOption('Arimo');
  await expect.poll(() => drawingOf(galley)).not.toBe(before);
  const changed = await drawingOf(galley);
  const own = page.getByRole('region', { name: 'Templates of your own' });
  await own.getByRole('textbox', { name: 'Name of the new template' }).fill('Square');
  await own.getByRole('button', { name: 'Save as template' }).click();
  await page.getByRole('button', { name: /^Back to/ }).click();
  await expect.poll(() => drawingOf(galley)).toBe(before);
  await own.getByRole('button', { name: 'Square', exact: true }).click();
  await expect.poll(() => drawingOf(galley)).toBe(changed);
  await own.getByRole('button', { name: 'Delete Square' }).click();
  await expect(own.getByRole('button', { name: 'Square', exact: true })).toHaveCount(0);
  await page.getByRole('region', { name: 'Notices' }).getByRole('button', { name: 'Put back' }).click();
  await expect(own.getByRole('button', { name: 'Square', exact: true })).toBeVisible();
});
