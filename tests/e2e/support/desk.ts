/** The parts of the window that tests of documents look at. */
import { drop, expect, type Galley, pageOne } from './galley';

export const pileRows = ({ page }: Galley) =>
  page.getByRole('grid', { name: 'Open documents' }).getByRole('row');

export const title = ({ page }: Galley) => page.getByRole('heading', { level: 1 });

export const statusBar = ({ page }: Galley) => page.getByRole('contentinfo');

/** Types another name for the person on the desk. */
export async function rename(galley: Galley, name: string): Promise<void> {
  const { page } = galley;
  const contact = page.getByRole('button', { name: 'Contact' });
  if ((await contact.getAttribute('aria-expanded')) !== 'true') await contact.click();
  await page.getByRole('textbox', { name: 'Name', exact: true }).fill(name);
  await expect(pageOne(galley)).toContainText(name);
}

/** The first page of a fresh start waits for workers to start. Milliseconds. */
const FIRST_PAGE = 30_000;

/** Drops a file on the window and waits for its page. */
export async function openDropped(galley: Galley, file: string, words: string): Promise<void> {
  await drop(galley, [file]);
  await expect(pageOne(galley)).toContainText(words, { timeout: FIRST_PAGE });
}
