import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { openDropped } from './support/desk';
import { chooseFromMenu, expect, pageOne, test } from './support/galley';
import { writePeople } from './support/people';

test('the résumé is copied with its styling', async ({ galley }) => {
  const { app, page, folder } = galley;
  const { mira } = await writePeople(folder);
  await openDropped(galley, mira, 'Mira Osgood');
  await chooseFromMenu(galley, 'edit.copyRich');
  await expect(page.getByText(/^Copied with its styling/)).toBeVisible();
  const copied = await app.evaluate(({ clipboard }) => {
    const before45 = clipboard as unknown as { readHTML(): string; readText(): string };
    return [before45.readHTML(), before45.readText()];
  });
  expect(copied[0]).toContain('<h1>Mira Osgood</h1>');
  expect(copied[0]).toContain('<li>Taught four apprentices to file by hand.');
  expect(copied[1]).toContain('• Taught four apprentices');
});

test('what is printed is the pages, each on a sheet of its own', async ({ galley }) => {
  const { app, page, folder } = galley;
  const { mira } = await writePeople(folder);
  await openDropped(galley, mira, 'Mira Osgood');
  // In place of a printer: the same drawing, as a PDF.
  await app.evaluate(({ BrowserWindow }) => {
    const [window] = BrowserWindow.getAllWindows();
    if (!window) return;
    window.webContents.print = (_options, callback) => {
      void window.webContents
        .printToPDF({ preferCSSPageSize: true, printBackground: true })
        .then((bytes) => Object.assign(globalThis, { printed: bytes.toString('base64') }))
        .then(() => callback?.(true, ''));
    };
  });
  await page.keyboard.press('Control+p');
  const printed = () => app.evaluate(() => (globalThis as { printed?: string }).printed);
  await expect.poll(printed).toBeTruthy();
  const file = join(folder, 'printed.pdf');
  await writeFile(file, Buffer.from((await printed()) ?? '', 'base64'));
  const words = execFileSync('pdftotext', ['-layout', file, '-'], { encoding: 'utf8' });
  expect(words).toContain('Mira Osgood');
  expect(words).toContain('Taught four apprentices to file by hand.');
  expect(words).not.toContain('Kept here');
  expect(execFileSync('pdfinfo', [file], { encoding: 'utf8' })).toMatch(/Pages:\s+1\n[\s\S]*A4/);
  await expect(page.locator('.print-sheets')).toHaveCount(0);
});

test('a document dragged out of the list is its PDF and its Word file', async ({ galley }) => {
  const { app, page, folder } = galley;
  const { mira } = await writePeople(folder);
  await openDropped(galley, mira, 'Mira Osgood');
  await app.evaluate(({ BrowserWindow }) => {
    const [window] = BrowserWindow.getAllWindows();
    if (window) window.webContents.startDrag = ({ files }) => Object.assign(globalThis, { dragged: files });
  });
  await page.getByRole('row', { name: 'Mira Osgood' }).locator('.drag-out').dispatchEvent('dragstart');
  const dragged = () => app.evaluate(() => (globalThis as { dragged?: string[] }).dragged);
  await expect.poll(dragged).toHaveLength(2);
  const files = (await dragged()) ?? [];
  expect(files.map((file) => basename(file))).toEqual(['Mira Osgood.pdf', 'Mira Osgood.docx']);
  expect(files.every((file) => existsSync(file))).toBe(true);
});

test('the appearance is chosen and remembered', async ({ galley }) => {
  const { page } = galley;
  const root = page.locator('html');
  await chooseFromMenu(galley, 'view.dark');
  await expect(root).toHaveAttribute('data-theme', 'dark');
  await chooseFromMenu(galley, 'view.contrast');
  await expect(root).toHaveAttribute('data-contrast', '');
  await page.reload();
  await expect(root).toHaveAttribute('data-contrast', '');
  await chooseFromMenu(galley, 'view.system');
  await expect(root).not.toHaveAttribute('data-contrast', '');
  await page.emulateMedia({ contrast: 'more' });
  await expect(root).toHaveAttribute('data-contrast', '');
});

test('the tour is walked by keyboard, once, and again when it is asked for', async ({ galley }) => {
  const { page, folder } = galley;
  const tour = page.getByRole('region', { name: 'A short tour' });
  await expect(tour.getByRole('heading', { name: 'Open anything' })).toBeVisible();
  await tour.getByRole('button', { name: 'Next' }).focus();
  await page.keyboard.press('Enter');
  await expect(tour.getByRole('heading', { name: 'Click what you want to change' })).toBeFocused();
  await tour.getByRole('button', { name: 'Skip the tour' }).press('Enter');
  await expect(tour).toBeHidden();
  await page.reload();
  await expect(page.getByRole('heading', { name: 'Drop résumés here' })).toBeVisible();
  await expect(tour).toBeHidden();
  const { mira } = await writePeople(folder);
  await openDropped(galley, mira, 'Mira Osgood');
  await chooseFromMenu(galley, 'help.tour');
  const dialog = page.getByRole('dialog', { name: 'A short tour' });
  for (const next of ['Next', 'Next', 'Begin']) await dialog.getByRole('button', { name: next }).click();
  await expect(dialog).toBeHidden();
  await expect(pageOne(galley)).toBeVisible();
});

test('a résumé is brought onto one page less, and it says by what', async ({ galley }) => {
  const { page } = galley;
  await page.getByRole('button', { name: 'Try the sample' }).click();
  await expect(pageOne(galley)).toBeVisible({ timeout: 30_000 });
  await page.getByRole('tab', { name: 'Design' }).click();
  const size = page.getByRole('slider', { name: 'Line height' });
  await size.press('End');
  await page.getByRole('slider', { name: 'Space between paragraphs' }).press('End');
  await page.getByRole('slider', { name: 'Size', exact: true }).press('End');
  const heading = page.getByRole('heading', { level: 1 });
  await expect(heading).toContainText('pages');
  const before = (await heading.textContent()) ?? '';
  await page.getByRole('button', { name: 'Fit', exact: true }).click();
  await expect(page.getByText(/^Now \d pages?: space between paragraphs 2 × → /)).toBeVisible();
  await expect(heading).not.toHaveText(before);
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(heading).toHaveText(before);
});
