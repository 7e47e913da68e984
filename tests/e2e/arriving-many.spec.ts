import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pileRows } from './support/desk';
import { drop, expect, test } from './support/galley';

const COUNT = 40;

test('of many files on their way in, the next few are shown, and how many more wait', async ({ galley }) => {
  const files = Array.from({ length: COUNT }, (_, at) => join(galley.folder, `cv-${at}.md`));
  for (const [at, file] of files.entries())
    await writeFile(file, `# Odo Fenn\n\nodo${at}@example.org\n\n## Skills\n\n- Milling rye\n`);
  const { page } = galley;
  await drop(galley, files);
  await expect(page.getByText(/^\d+ more files wait$/)).toBeVisible();
  expect(await page.locator('.file-row').count()).toBeLessThan(15);
  await expect(page.locator('.file-row')).toHaveCount(0, { timeout: 60_000 });
  await expect(page.getByText(`${COUNT} open`)).toBeVisible();
  await expect(pileRows(galley).first()).toBeVisible();
});
