/** The whole way of a résumé without a mouse; wherever the keys lead, it can be seen. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Locator } from '@playwright/test';
import { answerDialogs, expect, type Galley, pageOne, test } from './support/galley';
import { writePeople } from './support/people';

/** More stops than any window here has. */
const MOST_STOPS = 80;

/** Goes on by Tab until the wanted control has the focus; every stop on the way is marked. */
async function tabTo({ page }: Galley, wanted: Locator, key: 'Tab' | 'Shift+Tab' = 'Tab'): Promise<void> {
  const passed: string[] = [];
  for (let stop = 0; stop < MOST_STOPS; stop += 1) {
    await page.keyboard.press(key);
    const { mark, seen } = await page.evaluate(() => {
      const at = document.activeElement;
      const marks = [at, at?.closest('.search, .highlight-box')].map((element) => {
        const style = element ? getComputedStyle(element) : undefined;
        return style && (style.outlineStyle !== 'none' || style.boxShadow !== 'none');
      });
      return { mark: at?.outerHTML.slice(0, 120) ?? '', seen: at === document.body || marks.includes(true) };
    });
    expect(seen, `the focus is seen on ${mark}`).toBe(true);
    passed.push(mark);
    if (await wanted.evaluate((element) => element === document.activeElement)) return;
  }
  throw new Error(`not reached: ${passed.join('\n')}`);
}

test('a file is opened, edited, dressed and exported by keys alone', async ({ galley }) => {
  const { page, folder } = galley;
  const { mira } = await writePeople(folder);
  await answerDialogs(galley, mira);
  await tabTo(galley, page.getByRole('button', { name: 'Choose files' }));
  await page.keyboard.press('Enter');
  await expect(pageOne(galley)).toContainText('Mira Osgood', { timeout: 30_000 });

  await tabTo(galley, page.getByRole('button', { name: 'Contact' }));
  await page.keyboard.press('Enter');
  await tabTo(galley, page.getByRole('textbox', { name: 'Profession' }));
  await page.keyboard.type('Horologist');
  await expect(pageOne(galley)).toContainText('Horologist');

  await tabTo(galley, page.getByRole('button', { name: /^Template:/ }), 'Shift+Tab');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('menuitemradio', { name: 'Meridian' })).toBeFocused();
  await page.keyboard.type('Vell');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('button', { name: /^Template: Vellum/ })).toBeFocused();

  const base = join(folder, 'by-keys');
  await answerDialogs(galley, `${base}.pdf`);
  await tabTo(galley, page.getByRole('button', { name: 'Export' }));
  await page.keyboard.press('Enter');
  await expect(page.getByRole('menuitem', { name: 'PDF and Word' })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('region', { name: 'Notices' })).toContainText('Saved by-keys.pdf');
  for (const extension of ['pdf', 'docx']) expect(existsSync(`${base}.${extension}`)).toBe(true);
});
