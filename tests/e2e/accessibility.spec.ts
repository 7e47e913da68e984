import { violations, wear } from './support/axe';
import { openDropped, rename } from './support/desk';
import { chooseFromMenu, drop, expect, pageOne, test } from './support/galley';
import { writePeople } from './support/people';

for (const theme of ['light', 'dark'] as const) {
  test(`nothing stands in anyone's way: nothing open, ${theme}`, async ({ galley }) => {
    await wear(galley, theme);
    await expect(galley.page.getByRole('button', { name: 'Try the sample' })).toBeVisible();
    expect(await violations(galley)).toEqual([]);
  });

  test(`nothing stands in anyone's way: three files dropped, ${theme}`, async ({ galley }) => {
    const { page, folder } = galley;
    await wear(galley, theme);
    const { mira, jonas, broken } = await writePeople(folder);
    await drop(galley, [mira, jonas, broken]);
    await expect(pageOne(galley)).toBeVisible();
    await expect(page.getByText('broken.docx')).toBeVisible();
    await page.getByRole('button', { name: 'Contact' }).click();
    await page.getByRole('textbox', { name: 'Name', exact: true }).focus();
    for (const tab of ['Content', 'Design', 'Review']) {
      await page.getByRole('tab', { name: tab }).click();
      expect(await violations(galley), tab).toEqual([]);
    }
    await page.getByRole('button', { name: 'Export' }).click();
    await expect(page.getByRole('menu', { name: 'Export' })).toBeVisible();
    expect(await violations(galley), 'export menu').toEqual([]);
  });

  test(`nothing stands in anyone's way: reviewing beside the source, ${theme}`, async ({ galley }) => {
    const { page, folder } = galley;
    await wear(galley, theme);
    const { vera } = await writePeople(folder);
    await drop(galley, [vera]);
    await expect(pageOne(galley)).toBeVisible();
    await page.getByRole('button', { name: 'Source', exact: true }).click();
    await page.getByRole('option').filter({ hasText: 'Tidewater' }).getByText('Tidewater Yard').click();
    await expect(page.getByRole('option', { selected: true })).toHaveCount(1);
    expect(await violations(galley), 'a field and its line').toEqual([]);
    await page.getByRole('tab', { name: 'Review' }).click();
    await page.getByRole('button', { name: /^Dismiss line/i }).click();
    await page.getByRole('button', { name: 'Read again as…' }).click();
    expect(await violations(galley), 'dismissed lines and another reading').toEqual([]);
    await page.getByRole('button', { name: 'Undo' }).click();
    await page.getByRole('button', { name: /^Place line/i }).click();
    await page.getByRole('menuitem', { name: 'Contact' }).click();
    await expect(page.getByRole('menu', { name: 'Contact' })).toBeVisible();
    expect(await violations(galley), 'the menu of places').toEqual([]);
  });

  test(`nothing stands in anyone's way: a variant and its versions, ${theme}`, async ({ galley }) => {
    const { page, folder } = galley;
    await wear(galley, theme);
    const { mira } = await writePeople(folder);
    await openDropped(galley, mira, 'Mira Osgood');
    await chooseFromMenu(galley, 'file.variant');
    await rename(galley, 'Mira Lindqvist');
    await page.getByRole('button', { name: '1 place of its own' }).click();
    expect(await violations(galley), 'variant').toEqual([]);
    await page.getByRole('button', { name: 'Version history' }).click();
    await expect(page.getByRole('dialog').getByRole('region').getByRole('listitem')).toHaveCount(1);
    expect(await violations(galley), 'versions').toEqual([]);
  });
}
