import { drawingOf, drop, expect, type Galley, pageOne, test } from './support/galley';
import { writePeople } from './support/people';

async function openDesign(galley: Galley) {
  const { mira } = await writePeople(galley.folder);
  await drop(galley, [mira]);
  await expect(pageOne(galley)).toContainText('Mira Osgood');
  await galley.page.getByRole('tab', { name: 'Design' }).click();
}

test('sections are moved, renamed, hidden and put into the other column, and one press takes it all back', async ({
  galley,
}) => {
  const { page } = galley;
  await openDesign(galley);
  await page.locator('.template-card', { hasText: 'Harbour' }).click();
  await expect(page.getByRole('button', { name: 'Back to Harbour as it is' })).toBeVisible();
  const before = await drawingOf(galley);
  await page.getByRole('textbox', { name: 'Title of Experience' }).fill('Clocks');
  await expect(pageOne(galley)).toContainText(/clocks/i);
  await page.getByRole('button', { name: 'Hide Summary' }).click();
  await expect(pageOne(galley)).not.toContainText('Keeps tower clocks');
  const placed = await drawingOf(galley);
  await page.getByRole('combobox', { name: 'Column of Skills' }).selectOption('main');
  await expect.poll(() => drawingOf(galley)).not.toBe(placed);
  const ordered = await drawingOf(galley);
  await page.getByRole('button', { name: 'Move Education up' }).click();
  await expect.poll(() => drawingOf(galley)).not.toBe(ordered);
  await page.getByRole('button', { name: 'Back to Harbour as it is' }).click();
  await expect.poll(() => drawingOf(galley)).toBe(before);
});

test('facts of the header are hidden, bullets and icons changed, and the gallery shows it', async ({
  galley,
}) => {
  const { page } = galley;
  await openDesign(galley);
  await page.getByRole('checkbox', { name: 'Phone' }).uncheck();
  await expect(pageOne(galley)).not.toContainText('+31 30');
  await page.getByRole('combobox', { name: 'Contact icons' }).selectOption('on');
  await expect(pageOne(galley)).toContainText('✉');
  await page.getByRole('combobox', { name: 'Bullets' }).selectOption('–');
  await expect(pageOne(galley)).toContainText('–');
  await expect(page.locator('.template-card', { hasText: 'Slate' })).toContainText('✉');
});

test('titles, months and “Present” follow the language that is chosen, and undo takes it back', async ({
  galley,
}) => {
  const { page } = galley;
  await openDesign(galley);
  const language = page.getByRole('combobox', { name: 'Language of the document' });
  await expect(language).toHaveValue('en');
  await language.selectOption('de');
  await expect(pageOne(galley)).toContainText(/berufserfahrung/i);
  await expect(pageOne(galley)).toContainText('Juni 2016 – heute');
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(pageOne(galley)).toContainText('Jun 2016 – Present');
  await expect(pageOne(galley)).toContainText(/experience/i);
});
