import { openDropped } from './support/desk';
import { expect, type Galley, pageOne, test } from './support/galley';
import { writePeople } from './support/people';

test.beforeEach(async ({ galley }) => {
  const { mira } = await writePeople(galley.folder);
  await openDropped(galley, mira, 'Mira Osgood');
});

/** The words of the page between two others. */
async function standsBefore(galley: Galley, first: string, second: string): Promise<boolean> {
  const words = (await pageOne(galley).textContent()) ?? '';
  return words.includes(first) && words.indexOf(first) < words.indexOf(second);
}

const handle = ({ page }: Galley, name: string) =>
  page.getByRole('button', { name: `Carry ${name} elsewhere` });
const sectionHead = ({ page }: Galley, title: string) =>
  page.getByRole('heading', { level: 2 }).getByRole('button', { name: new RegExp(`^${title}`) });

test('entries and sections are carried by keys, each step said aloud, and undo takes them back', async ({
  galley,
}) => {
  const { page } = galley;
  await expect.poll(() => standsBefore(galley, 'Clock House', 'Bell Foundry')).toBe(true);
  await handle(galley, 'Bell Foundry').focus();
  await page.keyboard.press('Space');
  await expect(page.getByText('Bell Foundry is lifted.')).toBeAttached();
  await page.keyboard.press('ArrowUp');
  await expect(page.getByText('Bell Foundry is at Clock House.')).toBeAttached();
  await page.keyboard.press('Space');
  await expect.poll(() => standsBefore(galley, 'Bell Foundry', 'Clock House')).toBe(true);
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect.poll(() => standsBefore(galley, 'Clock House', 'Bell Foundry')).toBe(true);

  await handle(galley, 'Skills').focus();
  await page.keyboard.press('Space');
  await expect(page.getByText('Skills is lifted.')).toBeAttached();
  await page.keyboard.press('ArrowUp');
  await expect(page.getByText('Skills is at Education.')).toBeAttached();
  await page.keyboard.press('ArrowUp');
  await expect(page.getByText('Skills is at Experience.')).toBeAttached();
  await page.keyboard.press('Space');
  await expect.poll(() => standsBefore(galley, 'SKILLS', 'EXPERIENCE')).toBe(true);
});

test('an entry is dragged into another section', async ({ galley }) => {
  const { page } = galley;
  await page.getByRole('button', { name: /^Bell Foundry/ }).hover();
  const from = await handle(galley, 'Bell Foundry').boundingBox();
  const to = await sectionHead(galley, 'Education').boundingBox();
  if (!from || !to) throw new Error('nothing to drag');
  await page.mouse.move(from.x + 8, from.y + 10);
  await page.mouse.down();
  await page.mouse.move(from.x + 8, from.y + 40, { steps: 4 });
  await page.mouse.move(to.x + 60, to.y + to.height / 2, { steps: 12 });
  await page.mouse.up();
  await expect.poll(() => standsBefore(galley, 'EDUCATION', 'Bell Foundry')).toBe(true);
  await expect(pageOne(galley)).toContainText('Tuned bells by ear and by lathe.');
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect.poll(() => standsBefore(galley, 'Bell Foundry', 'EDUCATION')).toBe(true);
});

test('the menu of an entry moves it to a section, hides it, and begins a page with it', async ({
  galley,
}) => {
  const { page } = galley;
  await page.getByRole('button', { name: /^Bell Foundry/ }).click();
  const more = page.getByRole('button', { name: 'More for Bell Foundry' });
  await more.click();
  await page.getByRole('menuitem', { name: 'Hide on the page' }).click();
  await expect(pageOne(galley)).not.toContainText('Bell Foundry');
  await expect(page.getByRole('img', { name: 'Hidden' })).toBeVisible();
  await more.click();
  await page.getByRole('menuitem', { name: 'Show on the page' }).click();
  await expect(pageOne(galley)).toContainText('Bell Foundry');

  await more.click();
  await page.getByRole('menuitem', { name: 'Begin on a new page' }).click();
  await expect(page.getByRole('region', { name: 'Page 2 of 2' })).toContainText('Bell Foundry');
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(page.getByRole('region', { name: /^Page \d/ })).toHaveCount(1);

  await more.focus();
  await page.keyboard.press('Enter');
  await page.getByRole('menuitem', { name: 'Move to section' }).focus();
  await page.keyboard.press('ArrowRight');
  await page.getByRole('menuitem', { name: 'Education' }).click();
  await expect.poll(() => standsBefore(galley, 'EDUCATION', 'Bell Foundry')).toBe(true);
  await expect(page.getByRole('textbox', { name: 'School' }).last()).toHaveValue('Bell Foundry');
});

test('roles at one employer are parted and joined', async ({ galley }) => {
  const { page } = galley;
  await page.getByRole('button', { name: /^Clock House/ }).click();
  await page.getByRole('textbox', { name: 'Highlights 2' }).click();
  await page.getByRole('button', { name: 'More for Clock House' }).click();
  await page.getByRole('menuitem', { name: 'Part off another role' }).click();
  const roles = page.getByRole('textbox', { name: 'Position' });
  await expect(roles.nth(1)).toBeFocused();
  await page.keyboard.type('Master of apprentices');
  await expect(pageOne(galley)).toContainText('Master of apprentices');
  expect(await standsBefore(galley, 'Master of apprentices', 'Taught four apprentices')).toBe(true);

  await page.getByRole('button', { name: 'More for Clock House' }).last().click();
  await page.getByRole('menuitem', { name: 'Join with the role above' }).click();
  await expect(roles.first()).toHaveValue('Repairer, Master of apprentices');
  await expect(pageOne(galley)).toContainText('Repairer, Master of apprentices');
});
