import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pileRows } from './support/desk';
import { answerDialogs, chooseFromMenu, drop, expect, type Galley, test } from './support/galley';
import { writePeople } from './support/people';

const dialog = ({ page }: Galley) => page.getByRole('dialog', { name: 'Batch export' });
const rows = (galley: Galley) =>
  dialog(galley).getByRole('list', { name: 'Documents of the batch' }).locator('> li');

/** Workers that start, and a file that is read, take their time. Milliseconds. */
const WRITTEN = 60_000;

/** A folder below the test's own with the given files of the same person. */
async function pileOf(folder: string, count: number): Promise<string> {
  const pile = join(folder, 'pile', 'more');
  await mkdir(pile, { recursive: true });
  const { mira } = await writePeople(folder);
  const text = await readFile(mira, 'utf8');
  for (let index = 1; index <= count; index += 1)
    await writeFile(join(pile, `cv-${String(index).padStart(3, '0')}.md`), text);
  return join(folder, 'pile');
}

async function choose(galley: Galley, button: string, path: string): Promise<void> {
  await answerDialogs(galley, path);
  await dialog(galley).getByRole('button', { name: button }).click();
}

/** Opens the dialog with the folder as source and another one, which it returns, to write to. */
async function setUp(galley: Galley, pile: string): Promise<string> {
  const out = join(galley.folder, 'out');
  await mkdir(out, { recursive: true });
  await chooseFromMenu(galley, 'file.batchExport');
  await choose(galley, 'Add folders', pile);
  await choose(galley, 'Choose a folder', out);
  return out;
}

const start = (galley: Galley) => dialog(galley).getByRole('button', { name: 'Export', exact: true }).click();

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
  await expect(dialog(galley).getByRole('status')).toContainText('nothing is written yet', {
    timeout: WRITTEN,
  });
  await expect(rows(galley).filter({ hasText: 'osgood.md' })).toContainText('Mira Osgood-meridian.pdf');
  expect(await readdir(out)).toEqual([]);
  await start(galley);
  await expect(dialog(galley).getByRole('status')).toContainText('4 of 5 documents written', {
    timeout: WRITTEN,
  });
  await expect(dialog(galley).getByRole('status')).toContainText('1 failed');
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
  await expect(dialog(galley).getByRole('status')).toContainText('Several templates need {template}');
  await dialog(galley).getByRole('button', { name: 'Add {template} to the names' }).click();
  await start(galley);
  await expect(dialog(galley).getByRole('status')).toContainText('2 of 2 documents written', {
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
  await expect(dialog(galley).getByRole('status')).toContainText('40 of 40 documents written', {
    timeout: WRITTEN,
  });
  const names = await readdir(out);
  expect([whole(names, '.pdf'), whole(names, '.docx'), whole(names, '.tmp')]).toEqual([40, 40, 0]);
});

test('what is written before a batch is cancelled stays, and it can be gone on with', async ({ galley }) => {
  const { folder } = galley;
  const out = await setUp(galley, await pileOf(folder, 40));
  await start(galley);
  await expect(rows(galley).filter({ hasText: 'Written' }).first()).toBeVisible({ timeout: WRITTEN });
  await dialog(galley).getByRole('button', { name: 'Cancel the batch' }).click();
  await expect(dialog(galley).getByRole('status')).toContainText('stopped after', { timeout: WRITTEN });
  const stopped = await readdir(out);
  expect(whole(stopped, '.pdf')).toBeGreaterThan(0);
  expect(whole(stopped, '.pdf')).toBeLessThan(40);
  expect(whole(stopped, '.tmp')).toBe(0);
  await dialog(galley).getByRole('button', { name: 'Go on with it' }).click();
  await expect(dialog(galley).getByRole('status')).toContainText('40 of 40 documents written', {
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
