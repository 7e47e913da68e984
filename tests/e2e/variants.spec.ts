import { openDropped, pileRows, rename, title } from './support/desk';
import { chooseFromMenu, expect, pageOne, test } from './support/galley';
import { writePeople } from './support/people';

test('a variant follows its master except in what it says itself', async ({ galley }) => {
  const { page } = galley;
  const { mira } = await writePeople(galley.folder);
  await openDropped(galley, mira, 'Mira Osgood');
  await chooseFromMenu(galley, 'file.variant');
  const strip = page.getByRole('region', { name: 'Variant' });
  await expect(strip).toContainText('Follows Mira Osgood');
  await expect(pileRows(galley)).toHaveCount(2);

  await page.getByRole('button', { name: 'Contact' }).click();
  await page.getByRole('textbox', { name: 'Profession' }).fill('Keeper of tower clocks');
  await expect(pageOne(galley)).toContainText('Keeper of tower clocks');
  await strip.getByRole('button', { name: '1 place of its own' }).click();
  await expect(strip.getByRole('listitem')).toContainText('Profession');

  await pileRows(galley).first().click();
  await expect(strip).toHaveCount(0);
  await rename(galley, 'Mira Lindqvist');
  await expect(pageOne(galley)).toContainText('Clock repairer');
  await pileRows(galley).filter({ hasText: 'Variant of Mira Lindqvist' }).click();
  await expect(title(galley)).toContainText('Mira Lindqvist');
  await expect(pageOne(galley)).toContainText('Keeper of tower clocks');

  await strip.getByRole('button', { name: 'Follow in everything' }).click();
  await expect(pageOne(galley)).toContainText('Clock repairer');
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(pageOne(galley)).toContainText('Keeper of tower clocks');
  await page.getByRole('button', { name: 'More for Skills' }).click();
  await page.getByRole('menuitem', { name: 'Hide on the page' }).click();
  await expect(pageOne(galley)).not.toContainText('Patience');
  await strip.getByRole('button', { name: '2 places of its own' }).click();
  await expect(strip.getByRole('listitem')).toContainText(['Profession', 'Hidden']);
  await strip.getByRole('button', { name: 'Stop following' }).click();
  await expect(strip).toHaveCount(0);
});
