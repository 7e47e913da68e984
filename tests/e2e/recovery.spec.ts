import { pileRows, rename, title } from './support/desk';
import {
  chooseFromMenu,
  drop,
  expect,
  type Galley,
  pageOne,
  ROOT,
  temporaryFolder,
  test,
  withGalley,
} from './support/galley';
import { writePeople } from './support/people';

/** Starts of the same program by the same person, one after the other. */
async function starts(...visits: ((galley: Galley) => Promise<void>)[]): Promise<void> {
  const executable = process.env.GALLEY_ELECTRON ?? '';
  await temporaryFolder(async (folder) => {
    for (const visit of visits) await withGalley({ executable, appArguments: [ROOT] }, folder, visit);
  });
}

async function openBoth(galley: Galley): Promise<void> {
  const { mira, jonas } = await writePeople(galley.folder);
  await drop(galley, [mira, jonas]);
  await expect(pileRows(galley)).toHaveCount(2);
  await pileRows(galley).filter({ hasText: 'Mira' }).click();
}

test('after a crash all that was open comes back, edits and undo with it', async () => {
  await starts(
    async (galley) => {
      const { page, app } = galley;
      await openBoth(galley);
      await rename(galley, 'Mira Crashed');
      await page.waitForTimeout(1000);
      const gone = new Promise((resolve) => app.process().once('exit', resolve));
      app.process().kill('SIGKILL');
      await gone;
    },
    async (galley) => {
      const { page } = galley;
      await expect(pileRows(galley)).toHaveCount(2);
      await expect(title(galley)).toContainText('Mira Crashed');
      await expect(page).toHaveTitle('• Mira Crashed – Galley');
      await page.getByRole('button', { name: 'Undo' }).click();
      await expect(title(galley)).toContainText('Mira Osgood');
      await expect(pageOne(galley)).toContainText('Re-cut the wheels of eleven tower clocks');
    },
  );
});

test('leaving asks nothing and loses nothing; what was closed can still be brought back', async () => {
  await starts(
    async (galley) => {
      await openBoth(galley);
      await pileRows(galley).filter({ hasText: 'Jonas' }).click();
      await galley.page.keyboard.press('Delete');
      await expect(pileRows(galley)).toHaveCount(1);
      // The last letters before the window goes.
      await rename(galley, 'Mira Left');
    },
    async (galley) => {
      await expect(title(galley)).toContainText('Mira Left');
      await expect(pileRows(galley)).toHaveCount(1);
      await chooseFromMenu(galley, 'file.reopen');
      await expect(pileRows(galley)).toHaveCount(2);
      await expect(title(galley)).toContainText('Jonas Abendroth');
    },
  );
});
