import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { AxeResults } from 'axe-core';
import { openDropped } from './support/desk';
import { chooseFromMenu, expect, type Galley, pageOne, ROOT, test } from './support/galley';
import { writePeople } from './support/people';

async function violations({ page }: Galley): Promise<string[]> {
  await page.evaluate(await readFile(join(ROOT, 'node_modules/axe-core/axe.min.js'), 'utf8'));
  const { violations: found } = await page.evaluate<AxeResults>('axe.run()');
  return found.flatMap(({ id, nodes }) =>
    nodes.map((node) => `${id}: ${node.html} ${node.failureSummary ?? ''}`),
  );
}

const LOOKS = {
  light: { colorScheme: 'light', contrast: 'no-preference' },
  dark: { colorScheme: 'dark', contrast: 'no-preference' },
  'light-contrast': { colorScheme: 'light', contrast: 'more' },
  'dark-contrast': { colorScheme: 'dark', contrast: 'more' },
} as const;

for (const [name, media] of Object.entries(LOOKS))
  test(`nothing stands in anyone's way of the tools: ${name}`, async ({ galley }) => {
    const { page, folder } = galley;
    await page.emulateMedia({ ...media, reducedMotion: 'reduce' });
    await expect(page.locator('html')).toHaveAttribute('data-theme', media.colorScheme);
    const look = async (state: string) => {
      await page.screenshot({ path: `${ROOT}/test-results/screenshots/tools-${state}-${name}.png` });
      expect(await violations(galley), state).toEqual([]);
    };
    await expect(page.getByRole('region', { name: 'A short tour' })).toBeVisible();
    await look('tour');
    const { mira } = await writePeople(folder);
    await openDropped(galley, mira, 'Mira Osgood');
    await page.getByRole('button', { name: 'Contact' }).click();
    await page.getByRole('textbox', { name: 'Website' }).fill('htp://mira.example.org');
    await page.getByRole('textbox', { name: 'Email' }).fill('mira@');
    await page.keyboard.press('Control+h');
    await page.getByRole('textbox', { name: 'Find', exact: true }).fill('clock');
    await page.getByRole('button', { name: 'Whole words' }).click();
    await expect(page.locator('.found-light').first()).toBeVisible();
    await look('find');
    await page.keyboard.press('Escape');
    await page.getByRole('tab', { name: 'Review' }).click();
    await expect(page.getByText('is no email address')).toBeVisible();
    await page.getByRole('button', { name: 'Leave it as it is' }).first().click();
    await look('checks');
    await page.getByRole('tab', { name: 'Design' }).click();
    await page.getByRole('button', { name: 'Fit', exact: true }).scrollIntoViewIfNeeded();
    await page.getByRole('button', { name: 'Fit', exact: true }).click();
    await expect(page.getByText('It takes 1 page as it is.')).toBeVisible();
    await look('fit');
    await page.keyboard.press('Control+Shift+p');
    await page.getByRole('textbox', { name: 'Command palette' }).fill('s');
    await expect(page.getByRole('menuitem').first()).toBeVisible();
    await look('palette');
    await page.keyboard.press('Escape');
    await chooseFromMenu(galley, 'help.tour');
    await expect(page.getByRole('dialog', { name: 'A short tour' })).toBeVisible();
    await look('tour-again');
    await page.keyboard.press('Escape');
    await expect(pageOne(galley)).toBeVisible();
  });

test('find, mend, fit and export, all by keyboard', async ({ galley }) => {
  const { page, folder } = galley;
  const { mira } = await writePeople(folder);
  await openDropped(galley, mira, 'Mira Osgood');
  await page.keyboard.press('Control+h');
  await page.keyboard.type('apprentices');
  await expect(page.getByText('1 of 1')).toBeVisible();
  const replacement = page.getByRole('textbox', { name: 'Replace with' });
  for (let press = 0; press < 12 && !(await focused(replacement)); press += 1)
    await page.keyboard.press('Tab');
  await page.keyboard.type('trainees');
  await page.keyboard.press('Enter');
  await expect(pageOne(galley)).toContainText('four trainees');
  await page.keyboard.press('Escape');
  await page.keyboard.press('Control+Shift+p');
  await page.keyboard.type('fit to one page');
  await page.keyboard.press('Enter');
  await expect(page.getByText('It takes 1 page as it is.')).toBeVisible();
  await page.keyboard.press('Control+z');
  await expect(pageOne(galley)).toContainText('four apprentices');
});

const focused = (field: ReturnType<Galley['page']['getByRole']>) =>
  field.evaluate((element) => element === document.activeElement);
