import { pileRows, statusBar } from './support/desk';
import { drop, expect, pageOne, test } from './support/galley';
import { writePeople } from './support/people';

test('the pile is ordered, picked, and closed and put back as one', async ({ galley }) => {
  const { page, folder } = galley;
  const { mira, jonas, vera } = await writePeople(folder);
  await drop(galley, [mira, jonas, vera]);
  await expect(pileRows(galley)).toHaveCount(3, { timeout: 30_000 });
  await page.getByRole('button', { name: /^Ordered by/ }).click();
  await page.getByRole('menuitemradio', { name: /^Name/ }).click();
  await expect(pileRows(galley)).toContainText(['Jonas', 'Mira', 'Vera']);
  await pileRows(galley).first().click();
  await page.keyboard.press('Control+a');
  await expect(page.getByRole('status').filter({ hasText: '3 selected' })).toBeVisible();
  await page.getByRole('searchbox', { name: 'Search' }).fill('mira');
  await expect(page.getByRole('status').filter({ hasText: '1 of 3' })).toBeVisible();
  await page.getByRole('searchbox', { name: 'Search' }).fill('');
  await pileRows(galley).first().focus();
  await page.keyboard.press('Delete');
  await expect(page.getByRole('button', { name: 'Try the sample' })).toBeVisible();
  await page.getByRole('region', { name: 'Notices' }).getByRole('button', { name: 'Put back' }).click();
  await expect(pileRows(galley)).toHaveCount(3);
});

test('a date is read as it is typed, and a page grows into the next while one types', async ({ galley }) => {
  const { page, folder } = galley;
  const { mira } = await writePeople(folder);
  await drop(galley, [mira]);
  await expect(pageOne(galley)).toContainText('Jun 2016 – Present', { timeout: 30_000 });
  await expect(statusBar(galley)).toContainText('76 words · 1 page');
  await page.getByRole('button', { name: /^Clock House/ }).click();
  await page.getByRole('textbox', { name: 'From' }).fill('03/2015');
  await expect(pageOne(galley)).toContainText('Mar 2015 – Present');
  await page.keyboard.press('Control+z');
  await expect(page.getByRole('textbox', { name: 'From' })).toHaveValue('Jun 2016');
  await page.getByRole('textbox', { name: 'To', exact: true }).fill('');
  await page.getByRole('textbox', { name: 'From' }).fill('06/2017-heute');
  await expect(pageOne(galley)).toContainText('Jun 2017 – Present');
  await page
    .getByRole('textbox', { name: 'Highlights 2' })
    .fill('Wound every clock of the town by hand. '.repeat(120));
  await expect(page.getByRole('region', { name: /^Page 2 of/ })).toContainText(/Wound|Bell Foundry/);
  await expect(statusBar(galley)).toContainText(/· \d pages/);
});

test('the caret leaves with the focus, and letters go where it went', async ({ galley }) => {
  const { page, folder } = galley;
  const { mira, jonas } = await writePeople(folder);
  await drop(galley, [mira, jonas]);
  await expect(pileRows(galley)).toHaveCount(2, { timeout: 30_000 });
  const row = (name: string) => pileRows(galley).filter({ hasText: name });
  const carets = () => page.evaluate(() => getSelection()?.rangeCount);
  const profession = page.getByRole('textbox', { name: 'Profession' });
  await row('Mira').click();
  await page.getByRole('button', { name: 'Contact' }).click();
  await profession.press('End');
  await page.keyboard.type(' of towers');
  await expect(pageOne(galley)).toContainText('Clock repairer of towers');

  await row('Jonas').click();
  expect(await carets()).toBe(0);
  await expect(pageOne(galley)).toContainText('Night train conductor');
  await page.getByRole('searchbox', { name: 'Search' }).click();
  await page.keyboard.type('mira');
  await expect(pileRows(galley)).toHaveCount(1);
  await page.keyboard.press('Backspace');
  await page.keyboard.type('a');
  await row('Mira').click();
  expect(await carets()).toBe(0);
  await pageOne(galley).getByText('Clock repairer of towers').last().click({ force: true });
  await expect(profession).toBeFocused();
  await profession.press('End');
  await page.keyboard.type(' and bells');
  await expect(pageOne(galley)).toContainText('Clock repairer of towers and bells');
});
