import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { OWN_FAMILY, ownFont, STYLES } from '../support/own-fonts';
import { violations } from './support/axe';
import { openDropped, statusBar } from './support/desk';
import {
  answerDialogs,
  chooseFromMenu,
  drawingOf,
  expect,
  type Galley,
  pageOne,
  ROOT,
  temporaryFolder,
  test,
  withGalley,
} from './support/galley';
import { writePeople } from './support/people';

const OWN_FACE = /font-family="OwnMarloweSons-/;

/** Answers the next dialog with these files, none of them shown. */
async function answerWith({ app }: Galley, paths: readonly string[]): Promise<void> {
  await app.evaluate(({ dialog }, filePaths) => {
    dialog.showOpenDialog = async () => ({ canceled: false, filePaths: [...filePaths] });
  }, paths);
}

async function openDesign(galley: Galley): Promise<void> {
  const { mira } = await writePeople(galley.folder);
  await openDropped(galley, mira, 'Mira Osgood');
  await galley.page.getByRole('tab', { name: 'Design' }).click();
}

async function addFonts(galley: Galley, files: Readonly<Record<string, Uint8Array>>): Promise<void> {
  const paths = Object.keys(files).map((name) => join(galley.folder, name));
  for (const [name, bytes] of Object.entries(files)) await writeFile(join(galley.folder, name), bytes);
  await answerWith(galley, paths);
  await galley.page.getByRole('button', { name: 'Add font files…' }).click();
}

const family = () =>
  Object.fromEntries(
    (Object.keys(STYLES) as (keyof typeof STYLES)[]).map((style) => [`${style}.ttf`, ownFont({ style })]),
  );

/** Whether the browser has the faces that page one names, and not others in their place. */
const ownFacesLoaded = ({ page }: Galley) =>
  page.evaluate(
    () =>
      [...document.fonts].filter(({ family, status }) => /^"?Own/.test(family) && status === 'loaded').length,
  );

test('fonts from files are chosen, drawn, kept over a start, and taken away again', async () => {
  const executable = process.env.GALLEY_ELECTRON ?? '';
  await temporaryFolder(async (folder) => {
    const start = { executable, appArguments: [ROOT] };
    await withGalley(start, folder, async (galley) => {
      const { page } = galley;
      await openDesign(galley);
      const before = await drawingOf(galley);
      expect(before).not.toMatch(OWN_FACE);
      await addFonts(galley, family());
      const notices = page.getByRole('region', { name: 'Notices' });
      await expect(notices).toContainText(`${OWN_FAMILY} can be chosen now.`, { timeout: 30_000 });
      await page.getByRole('combobox', { name: 'Text', exact: true }).selectOption(OWN_FAMILY);
      await page.getByRole('combobox', { name: 'Headings' }).selectOption(OWN_FAMILY);
      await expect.poll(() => drawingOf(galley)).toMatch(OWN_FACE);
      await expect.poll(() => ownFacesLoaded(galley)).toBeGreaterThan(1);
      expect(await violations(galley)).toEqual([]);
      await expect(statusBar(galley)).not.toContainText(OWN_FAMILY);
    });
    await withGalley(start, folder, async (galley) => {
      const { page } = galley;
      await expect(pageOne(galley)).toContainText('Mira Osgood', { timeout: 30_000 });
      await expect.poll(() => drawingOf(galley)).toMatch(OWN_FACE);
      await page.getByRole('tab', { name: 'Design' }).click();
      await expect(page.getByRole('combobox', { name: 'Headings' })).toHaveValue(OWN_FAMILY);
      await page.getByRole('button', { name: `Remove the font ${OWN_FAMILY}` }).click();
      await expect.poll(() => drawingOf(galley)).not.toMatch(OWN_FACE);
      await page.getByRole('tab', { name: /^Review/ }).click();
      await expect(page.getByText(`does not have the font ${OWN_FAMILY}`)).toBeVisible();
      const notices = page.getByRole('region', { name: 'Notices' });
      await expect(notices).toContainText(`The font ${OWN_FAMILY} was removed.`);
      await notices.getByRole('button', { name: 'Put back' }).click();
      await expect.poll(() => drawingOf(galley)).toMatch(OWN_FACE);
      await expect(page.getByText(`does not have the font ${OWN_FAMILY}`)).toBeHidden();
    });
  });
});

test('a font that may not be embedded, or is none, is refused with its sentence', async ({ galley }) => {
  await openDesign(galley);
  await addFonts(galley, {
    'Locked.ttf': ownFont({ fsType: 2 }),
    'Letter.ttf': Buffer.from('Dear reader, this is a letter.'),
  });
  const notices = galley.page.getByRole('region', { name: 'Notices' });
  await expect(notices).toContainText('2 font files could not be taken.', { timeout: 30_000 });
  await expect(notices).toContainText('Locked.ttf');
  await expect(notices).toContainText('forbids embedding');
  await expect(notices).toContainText('This is no font.');
  await expect(galley.page.getByRole('button', { name: /^Remove the font/ })).toHaveCount(0);
});

test('a font that may only be shown and printed goes into the PDF, and Word is refused with its sentence', async ({
  galley,
}) => {
  const { page, folder } = galley;
  await openDesign(galley);
  await addFonts(galley, { 'Print.ttf': ownFont({ fsType: 4 }) });
  const section = page.getByRole('group', { name: 'Fonts of your own' });
  await expect(section).toContainText('For PDF only', { timeout: 30_000 });
  await page.getByRole('combobox', { name: 'Text', exact: true }).selectOption(OWN_FAMILY);
  await expect.poll(() => drawingOf(galley)).toMatch(OWN_FACE);
  await answerDialogs(galley, join(folder, 'osgood.pdf'));
  await chooseFromMenu(galley, 'file.export');
  const notices = page.getByRole('region', { name: 'Notices' });
  await expect(notices).toContainText(
    `The licence of ${OWN_FAMILY} lets it be shown and printed but not edited`,
  );
  expect((await readFile(join(folder, 'osgood.pdf'), 'latin1')).match(/OwnMarloweSons/)).not.toBeNull();
  expect(await readdir(folder)).not.toContain('osgood.docx');
});
