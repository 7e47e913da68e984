import { chooseFromMenu, drawingOf, drop, expect, pageOne, test } from './support/galley';
import { writePeople } from './support/people';

test.beforeEach(async ({ galley }) => {
  const { mira } = await writePeople(galley.folder);
  await drop(galley, [mira]);
  await expect(pageOne(galley)).toContainText('Mira Osgood');
});

test('another template draws other pages of the same words', async ({ galley }) => {
  const { page } = galley;
  const before = await drawingOf(galley);
  await page.getByRole('tab', { name: 'Design' }).click();
  const cards = page.getByRole('radiogroup', { name: 'Template' }).getByRole('radio');
  expect(await cards.count()).toBeGreaterThan(1);
  await page.getByRole('radiogroup', { name: 'Template' }).locator('.template-card').nth(1).click();
  await expect.poll(() => drawingOf(galley)).not.toBe(before);
  await expect(pageOne(galley)).toContainText('Re-cut the wheels of eleven tower clocks');
  await page.getByRole('button', { name: 'Undo' }).click();
  await page.mouse.move(600, 400);
  await expect.poll(() => drawingOf(galley)).toBe(before);
});

test('US Letter pages have another shape than A4 pages', async ({ galley }) => {
  const { page } = galley;
  const shape = async () => {
    const box = await pageOne(galley).boundingBox();
    return box ? (box.height / box.width).toFixed(2) : '';
  };
  expect(await shape()).toBe('1.41');
  await page.getByRole('button', { name: 'Paper: A4' }).click();
  await page.getByRole('menuitemradio', { name: 'US Letter' }).click();
  await expect.poll(shape).toBe('1.29');
});

test('a field edited is a page changed, and undo takes it back', async ({ galley }) => {
  const { page } = galley;
  const before = await drawingOf(galley);
  await page.getByRole('button', { name: 'Contact' }).click();
  const name = page.getByRole('textbox', { name: 'Name', exact: true });
  await name.fill('Mira Osgood-Lindqvist');
  await expect(pageOne(galley)).toContainText('Mira Osgood-Lindqvist');
  await expect(pageOne(galley).locator('.light')).toHaveCount(1);
  await page.keyboard.press('Control+z');
  await expect(name).toHaveValue('Mira Osgood');
  await expect.poll(() => drawingOf(galley)).toBe(before);
  await chooseFromMenu(galley, 'edit.redo');
  await expect(pageOne(galley)).toContainText('Mira Osgood-Lindqvist');
  await chooseFromMenu(galley, 'edit.undo');
  await expect.poll(() => drawingOf(galley)).toBe(before);
});

test('a click on the page puts the caret into its field', async ({ galley }) => {
  const { page } = galley;
  const words = pageOne(galley).locator('svg text', { hasText: 'Taught four apprentices' });
  const box = await words.boundingBox();
  expect(box).not.toBeNull();
  if (box) await page.mouse.click(box.x + box.width / 3, box.y + box.height / 2);
  const field = page.getByRole('textbox', { name: 'Highlights 2' });
  await expect(field).toBeFocused();
  await expect(field).toHaveText(/Taught four apprentices to file by hand/);
  await page.keyboard.press('End');
  await page.keyboard.type(' And to listen.');
  await expect(pageOne(galley)).toContainText('And to listen.');

  const dates = pageOne(galley).locator('svg text', { hasText: 'Jun 2016 – Present' });
  await dates.click({ position: { x: 4, y: 6 } });
  await expect(page.getByRole('textbox', { name: 'From' })).toBeFocused();
  const width = (await dates.boundingBox())?.width ?? 0;
  await dates.click({ position: { x: width - 4, y: 6 } });
  await expect(page.getByRole('textbox', { name: 'To', exact: true })).toBeFocused();

  // A field that is entered is in sight on the page, however large that is.
  for (let turn = 0; turn < 9; turn += 1) await page.keyboard.press('Control+=');
  await page.getByRole('textbox', { name: 'Employer' }).click();
  await expect(pageOne(galley).locator('svg text', { hasText: 'Clock House' })).toBeInViewport();
  await page.getByRole('textbox', { name: 'From' }).click();
  await expect(dates).toBeInViewport();
});

test('entries are added, written, moved and removed by keyboard and button', async ({ galley }) => {
  const { page } = galley;
  const skills = page.getByRole('button', { name: /^Skills/ });
  await skills.click();
  await expect(skills).toHaveAttribute('aria-expanded', 'true');
  await page.getByRole('button', { name: 'Add a section' }).click();
  await page.getByRole('menuitem', { name: 'Languages' }).click();
  const name = page.getByRole('textbox', { name: 'Name', exact: true }).last();
  await expect(name).toBeFocused();
  await page.keyboard.type('Frisian');
  await expect(page.getByRole('region', { name: /^Page/ }).last()).toContainText('Frisian');
  await page.getByRole('button', { name: 'Languages', exact: false }).last().hover();
  await page.getByRole('button', { name: 'Move Languages up' }).click();
  await page.getByRole('button', { name: 'Remove Languages' }).click();
  await expect(page.getByRole('region', { name: /^Page 1/ })).not.toContainText('Frisian');
});
