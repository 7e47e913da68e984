import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { title } from './support/desk';
import { drop, expect, type Galley, pageOne, test } from './support/galley';

const GIVEN = ['Tova', 'Arvid', 'Selma', 'Ruben', 'Ingrid', 'Oskar'];
const FAMILY = 'Lindgaard Norholt Kvist Eklund Brandt Solberg Hallen Bergdal Rask Vestby'.split(' ');
const PEOPLE = GIVEN.flatMap((given) => FAMILY.map((family) => `${given} ${family}`));

/** Sixty files take a busy machine a while. Milliseconds. */
const ALL_READ = 240_000;
const ONE_SHOWN = 30_000;

const lampOf = (person: string) =>
  `Lit the lamp of ${person.split(' ').reverse().join(' and ')} every night.`;

async function writeMany(folder: string): Promise<string[]> {
  return Promise.all(
    PEOPLE.map(async (person, index) => {
      // Opened in the order of their names.
      const path = join(folder, `${String(index).padStart(2, '0')}.md`);
      const job = `## Experience\n\n### Lighthouse keeper, North Rock\n\n2012 – 2019\n\n- ${lampOf(person)}\n`;
      await writeFile(path, `# ${person}\n\nkeeper${index}@example.org\n\n${job}`);
      return path;
    }),
  );
}

const list = ({ page }: Galley) => page.getByRole('grid', { name: 'Open documents' });
const rowOf = (galley: Galley, person: string) => list(galley).getByRole('row', { name: person });

async function expectShown(galley: Galley, person = ''): Promise<void> {
  await expect(title(galley)).toContainText(person, { timeout: ONE_SHOWN });
  await expect(pageOne(galley)).toContainText(lampOf(person), { timeout: ONE_SHOWN });
}

test('sixty documents are listed, switched between, searched and written in', async ({ galley }) => {
  test.setTimeout(2 * ALL_READ);
  const { page, folder } = galley;
  await drop(galley, await writeMany(folder));
  const count = page.getByRole('status').filter({ hasText: `${PEOPLE.length} open` });
  await expect(count).toBeVisible({ timeout: ALL_READ });

  await list(galley).getByRole('row').first().click();
  await page.keyboard.press('Home');
  await expectShown(galley, PEOPLE[0]);
  await page.keyboard.press('ArrowDown');
  await expectShown(galley, PEOPLE[1]);
  await page.keyboard.press('End');
  await expectShown(galley, PEOPLE.at(-1));
  await rowOf(galley, 'Oskar Bergdal').click();
  await expectShown(galley, 'Oskar Bergdal');

  await page.keyboard.press('Control+k');
  await page.keyboard.type('selma rask');
  await expect(list(galley).getByRole('row')).toHaveCount(1, { timeout: ONE_SHOWN });
  await rowOf(galley, 'Selma Rask').click();
  await expectShown(galley, 'Selma Rask');
  await page.getByRole('button', { name: 'Clear the search' }).click();
  await expect(count).toBeVisible();

  await page.getByRole('button', { name: 'Contact' }).click();
  await page.getByRole('textbox', { name: 'Profession' }).fill('Keeper of lamps');
  await expect(pageOne(galley)).toContainText('Keeper of lamps', { timeout: ONE_SHOWN });
});
