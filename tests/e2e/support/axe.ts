/** What keeps people out of the window, and the looks in which it is sought. */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { AxeResults } from 'axe-core';
import { expect, type Galley, ROOT } from './galley';

/** What axe finds, in words. Its source is evaluated by the debugger: the page itself takes no foreign script. */
export async function violations({ page }: Galley): Promise<string[]> {
  await page.evaluate(await readFile(join(ROOT, 'node_modules/axe-core/axe.min.js'), 'utf8'));
  const { violations: found } = await page.evaluate<AxeResults>('axe.run()');
  return found.flatMap(({ id, nodes }) =>
    nodes.map((node) => `${id}: ${node.html} ${node.failureSummary ?? ''}`),
  );
}

/** Colours that are on their way from one theme to the other have no contrast to speak of. */
export async function wear({ page }: Galley, colorScheme: 'light' | 'dark'): Promise<void> {
  await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
  await expect(page.locator('html')).toHaveAttribute('data-theme', colorScheme);
}
