import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pileRows } from './support/desk';
import { drop, expect, pageOne, test } from './support/galley';
import { writePeople } from './support/people';

test.beforeEach(async ({ galley }) => {
  const { vera } = await writePeople(galley.folder);
  await drop(galley, [vera]);
  // The first pages wait for the workers to start.
  await expect(pageOne(galley)).toContainText('Vera Lindholm', { timeout: 20_000 });
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
  await expect(page.locator('[role="textbox"]:focus')).toHaveText(/Rebuilt the keel/);
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

test('a line without a place is placed by its menu, by keys, by hand, or dismissed', async ({ galley }) => {
  const { page } = galley;
  const phone = page.getByRole('textbox', { name: 'Text', exact: true });
  const unplaced = page.getByRole('region', { name: 'Lines of the source without a place' });
  const fax = unplaced.getByRole('listitem').filter({ hasText: 'Fax +48 58 555 0111' });
  const openReview = () => page.getByRole('tab', { name: 'Review' }).click();
  const undo = () => page.getByRole('button', { name: 'Undo' }).click();
  await openReview();

  await fax.getByRole('button', { name: /^Place/ }).click();
  await page.getByRole('menuitem', { name: 'Contact' }).click();
  await page.getByRole('menuitem', { name: 'New detail' }).click();
  await expect(unplaced).toHaveCount(0);
  await expect(pageOne(galley)).toContainText('Fax +48 58 555 0111');
  await undo();
  await expect(fax).toBeVisible();

  await fax.getByRole('button', { name: /^Place/ }).focus();
  await page.keyboard.press('Enter');
  await page.keyboard.press('S');
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('End');
  await page.keyboard.press('Enter');
  await expect(unplaced).toHaveCount(0);
  await undo();

  await fax.getByRole('button', { name: /^Place/ }).click();
  await page.getByRole('menuitem', { name: 'Keep in a section of its own' }).click();
  await expect(pageOne(galley)).toContainText(/more/i);
  await undo();

  await fax.getByRole('button', { name: /^Dismiss/ }).click();
  const dismissed = page.getByRole('region', { name: 'Dismissed lines' });
  await expect(dismissed).toContainText('Fax +48 58 555 0111');
  await dismissed.getByRole('button', { name: /back$/ }).click();
  await expect(fax).toBeVisible();

  // By hand, from the source onto the head of a section that is closed, and from the list over the tab.
  await page.keyboard.press('Control+u');
  await page.getByRole('tab', { name: 'Content' }).click();
  const line = page.getByRole('option').filter({ hasText: 'Fax +48' });
  await line.scrollIntoViewIfNeeded();
  await line.dragTo(page.getByRole('button', { name: /^Contact/ }));
  await expect(page.getByRole('contentinfo')).toContainText('lines of the source placed');
  await page.getByRole('button', { name: /^Contact/ }).click();
  await expect(phone).toHaveValue('Fax +48 58 555 0111');
  await undo();
  await openReview();
  await fax.hover();
  await page.mouse.down();
  await page.getByRole('tab', { name: 'Content' }).hover();
  await page.getByRole('textbox', { name: 'Profession' }).hover();
  await page.getByRole('textbox', { name: 'Profession' }).hover();
  await page.mouse.up();
  await expect(page.getByRole('textbox', { name: 'Profession' })).toHaveValue(
    'Boat builder, Fax +48 58 555 0111',
  );
});

test('a file is read again another way, and what was edited stays', async ({ galley }) => {
  const { page } = galley;
  const status = page.getByRole('contentinfo');
  await page.getByRole('button', { name: /^Contact/ }).click();
  await page.getByRole('textbox', { name: 'Profession' }).fill('Builder of boats');
  await page.getByRole('tab', { name: 'Review' }).click();
  await page.getByRole('button', { name: 'Read again as…' }).click();
  await page.getByRole('button', { name: /Language$/ }).click();
  await page.getByRole('option', { name: 'Polish' }).click();
  await page.getByRole('button', { name: 'Read again', exact: true }).click();
  await expect(status).toContainText('Polish');
  await expect(pageOne(galley)).toContainText('Builder of boats');
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(status).toContainText('English');
  await expect(pageOne(galley)).toContainText('Builder of boats');
});

test('of a long source only the lines near the eye are drawn, and the last is one key away', async ({
  galley,
}) => {
  const { page, folder } = galley;
  const long = join(folder, 'long.txt');
  const lines = Array.from({ length: 3000 }, (_, index) => `- Wound the clock on day ${index + 1}.`);
  await writeFile(long, ['Odo Fenn', 'odo.fenn@example.org', '', 'Experience', '', ...lines].join('\n'));
  await drop(galley, [long]);
  await page.getByRole('row', { name: 'Odo Fenn' }).click({ timeout: 30_000 });
  await page.keyboard.press('Control+u');
  const source = page.getByRole('listbox', { name: 'Lines of the source' });
  await expect(source.getByRole('option').first()).toContainText('Odo Fenn');
  expect(await source.getByRole('option').count()).toBeLessThan(400);
  await source.focus();
  await page.keyboard.press('End');
  await expect(source.getByRole('option').filter({ hasText: 'on day 3000.' })).toBeInViewport();
  expect(await source.getByRole('option').count()).toBeLessThan(400);
});

test('words that only join others are no loss, and can be looked at', async ({ galley }) => {
  const { page, folder } = galley;
  const { mira } = await writePeople(folder);
  await drop(galley, [mira]);
  await pileRows(galley).filter({ hasText: 'Mira' }).click();
  await expect(pageOne(galley)).toContainText('Mira Osgood');
  await expect(page.getByRole('contentinfo')).toContainText('lines of the source placed');
  await page.getByRole('tab', { name: 'Review' }).click();
  await expect(page.getByRole('region', { name: 'Lines of the source without a place' })).toHaveCount(0);
  const ties = page.getByRole('region', { name: 'Joining words and labels' });
  await ties.getByRole('button', { name: 'One joining word or label is left out' }).click();
  await expect(ties.getByRole('listitem')).toContainText('in');
  await ties.getByRole('button', { name: /^Dismiss/ }).click();
  await expect(ties).toHaveCount(0);
});
