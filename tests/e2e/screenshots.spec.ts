/** Pictures of the window for eyes to judge, in test-results/screenshots. */
import { join } from 'node:path';
import { eachBatchState } from './support/batch';
import { drop, expect, type Galley, pageOne, ROOT, resize, test } from './support/galley';
import { writePeople } from './support/people';

const SIZES = [
  [1280, 800],
  [1920, 1080],
  [960, 700],
] as const;

async function shoot(galley: Galley, name: string): Promise<void> {
  for (const [width, height] of SIZES) {
    await resize(galley, width, height);
    const wide = () => galley.page.locator('.window').evaluate((window) => window.scrollWidth);
    await expect.poll(wide, 'nothing is pushed out of the window').toBe(width);
    for (const colorScheme of ['light', 'dark'] as const) {
      await galley.page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
      await galley.page.evaluate(() => document.fonts.ready);
      const path = join(ROOT, 'test-results/screenshots', `${name}-${width}x${height}-${colorScheme}.png`);
      const picture = await galley.page.screenshot({ path });
      // Width and height stand at bytes 16 and 20 of a PNG (ISO/IEC 15948 §11.2.2).
      expect([picture.readUInt32BE(16), picture.readUInt32BE(20)]).toEqual([width, height]);
    }
  }
}

test('the empty window', async ({ galley }) => {
  await expect(galley.page.getByRole('button', { name: 'Try the sample' })).toBeVisible();
  await shoot(galley, 'empty');
});

test('the window at work', async ({ galley }) => {
  const { page, folder } = galley;
  const { mira, jonas, broken } = await writePeople(folder);
  await page.getByRole('button', { name: 'Try the sample' }).click();
  await expect(pageOne(galley)).toBeVisible();
  await drop(galley, [mira, jonas, broken]);
  await expect(page.getByRole('grid', { name: 'Open documents' }).getByRole('row')).toHaveCount(3);
  await shoot(galley, 'content');
  await page.getByRole('tab', { name: 'Design' }).click();
  await expect(page.locator('.template-card .page-art').nth(1)).toBeVisible();
  await shoot(galley, 'design');
  await page.getByRole('row', { name: 'Jonas Abendroth' }).click();
  await page.getByRole('tab', { name: 'Review' }).click();
  await shoot(galley, 'review');
});

test('a batch', async ({ galley }) => {
  const { page } = galley;
  await page.getByRole('button', { name: 'Try the sample' }).click();
  await expect(pageOne(galley)).toBeVisible();
  await page.getByRole('tab', { name: 'Design' }).click();
  await page.getByRole('slider', { name: 'Size' }).press('ArrowLeft');
  for (const title of ['Harbour Search', 'A template of a very long name for academic careers']) {
    await page.getByRole('textbox', { name: 'Name of the new template' }).fill(title);
    await page.getByRole('button', { name: 'Save as template' }).click();
  }
  await eachBatchState(galley, (state) => shoot(galley, `batch ${state}`));
});
