/** From a click in the pile to the page of another document. */
import type { Page } from 'playwright';
import { OPENING_MS, takeTimes } from './window';

/** Long enough for the pages of one document, short enough that the next click is a person's. Milliseconds. */
const PAUSE = 300;

/** After the last file was read, its page and those of its neighbours are still drawn. Milliseconds. */
const SETTLING = 5000;

export async function everythingIsOpen(page: Page, documents: number): Promise<void> {
  const count = page
    .locator('.pile')
    .getByRole('status')
    .filter({ hasText: new RegExp(`\\b${documents}\\b`) });
  await count.waitFor({ timeout: OPENING_MS });
  await page.waitForTimeout(SETTLING);
}

/** Of `times` clicks on the rows in sight, one after the other. */
export async function switchingTimes(page: Page, times: number): Promise<number[]> {
  const rows = page.getByRole('grid', { name: 'Open documents' }).getByRole('row');
  const inSight = Math.min(await rows.count(), 8);
  await takeTimes(page);
  for (let turn = 0; turn < times; turn += 1) {
    await rows.nth(turn % inSight).click();
    await page.waitForTimeout(PAUSE);
  }
  return takeTimes(page);
}
