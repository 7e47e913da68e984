import { openDropped, statusBar } from './support/desk';
import { chooseFromMenu, expect, pageOne, resize, test } from './support/galley';
import { writePeople } from './support/people';

test('words are found on the page and in the form, and replaced in every open document', async ({
  galley,
}) => {
  const { page, folder } = galley;
  const { mira, jonas } = await writePeople(folder);
  await openDropped(galley, jonas, 'Jonas Abendroth');
  await openDropped(galley, mira, 'Jonas Abendroth');
  await page.keyboard.press('Control+h');
  const bar = page.getByRole('search', { name: 'Find and replace' });
  await bar.getByRole('textbox', { name: 'Find' }).fill('present');
  await expect(bar.getByText('No match')).toBeVisible();
  await bar.getByRole('textbox', { name: 'Find' }).fill('experience');
  await expect(bar.getByText('1 of 1')).toBeVisible();
  await expect(pageOne(galley).locator('.found-light')).toHaveCount(1);
  await bar.getByRole('button', { name: 'In all open documents' }).click();
  await expect(bar.getByText('1 of 2')).toBeVisible();
  await bar.getByRole('textbox', { name: 'Replace with' }).fill('Work');
  await bar.getByRole('button', { name: 'Replace all' }).click();
  await expect(page.getByText('2 matches replaced in 2 documents.')).toBeVisible();
  await expect(pageOne(galley)).toContainText(/work/i);
  await page.keyboard.press('Escape');
  await expect(bar).toBeHidden();
  await page.getByRole('button', { name: 'Undo', exact: true }).click();
  await expect(pageOne(galley)).toContainText(/experience/i);
  await page.getByRole('button', { name: 'Redo', exact: true }).click();
  await expect(pageOne(galley)).toContainText(/work/i);
  await page.getByRole('button', { name: 'Undo in all' }).click();
  for (const name of ['Jonas Abendroth', 'Mira Osgood']) {
    await page.getByRole('row', { name }).click();
    await expect(pageOne(galley)).toContainText(name);
    await expect(pageOne(galley)).toContainText(/experience/i);
  }
});

test('what is found at the top of a page does not stay under the bar', async ({ galley }) => {
  const { page, folder } = galley;
  const { mira } = await writePeople(folder);
  await openDropped(galley, mira, 'Mira Osgood');
  await resize(galley, 960, 700);
  const top = async () => (await pageOne(galley).boundingBox())?.y;
  const before = await top();
  await page.keyboard.press('Control+h');
  const bar = page.getByRole('search', { name: 'Find and replace' });
  await expect(bar).toBeVisible();
  // Of a desk with nothing below the page the last pixel cannot be scrolled.
  expect(Math.abs(((await top()) ?? 0) - (before ?? 0)), 'the page stays where it is').toBeLessThan(2);
  await bar.getByRole('textbox', { name: 'Find' }).fill('Mira Os');
  const light = pageOne(galley).locator('.found-light').first();
  await expect(light).toBeVisible();
  const over = await bar.boundingBox();
  // The desk glides there.
  const under = async () => (await light.boundingBox())?.y ?? 0;
  await expect.poll(under).toBeGreaterThan((over?.y ?? 0) + (over?.height ?? 0));
  await page.keyboard.press('Escape');
  await expect.poll(top).toBe(before);
});

test('F3 goes from place to place, and Escape leaves the caret in the field', async ({ galley }) => {
  const { page, folder } = galley;
  const { mira } = await writePeople(folder);
  await openDropped(galley, mira, 'Mira Osgood');
  await chooseFromMenu(galley, 'edit.find');
  await page.getByRole('textbox', { name: 'Find', exact: true }).fill('tower clocks');
  await expect(page.getByText('1 of 2')).toBeVisible();
  await page.keyboard.press('F3');
  await expect(page.getByText('2 of 2')).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(page.getByRole('textbox', { name: 'Highlights 1' })).toBeFocused();
  await expect(statusBar(galley)).toContainText('1 page');
});

test('slips are found, lead to their field, and are mended in one step', async ({ galley }) => {
  const { page, folder } = galley;
  const { mira } = await writePeople(folder);
  await openDropped(galley, mira, 'Mira Osgood');
  await page.getByRole('button', { name: 'Contact' }).click();
  await page.getByRole('textbox', { name: 'Website' }).fill('htp://mira.example.org');
  await page.getByRole('tab', { name: 'Review' }).click();
  const slips = page.getByRole('region', { name: 'Checked for slips' });
  await slips.getByRole('button', { name: '“htp://mira.example.org” is no link.' }).click();
  await expect(page.getByRole('textbox', { name: 'Website' })).toBeFocused();
  await page.getByRole('tab', { name: 'Review' }).click();
  await slips.getByRole('button', { name: 'Write “http://mira.example.org”' }).click();
  await expect(slips.getByText('is no link')).toBeHidden();
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(slips.getByText('is no link')).toBeVisible();
});

test('the palette finds commands, documents, templates and sections by their letters', async ({ galley }) => {
  const { page, folder } = galley;
  const { mira, jonas } = await writePeople(folder);
  await openDropped(galley, mira, 'Mira Osgood');
  await openDropped(galley, jonas, 'Mira Osgood');
  const choose = async (typed: string) => {
    await page.keyboard.press('Control+Shift+p');
    await page.getByRole('textbox', { name: 'Command palette' }).fill(typed);
    await expect(page.getByRole('menuitem').first()).toBeVisible();
    await page.keyboard.press('Enter');
    await expect(page.getByRole('dialog')).toBeHidden();
  };
  await page.keyboard.press('Control+Shift+p');
  await page.getByRole('textbox', { name: 'Command palette' }).fill('version');
  await expect(page.getByRole('menuitem', { name: 'Version History' })).toBeVisible();
  await page.keyboard.press('Escape');
  await choose('jonas');
  await expect(pageOne(galley)).toContainText('Night train conductor');
  await choose('experience');
  const experience = page.getByRole('group', { name: /^Experience/ });
  await expect(experience.getByRole('textbox', { name: 'Heading' })).toBeFocused();
});
