import { pileRows, rename, title } from './support/desk';
import { chooseFromMenu, drop, expect, pageOne, test } from './support/galley';
import { writePeople } from './support/people';

test('a named version is compared by its words and gone back to, and that is undone', async ({ galley }) => {
  const { page } = galley;
  const { mira } = await writePeople(galley.folder);
  await drop(galley, [mira]);
  await expect(pileRows(galley)).toHaveCount(1);
  const dialog = page.getByRole('dialog', { name: 'Version history' });
  await page.getByRole('button', { name: 'Version history' }).click();
  await expect(dialog.getByRole('option', { name: /As it was opened/ })).toBeVisible();
  await dialog.getByRole('textbox', { name: /Name for/ }).fill('For the tower job');
  await dialog.getByRole('button', { name: 'Keep' }).click();
  await expect(dialog.getByRole('option', { name: /For the tower job/ })).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(dialog).toHaveCount(0);

  await rename(galley, 'Mira van Osgood');
  await chooseFromMenu(galley, 'file.versions');
  await dialog.getByRole('option', { name: /For the tower job/ }).click();
  const changes = dialog.getByRole('region', { name: 'What changed since' });
  await expect(changes.getByRole('listitem')).toHaveCount(1);
  await expect(changes).toContainText('Contact · Name');
  await expect(changes.locator('ins')).toContainText('van');
  await dialog.getByRole('button', { name: 'Go back to this version' }).click();
  await expect(dialog).toHaveCount(0);
  await expect(title(galley)).toContainText('Mira Osgood');
  await expect(pageOne(galley)).not.toContainText('van Osgood');
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(title(galley)).toContainText('Mira van Osgood');
});
