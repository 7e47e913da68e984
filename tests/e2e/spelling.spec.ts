import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { openDropped } from './support/desk';
import {
  chooseFromMenu,
  executable,
  expect,
  type Galley,
  pageOne,
  ROOT,
  temporaryFolder,
  test,
  withGalley,
} from './support/galley';
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

/** A German who has a summary to be spelt. */
async function openGerman(galley: Galley, language = 'de'): Promise<void> {
  const file = join(galley.folder, 'ilse.md');
  await writeFile(
    file,
    '# Ilse Tannhof\n\nilse.tannhof@example.org\n\n## Profil\n\nSie baut Turmuhren und pflegt alte Glockken.\n\n## Berufserfahrung\n\n### Uhrmacherin, Werkstatt Süd\n\n2012 – 2019\n',
  );
  await openDropped(galley, file, 'Ilse Tannhof');
  const { page } = galley;
  await page.getByRole('tab', { name: 'Design' }).click();
  await page.getByRole('combobox', { name: 'Language of the document' }).selectOption(language);
}

const missing = ({ page }: Galley) => page.getByText('this computer has no dictionary of this language');

test('a language without a dictionary is told quietly', async ({ galley }) => {
  // Japanese parts no words, so that nobody has a dictionary of this kind for it.
  await openGerman(galley, 'ja');
  await expect(missing(galley)).toHaveText(/^Spelling is not checked: .*\(Japanese\)\.$/);
  await chooseFromMenu(galley, 'edit.spelling');
  await expect(missing(galley)).toHaveCount(0);
});

test('a language is spelt by the dictionary that the system has of it', async () => {
  await temporaryFolder(async (folder) => {
    const words = ['sie', 'baut', 'und', 'pflegt', 'alte', 'Turm/c', 'uhren/c', 'Glocke/n'];
    const affixes = 'SET ISO8859-1\nTRY glocken\nCOMPOUNDFLAG c\nSFX n Y 1\nSFX n 0 n .\n';
    await writeFile(join(folder, 'de_DE.aff'), affixes);
    await writeFile(join(folder, 'de_DE.dic'), [words.length, ...words].join('\n'));
    const environment = { DICPATH: folder };
    await withGalley(
      { executable: executable(), appArguments: [ROOT], environment },
      folder,
      async (galley) => {
        const { page } = galley;
        await openGerman(galley);
        await expect(missing(galley)).toHaveCount(0);
        await page.getByRole('tab', { name: 'Content' }).click();
        const summary = page.getByRole('group', { name: /^Profil/ }).getByRole('textbox', { name: 'Text' });
        await summary.click();
        await page.keyboard.press('Control+End');
        await page.keyboard.type(' Und pfegt turmuhren.');
        await expect.poll(async () => (await underlined(galley)).map(({ word }) => word)).toEqual(['pfegt']);
      },
    );
  });
});
