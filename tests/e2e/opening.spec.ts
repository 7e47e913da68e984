import { drop, expect, pageOne, test } from './support/galley';
import { writePeople } from './support/people';

test('an empty window says what to do; the sample opens from it', async ({ galley }) => {
  const { page } = galley;
  await expect(page.getByRole('heading', { name: 'Drop résumés here' })).toBeVisible();
  await expect(page.getByRole('button', { name: /Choose files/ })).toBeVisible();
  await page.getByRole('button', { name: 'Try the sample' }).click();
  await expect(pageOne(galley)).toBeVisible();
});

test('two dropped files open, and their words stand on real pages', async ({ galley }) => {
  const { page, folder } = galley;
  const { mira, jonas } = await writePeople(folder);
  await drop(galley, [mira, jonas]);
  const pile = page.getByRole('grid', { name: 'Open documents' });
  await expect(pile.getByRole('row')).toHaveCount(2);
  for (const [name, words] of [
    ['Mira Osgood', 'Re-cut the wheels of eleven tower clocks'],
    ['Jonas Abendroth', 'Speaks six languages before breakfast'],
  ] as const) {
    await pile.getByRole('row', { name }).click();
    await expect(pageOne(galley)).toContainText(words);
    await expect(page.getByRole('heading', { level: 1 })).toContainText(name);
  }
  await expect(page).toHaveTitle(/Jonas Abendroth/);
});

test('a file that cannot be read says why, and the others open', async ({ galley }) => {
  const { page, folder } = galley;
  const { mira, broken } = await writePeople(folder);
  await drop(galley, [broken, mira]);
  await expect(pageOne(galley)).toContainText('Mira Osgood');
  const row = page.getByRole('listitem', { name: 'Could not be read: broken.docx' });
  await expect(row).toContainText(/broken\.docx.+\w+.*\./s);
  await row.getByRole('button', { name: 'Dismiss broken.docx' }).click();
  await expect(row).toHaveCount(0);
});

test('a closed document can be put back, and the pile can be searched', async ({ galley }) => {
  const { page, folder } = galley;
  const { mira, jonas } = await writePeople(folder);
  await drop(galley, [mira, jonas]);
  const rows = page.getByRole('grid', { name: 'Open documents' }).getByRole('row');
  await expect(rows).toHaveCount(2);
  await rows.filter({ hasText: 'Mira Osgood' }).click();
  await page.keyboard.press('Delete');
  await expect(rows).toHaveCount(1);
  await page.getByRole('button', { name: 'Put back' }).click();
  await expect(rows).toHaveCount(2);
  await page.keyboard.press('Control+k');
  await page.keyboard.type('abendroth');
  await expect(rows).toHaveCount(1);
  await expect(rows).toContainText('Jonas Abendroth');
});
