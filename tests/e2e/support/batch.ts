/** The dialog of batches, as people find their way in it. */
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { answerDialogs, chooseFromMenu, expect, type Galley } from './galley';
import { writePeople } from './people';

export const batchDialog = ({ page }: Galley) => page.getByRole('dialog', { name: 'Batch export' });

export const batchRows = (galley: Galley) =>
  batchDialog(galley).getByRole('list', { name: 'Documents of the batch' }).locator('> li');

export const batchStatus = (galley: Galley) => batchDialog(galley).getByRole('status');

/** Workers that start, and a file that is read, take their time. Milliseconds. */
export const WRITTEN = 60_000;

/** A folder below the test's own with the given files of the same person. */
export async function pileOf(folder: string, count: number): Promise<string> {
  const pile = join(folder, 'pile', 'more');
  await mkdir(pile, { recursive: true });
  const { mira } = await writePeople(folder);
  const text = await readFile(mira, 'utf8');
  for (let index = 1; index <= count; index += 1)
    await writeFile(join(pile, `cv-${String(index).padStart(3, '0')}.md`), text);
  return join(folder, 'pile');
}

export async function choose(galley: Galley, button: string, path: string): Promise<void> {
  await answerDialogs(galley, path);
  await batchDialog(galley).getByRole('button', { name: button }).click();
}

/** Opens the dialog with the folder as source and another one, which it returns, to write to. */
export async function setUp(galley: Galley, pile: string): Promise<string> {
  const out = join(galley.folder, 'out');
  await mkdir(out, { recursive: true });
  await chooseFromMenu(galley, 'file.batchExport');
  await choose(galley, 'Add folders', pile);
  await choose(galley, 'Choose a folder', out);
  return out;
}

export const start = (galley: Galley) =>
  batchDialog(galley).getByRole('button', { name: 'Export', exact: true }).click();

/** Leads through all that the dialog shows, and stops at each. */
export async function eachBatchState(galley: Galley, visit: (state: string) => Promise<void>): Promise<void> {
  const { folder, page } = galley;
  await chooseFromMenu(galley, 'file.batchExport');
  await expect(batchDialog(galley)).toBeVisible();
  await visit('nothing chosen');
  await page.keyboard.press('Escape');
  await writePeople(await pileOf(folder, 60));
  const out = await setUp(galley, join(folder, 'pile'));
  for (const name of ['Mira Osgood', 'Jonas Abendroth'])
    await writeFile(join(out, `${name}-meridian.pdf`), 'mine');
  await batchDialog(galley).getByRole('combobox', { name: 'Where a file exists' }).selectOption('ask');
  await expect(batchStatus(galley)).toContainText(/\d+ documents/);
  await visit('setup');
  await start(galley);
  await expect(batchStatus(galley)).toContainText('2 names are taken already', { timeout: WRITTEN });
  await visit('dry run');
  await start(galley);
  await batchDialog(galley).getByRole('button', { name: 'Pause' }).click();
  await expect(batchDialog(galley)).toContainText('Paused');
  // What was begun is still finished.
  await expect(batchRows(galley).filter({ hasText: /Reading|^Set$/ })).toHaveCount(0, { timeout: WRITTEN });
  await visit('running');
  await batchDialog(galley).getByRole('button', { name: 'Resume' }).click();
  await expect(batchStatus(galley)).toContainText('1 failed', { timeout: WRITTEN });
  await visit('report');
  await batchDialog(galley).getByRole('combobox', { name: 'Show' }).selectOption('failed');
  await visit('report of what failed');
}
