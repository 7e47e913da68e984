/** From a key to the changed page. */
import type { Page } from 'playwright';
import { takeTimes } from './window';

/** Long enough to fill lines, and to move what stands below them. */
const WORDS =
  'while keeping the books in order and the neighbours at peace, which took longer than planned; ';

/** Between two keys, in milliseconds: eleven letters a second, faster than most hands. */
const PAUSE = 90;

/** Some letters that nobody counts: the code is compiled while it is used. */
const WARM_UP = 30;

/** Puts the caret behind the words of the entry at the middle of page one, and types `letters` letters. */
export async function typingTimes(page: Page, letters: number): Promise<number[]> {
  const words = page.locator('.desk .page-art').first().locator('text');
  const texts = await words.allTextContents();
  const middle = texts.findIndex((text, index) => index > texts.length / 2 && text.length > 40);
  await words.nth(middle).click();
  await page.waitForFunction(() => document.activeElement?.closest('.form') !== null);
  await page.keyboard.press('End');
  await typeSlowly(page, WARM_UP);
  await takeTimes(page);
  await typeSlowly(page, letters);
  return takeTimes(page);
}

async function typeSlowly(page: Page, letters: number): Promise<void> {
  for (let at = 0; at < letters; at += 1) {
    await page.keyboard.press(WORDS[at % WORDS.length] ?? ' ');
    await page.waitForTimeout(PAUSE);
  }
}
