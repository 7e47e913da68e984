import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { test as base } from '@playwright/test';
import {
  answerDialogs,
  chooseFromMenu,
  drop,
  expect,
  type Galley,
  ROOT,
  resize,
  temporaryFolder,
  withGalley,
} from './support/galley';
import { writePeople } from './support/people';

const LANGUAGES = {
  de: { start: 'Lebensläufe hier ablegen', tabs: ['Inhalt', 'Gestaltung', 'Prüfen'], file: '&Datei' },
  fr: { start: 'Déposez des CV ici', tabs: ['Contenu', 'Présentation', 'Vérifier'], file: '&Fichier' },
  es: { start: 'Suelte aquí sus currículums', tabs: ['Contenido', 'Diseño', 'Revisar'], file: '&Archivo' },
  pl: { start: 'Upuść tutaj CV', tabs: ['Treść', 'Wygląd', 'Sprawdź'], file: '&Plik' },
} as const;

/** What is cut off though it is not meant to be: buttons, tabs and labels that are wider than their box. */
function cutOff({ page }: Galley): Promise<string[]> {
  return page.evaluate(() =>
    [...document.querySelectorAll('button, [role="tab"], label, h2')]
      .filter((element) => element.scrollWidth > element.clientWidth + 1 && element.clientWidth > 1)
      .filter(
        (element) => !element.matches('.fold-button, .card-button') && !element.querySelector('.unseen'),
      )
      .map((element) => element.textContent ?? ''),
  );
}

for (const [language, words] of Object.entries(LANGUAGES))
  base(`the window and its menus speak ${language}`, async () => {
    const executable = process.env.GALLEY_ELECTRON ?? '';
    const appArguments = [`--lang=${language}`, ROOT];
    await temporaryFolder((folder) =>
      withGalley({ executable, appArguments }, folder, async (galley) => {
        const { app, page } = galley;
        await expect(page.getByRole('heading', { name: words.start })).toBeVisible();
        await expect(page.locator('html')).toHaveAttribute('lang', language);
        const labels = () =>
          app.evaluate(({ Menu }) => Menu.getApplicationMenu()?.items.map(({ label }) => label));
        await expect.poll(labels).toContain(words.file);
        const { mira, jonas } = await writePeople(folder);
        await drop(galley, [mira, jonas]);
        await expect(page.locator('.page').first()).toBeVisible({ timeout: 30_000 });
        for (const [width, height] of [
          [1280, 800],
          [960, 700],
        ] as const) {
          await resize(galley, width, height);
          for (const tab of words.tabs) {
            await page.getByRole('tab', { name: tab }).click();
            expect(await cutOff(galley), `${tab} at ${width}`).toEqual([]);
            const wide = () => page.locator('.window').evaluate((window) => window.scrollWidth);
            await expect.poll(wide, 'nothing is pushed out of the window').toBe(width);
            await page.screenshot({
              path: `${ROOT}/test-results/screenshots/${language}-${tab}-${width}.png`,
            });
          }
        }
      }),
    );
  });

base('what is wrong with a file is said in German, and what cannot be written', async () => {
  const executable = process.env.GALLEY_ELECTRON ?? '';
  await temporaryFolder((folder) =>
    withGalley({ executable, appArguments: ['--lang=de', ROOT] }, folder, async (galley) => {
      const { page } = galley;
      const [empty, noise] = [join(folder, 'leer.docx'), join(folder, 'rauschen.pdf')];
      const cut = join(folder, 'halb.json');
      await writeFile(empty, '');
      await writeFile(noise, '%PDF-1.7 und sonst nichts');
      await writeFile(cut, '{\n  "basics": {');
      await drop(galley, [empty, noise, cut]);
      const row = (name: string) => page.getByRole('listitem', { name: `Nicht lesbar: ${name}` });
      await expect(row('leer.docx')).toContainText('Diese Datei ist leer. Wählen Sie eine Datei');
      await expect(row('rauschen.pdf')).toContainText('Diese Datei ist beschädigt und nicht zu lesen.');
      await expect(row('halb.json')).toContainText('Diese JSON-Datei ist in Zeile 2 beschädigt.');
      const { mira } = await writePeople(folder);
      await drop(galley, [mira]);
      await expect(page.locator('.page').first()).toBeVisible({ timeout: 30_000 });
      await answerDialogs(galley, join(folder, 'kein Ordner', 'mira.pdf'));
      await chooseFromMenu(galley, 'file.export');
      const notices = page.getByRole('region', { name: 'Mitteilungen' });
      await expect(notices).toContainText('Den Ordner gibt es nicht. Wählen Sie einen, den es gibt.');
    }),
  );
});
