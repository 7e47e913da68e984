/** How the pages are looked at: larger and smaller, whole, and one after another. */
import { violations } from './support/axe';
import { expect, type Galley, pageOne, test } from './support/galley';

const widthOfPage = async (galley: Galley) => (await pageOne(galley).boundingBox())?.width ?? 0;

test('pages are zoomed, fitted, and chosen among small ones by keys', async ({ galley }) => {
  const { page } = galley;
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await page.getByRole('button', { name: 'Try the sample' }).click();
  await expect(pageOne(galley)).toBeVisible({ timeout: 30_000 });
  const bar = page.getByRole('toolbar', { name: 'Zoom' });
  const fitted = await widthOfPage(galley);
  await bar.getByRole('button', { name: 'Zoom in' }).click();
  await expect.poll(() => widthOfPage(galley)).toBeGreaterThan(fitted);
  await bar.getByRole('button', { name: 'Fit page' }).click();
  await expect.poll(() => widthOfPage(galley)).toBeLessThan(fitted);
  await expect(pageOne(galley)).toBeInViewport({ ratio: 1 });
  await page.keyboard.press('Control+0');
  await expect.poll(() => widthOfPage(galley)).toBe(fitted);

  await bar.getByRole('button', { name: /^Page 1 of/ }).focus();
  await page.keyboard.press('Enter');
  const all = page.getByRole('listbox', { name: 'All pages' });
  await expect(all.getByRole('option', { name: /^Page 1 of/ })).toBeFocused();
  expect(await violations(galley)).toEqual([]);
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('Enter');
  await expect(all).toHaveCount(0);
  await expect(page.getByRole('region', { name: /^Page 2 of/ })).toBeInViewport({ ratio: 0.5 });
  const lowest = page
    .getByRole('region', { name: /^Page 2 of/ })
    .locator('svg text')
    .last();
  await lowest.scrollIntoViewIfNeeded();
  await lowest.hover();
  await page.keyboard.down('Control');
  for (let turn = 0; turn < 4; turn += 1) await page.mouse.wheel(0, -80);
  await page.keyboard.up('Control');
  await expect(lowest).toBeInViewport();
  await page.keyboard.press('Control+0');
  await expect.poll(() => widthOfPage(galley)).toBe(fitted);
  await bar.getByRole('button', { name: 'Previous page' }).click();
  await expect(bar.getByRole('button', { name: /^Page 1 of/ })).toBeVisible();
});
