import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Locator } from 'playwright';
import { batchDialog, batchRows, batchStatus, setUp, start, WRITTEN } from './support/batch';
import { expect, type Galley, test } from './support/galley';

const COUNT = 150;

const list = (galley: Galley) => batchDialog(galley).getByRole('list', { name: 'Documents of the batch' });

/** A batch of documents that leave nothing to say, but for one near its start and its last. */
async function listed(galley: Galley): Promise<void> {
  const pile = join(galley.folder, 'pile');
  await mkdir(pile);
  for (let index = 1; index <= COUNT; index += 1)
    await writeFile(
      join(pile, `cv-${String(index).padStart(3, '0')}.md`),
      `# Odo Fenn\n\nodo${index}@example.org\n\n## Experience\n\n### Miller, Fjord Mills\n\nFeb 2019 – Present\n\n- Ground rye for ${index + 2} bakeries.\n`,
    );
  for (const name of ['cv-002b.docx', 'none.docx']) await writeFile(join(pile, name), 'PK\u0003\u0004');
  await setUp(galley, pile);
  await start(galley);
}

/** Pixels from the top of the list to the top of a row. */
const placeOf = (row: Locator) =>
  row.evaluate((element) => {
    const top = (of: Element | null) => of?.getBoundingClientRect().top ?? Number.NaN;
    return top(element) - top(element.closest('.run-rows'));
  });

test('of a long list only what is in sight is there, and each row says which of how many it is', async ({
  galley,
}) => {
  await listed(galley);
  await batchDialog(galley).getByRole('button', { name: 'Pause' }).click();
  await expect(batchDialog(galley)).toContainText('Paused');
  expect(await batchRows(galley).count()).toBeLessThan(60);
  const first = batchRows(galley).first();
  await expect(first).toHaveAttribute('aria-posinset', '1');
  await expect(first).toHaveAttribute('aria-setsize', String(COUNT + 2));
  await list(galley).press('End');
  const last = batchRows(galley).last();
  await expect(last).toContainText('none.docx');
  await expect(last).toBeInViewport();
  await expect(last).toHaveAttribute('aria-posinset', String(COUNT + 2));
});

test('what is looked at stands still while rows above it are done', async ({ galley }) => {
  await listed(galley);
  await batchDialog(galley).getByRole('button', { name: 'Pause' }).click();
  await expect(batchDialog(galley)).toContainText('Paused');
  await list(galley).evaluate((element) => element.scrollTo(0, 1500));
  const lookedAt = batchRows(galley).filter({ hasText: 'cv-040.md' });
  await expect(lookedAt).toHaveCount(1);
  await lookedAt.evaluate((element) => element.scrollIntoView({ block: 'start' }));
  const before = await placeOf(lookedAt);
  const places = lookedAt.evaluate(
    (element) =>
      new Promise<number[]>((resolve) => {
        const found: number[] = [];
        const look = () => {
          found.push(element.getBoundingClientRect().top);
          if (element.getAttribute('data-state') === 'waiting') requestAnimationFrame(look);
          else resolve(found);
        };
        look();
      }),
  );
  await batchDialog(galley).getByRole('button', { name: 'Resume' }).click();
  expect(Math.max(...(await places)) - Math.min(...(await places))).toBeLessThan(2);
  await expect(batchStatus(galley)).toContainText('2 failed', { timeout: WRITTEN });
  expect(Math.abs((await placeOf(lookedAt)) - before)).toBeLessThan(2);
});

test('the focus goes on from where it was, however far that is, and an open report stays open', async ({
  galley,
}) => {
  await listed(galley);
  await expect(batchStatus(galley)).toContainText('2 failed', { timeout: WRITTEN });
  const { page } = galley;
  const focused = page.locator(':focus');
  const row = (name: string) => batchRows(galley).filter({ hasText: name });
  const report = row('cv-003.md').locator('details');
  await report.locator('summary').click();
  await expect(report).toHaveAttribute('open');
  await row('cv-002b.docx').getByRole('button').focus();
  await list(galley).evaluate((element) => element.scrollTo(0, element.scrollHeight / 2));
  await expect(row('cv-075.md')).toHaveCount(1);
  await expect(row('cv-001.md')).toHaveCount(0);
  await expect(focused).toHaveAccessibleName('Open cv-002b.docx in the editor');
  await page.keyboard.press('Tab');
  await expect(focused).toBeInViewport();
  await expect(row('cv-003.md').locator(':focus')).toHaveCount(1);
  await expect(report).toHaveAttribute('open');
  // Back from behind the list.
  await batchDialog(galley).getByRole('button', { name: 'New batch' }).focus();
  await page.keyboard.press('Shift+Tab');
  await expect(focused).toBeInViewport();
  await list(galley).press('End');
  await expect(row('cv-003.md')).toHaveCount(0);
  await list(galley).press('Home');
  await expect(report).toHaveAttribute('open');
});
