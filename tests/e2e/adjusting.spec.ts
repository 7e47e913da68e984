/** A theme over the template: what is moved shows on the page, and one press is the way back. */
import { openDropped } from './support/desk';
import { expect, pageOne, test } from './support/galley';
import { writePeople } from './support/people';

test('type, fonts and colours follow the controls and go back', async ({ galley }) => {
  const { page } = galley;
  await page.getByRole('button', { name: 'Try the sample' }).click();
  // The first pages wait for the engine to start.
  await expect(pageOne(galley)).toBeVisible({ timeout: 30_000 });
  await page.getByRole('tab', { name: 'Design' }).click();
  const text = pageOne(galley).locator('text').filter({ hasText: 'spoilage' }).first();
  // Ten points in twips.
  await expect(text).toHaveAttribute('font-size', '200');

  const size = page.getByRole('slider', { name: 'Size' });
  await size.focus();
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('ArrowRight');
  await expect(text).toHaveAttribute('font-size', '220');
  await page.getByRole('combobox', { name: 'Text', exact: true }).selectOption('Inter');
  await expect(text).toHaveAttribute('font-family', 'GalleyInter-Regular');
  await page.getByLabel('Accent').fill('#e0b000');
  await expect(page.getByRole('status').filter({ hasText: 'The accent is hard to read' })).toBeVisible();
  await page.getByRole('button', { name: 'Back to Meridian as it is' }).scrollIntoViewIfNeeded();
  await page.screenshot({ path: 'test-results/adjusting.png' });

  await page.getByRole('button', { name: 'Back to Meridian as it is' }).click();
  await expect(text).toHaveAttribute('font-size', '200');
  await expect(page.getByText('hard to read')).toHaveCount(0);
});

test('all open documents get one look, and one press takes it back in all', async ({ galley }) => {
  const { page, folder } = galley;
  const { mira, jonas } = await writePeople(folder);
  await openDropped(galley, jonas, 'Jonas Abendroth');
  await openDropped(galley, mira, 'Jonas Abendroth');
  const heading = page.getByRole('heading', { level: 1 });
  await page.getByRole('tab', { name: 'Design' }).click();
  await page
    .getByRole('radio', { name: /^Slate/ })
    .locator('xpath=ancestor::label')
    .click();
  await expect(heading).toContainText('Slate');
  await page.getByRole('button', { name: 'Use for all open documents' }).click();
  const notices = page.getByRole('region', { name: 'Notices' });
  await expect(notices).toContainText('2 documents have this look.');
  await page.getByRole('row', { name: 'Mira Osgood' }).click();
  await expect(heading).toContainText('Slate');
  await notices.getByRole('button', { name: 'Undo in all' }).click();
  await expect(heading).toContainText('Meridian');
  // What was chosen for one document before all were dressed alike is no part of it.
  await page.getByRole('row', { name: 'Jonas Abendroth' }).click();
  await expect(heading).toContainText('Slate');
});
