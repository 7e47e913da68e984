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
  de: {
    start: 'Lebensläufe hier ablegen',
    tabs: ['Inhalt', 'Gestaltung', 'Prüfen'],
    contact: 'Kontakt',
    file: '&Datei',
  },
  fr: {
    start: 'Déposez des CV ici',
    tabs: ['Contenu', 'Présentation', 'Vérifier'],
    contact: 'Coordonnées',
    file: '&Fichier',
  },
  es: {
    start: 'Suelte aquí sus currículums',
    tabs: ['Contenido', 'Diseño', 'Revisar'],
    contact: 'Contacto',
    file: '&Archivo',
  },
  pl: { start: 'Upuść tutaj CV', tabs: ['Treść', 'Wygląd', 'Sprawdź'], contact: 'Kontakt', file: '&Plik' },
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

/** What of the inspector would have to be scrolled to from side to side. */
function pushedAside({ page }: Galley): Promise<string[]> {
  return page.evaluate(() =>
    [...document.querySelectorAll('.inspector, .inspector *')]
      .filter((element) => /auto|scroll/.test(getComputedStyle(element).overflowX))
      .filter((element) => element.scrollWidth > element.clientWidth + 1 && element.clientWidth > 1)
      .map((element) => element.className),
  );
}

/** How many pixels of the last tab, its count included, are cut off. */
function beyondTabs({ page }: Galley): Promise<number> {
  return page.getByRole('tablist').evaluate((list) => list.scrollWidth - list.clientWidth);
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
        await resize(galley, 1280, 800);
        await app.evaluate(({ BrowserWindow }) =>
          BrowserWindow.getAllWindows()[0]?.webContents.setZoomFactor(2),
        );
        await expect.poll(() => page.evaluate(() => innerWidth)).toBe(640);
        await page.getByRole('tab', { name: words.tabs[0] }).click();
        await page.getByRole('button', { name: words.contact, exact: true }).click();
        for (const tab of words.tabs) {
          await page.getByRole('tab', { name: tab }).click();
          expect(await pushedAside(galley), `${tab} at twice the size`).toEqual([]);
          expect(await beyondTabs(galley), `the tabs at twice the size, ${tab}`).toBeLessThanOrEqual(0);
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
