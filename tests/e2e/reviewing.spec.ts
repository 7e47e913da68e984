import { drop, expect, pageOne, test } from './support/galley';
import { writePeople } from './support/people';

test.beforeEach(async ({ galley }) => {
  const { vera } = await writePeople(galley.folder);
  await drop(galley, [vera]);
  await expect(pageOne(galley)).toContainText('Vera Lindholm');
});

test('the source stands beside the result: each leads to the other', async ({ galley }) => {
  const { page } = galley;
  await page.getByRole('button', { name: 'Source', exact: true }).click();
  const source = page.getByRole('listbox', { name: 'Lines of the source' });
  const line = (words: string) => source.getByRole('option').filter({ hasText: words });

  // From the page to the line.
  const words = pageOne(galley).locator('svg text', { hasText: 'Rebuilt the keel' });
  const box = await words.boundingBox();
  expect(box).not.toBeNull();
  if (box) await page.mouse.click(box.x + box.width / 3, box.y + box.height / 2);
  await expect(page.locator('textarea:focus')).toHaveValue(/Rebuilt the keel/);
  await expect(line('Rebuilt the keel')).toHaveAttribute('aria-selected', 'true');
  await expect(line('Rebuilt the keel')).toBeInViewport();

  // From the line to the field, by pointer and by key.
  await line('Tidewater Yard').getByText('Tidewater Yard').click();
  await expect(page.getByRole('textbox', { name: 'Employer' }).first()).toBeFocused();
  await source.focus();
  await page.keyboard.press('Home');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('textbox', { name: 'Name', exact: true })).toBeFocused();

  // A section that moves takes its lines along.
  await page.getByRole('button', { name: /^Skills/ }).hover();
  await page.getByRole('button', { name: 'Move Skills up' }).click();
  await line('Caulking').getByText('Caulking').click();
  await expect(line('Caulking')).toHaveAttribute('aria-selected', 'true');
  await page.keyboard.press('Control+u');
  await expect(source).toHaveCount(0);
});
