import { openDropped } from './support/desk';
import { chooseFromMenu, expect, type Galley, pageOne, test } from './support/galley';
import { writePeople } from './support/people';

/** Where the underlined words stand, in the window. */
const underlined = ({ page }: Galley) =>
  page.evaluate(() =>
    [...(CSS.highlights.get('misspelt') ?? [])].map((range) => {
      const { left, top, width, height } = (range as Range).getBoundingClientRect();
      return { word: range.toString(), x: left + width / 2, y: top + height / 2 };
    }),
  );

test('misspelt words are underlined, mended from a menu, and learnt', async ({ galley }) => {
  const { page, folder } = galley;
  const { mira } = await writePeople(folder);
  await openDropped(galley, mira, 'Mira Osgood');
  const summary = page.getByRole('group', { name: /^Summary/ }).getByRole('textbox', { name: 'Text' });
  await summary.click();
  await page.keyboard.press('Control+End');
  await page.keyboard.type(' Also the managment of remontoires.');
  await expect
    .poll(async () => (await underlined(galley)).map(({ word }) => word))
    .toEqual(['managment', 'remontoires']);
  const [wrong] = await underlined(galley);
  await page.mouse.click(wrong?.x ?? 0, wrong?.y ?? 0, { button: 'right' });
  await page
    .getByRole('menu', { name: 'Spelling of “managment”' })
    .getByRole('menuitem', { name: 'management' })
    .click();
  await expect(pageOne(galley)).toContainText('the management of remontoires');
  await expect.poll(async () => (await underlined(galley)).map(({ word }) => word)).toEqual(['remontoires']);
  const [name] = await underlined(galley);
  await page.mouse.click(name?.x ?? 0, name?.y ?? 0, { button: 'right' });
  await page.getByRole('menuitem', { name: 'Add to the dictionary' }).press('Enter');
  await expect.poll(() => underlined(galley)).toEqual([]);
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(pageOne(galley)).toContainText('the managment of');
  await expect.poll(() => underlined(galley)).toHaveLength(1);
  await chooseFromMenu(galley, 'edit.spelling');
  await expect.poll(() => underlined(galley)).toEqual([]);
});
