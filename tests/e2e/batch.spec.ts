import { mkdir, readdir, readFile, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import {
  choose,
  batchDialog as dialog,
  pileOf,
  batchRows as rows,
  setUp,
  start,
  batchStatus as status,
  WRITTEN,
} from './support/batch';
import { openDropped, pileRows } from './support/desk';
import { chooseFromMenu, drop, expect, test } from './support/galley';
import { writePeople } from './support/people';

const whole = (names: readonly string[], extension: string) =>
  names.filter((name) => name.endsWith(extension)).length;

test('a folder of five, one of them broken: four come out, the fifth has its sentence', async ({
  galley,
}) => {
  const { folder, page } = galley;
  const pile = join(folder, 'pile');
  await mkdir(join(pile, 'more'), { recursive: true });
  await writePeople(pile);
  await writeFile(join(pile, 'more', 'kai.txt'), 'Kai Brandvold\nFerry pilot\nkai.brandvold@example.org\n');
  const out = await setUp(galley, pile);
  await expect(dialog(galley)).toContainText('5 documents');
  await expect(dialog(galley)).toContainText('Such as Ines Marković-meridian.pdf');
  await dialog(galley).getByRole('button', { name: 'Preview names' }).click();
  await expect(status(galley)).toContainText('nothing is written yet', {
    timeout: WRITTEN,
  });
  await expect(rows(galley).filter({ hasText: 'osgood.md' })).toContainText('Mira Osgood-meridian.pdf');
  expect(await readdir(out)).toEqual([]);
  await start(galley);
  await expect(status(galley)).toContainText('4 of 5 documents written', {
    timeout: WRITTEN,
  });
  await expect(status(galley)).toContainText('1 failed');
  const broken = rows(galley).filter({ hasText: 'broken.docx' });
  await expect(broken).toContainText('Failed');
  await expect(broken.locator('p')).not.toBeEmpty();
  const names = await readdir(out);
  expect(names).toContain('Mira Osgood-meridian.docx');
  expect(names.filter((name) => /^galley-report-.*\.(html|csv)$/.test(name))).toHaveLength(2);
  expect([whole(names, '.pdf'), whole(names, '.docx')]).toEqual([4, 4]);
  await broken.getByRole('button', { name: 'Open broken.docx in the editor' }).click();
  await expect(dialog(galley)).toHaveCount(0);
  await expect(page.getByRole('listitem', { name: 'Could not be read: broken.docx' })).toBeVisible();
});

test('the open documents are taken unless nobody wants them, in several looks', async ({ galley }) => {
  const { mira, jonas } = await writePeople(galley.folder);
  await drop(galley, [mira, jonas]);
  await expect(pileRows(galley)).toHaveCount(2, { timeout: WRITTEN });
  const out = join(galley.folder, 'out');
  await mkdir(out);
  await chooseFromMenu(galley, 'file.batchExport');
  await choose(galley, 'Choose a folder', out);
  await dialog(galley).getByRole('checkbox', { name: 'Slate' }).check();
  await dialog(galley).getByRole('checkbox', { name: 'Word' }).uncheck();
  await dialog(galley).getByRole('textbox', { name: 'Names' }).fill('{name}');
  await expect(status(galley)).toContainText('Several templates need {template}');
  await dialog(galley).getByRole('button', { name: 'Add {template} to the names' }).click();
  await start(galley);
  await expect(status(galley)).toContainText('2 of 2 documents written', {
    timeout: WRITTEN,
  });
  expect((await readdir(out)).filter((name) => name.endsWith('.pdf')).sort()).toEqual([
    'Jonas Abendrothmeridian.pdf',
    'Jonas Abendrothslate.pdf',
    'Mira Osgoodmeridian.pdf',
    'Mira Osgoodslate.pdf',
  ]);
});

test('a batch pauses, the window goes on, and nothing is missing in the end', async ({ galley }) => {
  const { page, folder } = galley;
  const out = await setUp(galley, await pileOf(folder, 40));
  await start(galley);
  await dialog(galley).getByRole('button', { name: 'Pause' }).click();
  await expect(dialog(galley)).toContainText('Paused');
  await dialog(galley).getByRole('button', { name: 'Go on in the background' }).last().click();
  await expect(dialog(galley)).toHaveCount(0);
  await drop(galley, [join(folder, 'osgood.md')]);
  await expect(pileRows(galley)).toHaveCount(1, { timeout: WRITTEN });
  const before = (await readdir(out)).filter((name) => name.endsWith('.pdf')).length;
  expect(before).toBeLessThan(40);
  await page.getByRole('button', { name: 'Show the batch' }).click();
  await dialog(galley).getByRole('button', { name: 'Resume' }).click();
  await expect(status(galley)).toContainText('40 of 40 documents written', {
    timeout: WRITTEN,
  });
  const names = await readdir(out);
  expect([whole(names, '.pdf'), whole(names, '.docx'), whole(names, '.tmp')]).toEqual([40, 40, 0]);
});

test('a batch whose folder goes away pauses with the reason, and goes on when it is back', async ({
  galley,
}) => {
  const out = await setUp(galley, await pileOf(galley.folder, 40));
  await start(galley);
  await expect(rows(galley).filter({ hasText: 'Written' }).first()).toBeVisible({ timeout: WRITTEN });
  await rename(out, `${out}-away`);
  await expect(status(galley)).toContainText('Paused: The folder is not there.', { timeout: WRITTEN });
  await rename(`${out}-away`, out);
  await dialog(galley).getByRole('button', { name: 'Resume' }).click();
  await expect(status(galley)).toContainText('40 of 40 documents written', { timeout: WRITTEN });
  const names = await readdir(out);
  expect([whole(names, '.pdf'), whole(names, '.docx')]).toEqual([40, 40]);
});

test('the machine stays awake while documents are under way, and no longer', async ({ galley }) => {
  const { app, folder } = galley;
  const isKeptAwake = () =>
    app.evaluate(({ powerSaveBlocker }) => [0, 1, 2, 3].some((id) => powerSaveBlocker.isStarted(id)));
  await setUp(galley, await pileOf(folder, 40));
  expect(await isKeptAwake()).toBe(false);
  await start(galley);
  await expect.poll(isKeptAwake).toBe(true);
  await dialog(galley).getByRole('button', { name: 'Pause' }).click();
  await expect.poll(isKeptAwake).toBe(false);
  await dialog(galley).getByRole('button', { name: 'Resume' }).click();
  await expect.poll(isKeptAwake).toBe(true);
  await dialog(galley).getByRole('button', { name: 'Cancel the batch' }).click();
  await expect(status(galley)).toContainText('stopped after', { timeout: WRITTEN });
  expect(await isKeptAwake()).toBe(false);
});

test('what is written before a batch is cancelled stays, and it can be gone on with', async ({ galley }) => {
  const { folder } = galley;
  const out = await setUp(galley, await pileOf(folder, 40));
  await start(galley);
  await expect(rows(galley).filter({ hasText: 'Written' }).first()).toBeVisible({ timeout: WRITTEN });
  await dialog(galley).getByRole('button', { name: 'Cancel the batch' }).click();
  await expect(status(galley)).toContainText('stopped after', { timeout: WRITTEN });
  const stopped = await readdir(out);
  expect(whole(stopped, '.pdf')).toBeGreaterThan(0);
  expect(whole(stopped, '.pdf')).toBeLessThan(40);
  expect(whole(stopped, '.tmp')).toBe(0);
  await dialog(galley).getByRole('button', { name: 'Go on with it' }).click();
  await expect(status(galley)).toContainText('40 of 40 documents written', {
    timeout: WRITTEN,
  });
  expect(whole(await readdir(out), '.pdf')).toBe(40);
});

test('a folder that is dropped asks what is to become of it, and files join it', async ({ galley }) => {
  await drop(galley, [await pileOf(galley.folder, 2)]);
  await expect(dialog(galley)).toContainText('2 files in them');
  await drop(galley, [join(galley.folder, 'abendroth.txt')]);
  await expect(dialog(galley)).toContainText('3 files in them');
  await expect(pileRows(galley)).toHaveCount(0);
});

test('looks of one’s own go with it, on no more pages than are wanted', async ({ galley }) => {
  const { page, folder } = galley;
  const { mira } = await writePeople(folder);
  await openDropped(galley, mira, 'Mira Osgood');
  await page.getByRole('tab', { name: 'Design' }).click();
  await page.getByRole('slider', { name: 'Size' }).press('End');
  const own = page.getByRole('region', { name: 'Templates of your own' });
  await own.getByRole('textbox').fill('Large print');
  await own.getByRole('textbox').press('Enter');
  await expect(own.getByRole('button', { name: 'Large print', exact: true })).toBeVisible();
  const out = join(folder, 'out');
  await mkdir(out);
  await chooseFromMenu(galley, 'file.batchExport');
  await choose(galley, 'Choose a folder', out);
  const looks = dialog(galley).getByRole('group', { name: 'Your own' });
  await looks.getByRole('checkbox', { name: 'Meridian, as adjusted here' }).check();
  await looks.getByRole('checkbox', { name: 'Large print' }).check();
  await dialog(galley).getByRole('checkbox', { name: 'Word' }).uncheck();
  await dialog(galley).getByRole('combobox', { name: 'Fit to pages' }).selectOption('1 page');
  await start(galley);
  await expect(status(galley)).toContainText('1 of 1 documents written', { timeout: WRITTEN });
  expect((await readdir(out)).filter((name) => name.endsWith('.pdf')).sort()).toEqual([
    'Mira Osgood-Large print.pdf',
    'Mira Osgood-meridian-adjusted.pdf',
    'Mira Osgood-meridian.pdf',
  ]);
});

test('names that are taken are asked about before anything is written, one by one or all at once', async ({
  galley,
}) => {
  const { folder } = galley;
  const pile = join(folder, 'pile');
  await mkdir(pile);
  await writePeople(pile);
  const out = await setUp(galley, pile);
  const taken = ['Mira Osgood-meridian.pdf', 'Jonas Abendroth-meridian.pdf', 'Vera Lindholm-meridian.pdf'];
  for (const name of taken) await writeFile(join(out, name), 'mine');
  await dialog(galley).getByRole('combobox', { name: 'Where a file exists' }).selectOption('Ask me first');
  await start(galley);
  await expect(status(galley)).toContainText('3 names are taken already', { timeout: WRITTEN });
  await expect(rows(galley)).toHaveCount(3);
  expect(await readdir(out)).toHaveLength(3);
  const answer = (name: string) =>
    dialog(galley).getByRole('combobox', { name: `${name}-meridian.pdf is there already` });
  await dialog(galley).getByRole('combobox', { name: 'For all of them' }).selectOption('Leave it as it is');
  await expect(answer('Vera Lindholm')).toHaveValue('skip');
  await answer('Mira Osgood').selectOption('Replace it');
  await answer('Jonas Abendroth').selectOption('Number the new one');
  await start(galley);
  await expect(status(galley)).toContainText('3 of 4 documents written', { timeout: WRITTEN });
  const lies = async (name: string) => (await readFile(join(out, name), 'latin1')).slice(0, 5);
  expect(await Promise.all(taken.map(lies))).toEqual(['%PDF-', 'mine', 'mine']);
  expect(await lies('Jonas Abendroth-meridian-2.pdf')).toBe('%PDF-');
  // Of hers only the Word file was missing.
  expect(await readdir(out)).toContain('Vera Lindholm-meridian.docx');
});

test('where no name is taken, being asked first costs no question', async ({ galley }) => {
  const out = await setUp(galley, await pileOf(galley.folder, 3));
  await dialog(galley).getByRole('combobox', { name: 'Where a file exists' }).selectOption('ask');
  await start(galley);
  await expect(status(galley)).toContainText('3 of 3 documents written', { timeout: WRITTEN });
  expect(whole(await readdir(out), '.pdf')).toBe(3);
});
