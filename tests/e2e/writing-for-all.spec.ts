import { join } from 'node:path';
import type { Locator } from '@playwright/test';
import { violations, wear } from './support/axe';
import { openDropped } from './support/desk';
import { expect, type Galley, pageOne, ROOT, test } from './support/galley';
import { writePeople } from './support/people';

const shoot = ({ page }: Galley, name: string) =>
  page.screenshot({ path: join(ROOT, 'test-results/screenshots', `${name}.png`) });

for (const theme of ['light', 'dark'] as const) {
  test(`nothing stands in anyone's way: writing and carrying, ${theme}`, async ({ galley }) => {
    test.slow();
    const { page, folder } = galley;
    await wear(galley, theme);
    const { mira } = await writePeople(folder);
    await openDropped(galley, mira, 'Mira Osgood');
    await page.getByRole('button', { name: /^Clock House/ }).click();
    const point = page.getByRole('textbox', { name: 'Highlights 2' });
    await point.click();
    await page.keyboard.press('Home');
    await page.keyboard.press('Control+Shift+ArrowRight');
    await page.keyboard.press('Control+b');
    await expect(page.getByRole('toolbar', { name: 'Format' })).toBeVisible();
    await shoot(galley, `rich-text-${theme}`);
    expect(await violations(galley), 'a selection').toEqual([]);
    // Tab leads from the words to what is done with them.
    await page.keyboard.press('Tab');
    await expect(page.getByRole('button', { name: 'Bold', exact: true })).toBeFocused();
    await point.focus();
    await page.keyboard.press('Control+k');
    await expect(page.getByRole('textbox', { name: 'Address of the link' })).toBeFocused();
    await shoot(galley, `link-${theme}`);
    expect(await violations(galley), 'a link').toEqual([]);
    await page.keyboard.press('Escape');
    await expect(point).toBeFocused();

    await page.getByRole('button', { name: 'More for Clock House' }).focus();
    await page.keyboard.press('Enter');
    await expect(page.getByRole('menuitem', { name: 'Hide on the page' })).toBeFocused();
    await shoot(galley, `entry-menu-${theme}`);
    expect(await violations(galley), 'the menu of an entry').toEqual([]);
    await page.keyboard.press('Enter');
    await expect(pageOne(galley)).not.toContainText('Clock House');

    await page.getByRole('button', { name: 'Carry Bell Foundry elsewhere' }).focus();
    await page.keyboard.press('Space');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowDown');
    await shoot(galley, `carrying-${theme}`);
    expect(await violations(galley), 'an entry carried, another hidden').toEqual([]);
    await page.keyboard.press('Escape');
  });
}

test('at twice the size everything is still there to be written', async ({ galley }) => {
  const { app, page, folder } = galley;
  const { mira } = await writePeople(folder);
  await openDropped(galley, mira, 'Mira Osgood');
  await app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.webContents.setZoomFactor(2));
  await expect.poll(() => page.evaluate(() => devicePixelRatio)).toBe(2);
  await page.getByRole('button', { name: /^Clock House/ }).click();
  const point = page.getByRole('textbox', { name: 'Highlights 2' });
  await point.scrollIntoViewIfNeeded();
  await point.click();
  await page.keyboard.press('End');
  await page.keyboard.type(' And to listen.');
  await expect(pageOne(galley)).toContainText('And to listen.');
  await shoot(galley, 'twice-the-size');
  const box = await point.boundingBox();
  const width = await page.evaluate(() => innerWidth);
  expect((box?.x ?? 0) + (box?.width ?? width), 'the field ends within the window').toBeLessThanOrEqual(
    width,
  );
  const end = async (of: Locator) => of.boundingBox().then((at) => (at?.x ?? 0) + (at?.width ?? width));
  const template = await page.getByRole('button', { name: /^Template:/ }).boundingBox();
  expect(await end(page.getByRole('heading', { level: 1 }).locator('span').first())).toBeLessThanOrEqual(
    template?.x ?? 0,
  );
  await page.keyboard.press('Control+h');
  const desk = await end(page.getByRole('region', { name: 'Pages' }));
  for (const name of ['Next match', 'Close the search', 'Replace all'])
    expect(await end(page.getByRole('button', { name })), name).toBeLessThanOrEqual(desk);
});

test('whoever wants less motion sees none', async ({ galley }) => {
  const { page, folder } = galley;
  await wear(galley, 'light');
  const { mira } = await writePeople(folder);
  await openDropped(galley, mira, 'Mira Osgood');
  const card = page.getByRole('button', { name: /^Clock House/ });
  await card.click();
  const moving = await page.evaluate(() =>
    document
      .getAnimations()
      .filter(({ effect }) => Number(effect?.getComputedTiming().duration ?? 0) > 20)
      .map((animation) => animation.effect?.getComputedTiming().duration),
  );
  expect(moving).toEqual([]);
});
