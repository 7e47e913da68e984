import { join } from 'node:path';
import { openDropped, pileRows, statusBar, title } from './support/desk';
import { answerDialogs, chooseFromMenu, drop, expect, type Galley, test } from './support/galley';
import { writePeople } from './support/people';

/** What a double click on a file does while the program runs. */
async function startAgain({ app }: Galley, file: string): Promise<void> {
  await app.evaluate(
    ({ app: electron }, path) => electron.emit('second-instance', {}, ['galley', path], '/', undefined),
    file,
  );
}

test('recent files are in the menu, opened and saved ones', async ({ galley }) => {
  const { mira, jonas } = await writePeople(galley.folder);
  await openDropped(galley, mira, 'Mira Osgood');
  await drop(galley, [jonas]);
  await expect(pileRows(galley)).toHaveCount(2);
  await answerDialogs(galley, join(galley.folder, 'mira.galley'));
  await chooseFromMenu(galley, 'file.save');
  await expect(statusBar(galley)).toContainText('Saved in mira.galley');
  await chooseFromMenu(galley, 'file.close');
  await expect(title(galley)).toContainText('Jonas Abendroth');
  await chooseFromMenu(galley, 'recent.0');
  await expect(pileRows(galley).filter({ hasText: 'mira.galley' })).toHaveCount(1);
});

test('a document opened from outside comes once, and is shown when it is open already', async ({
  galley,
}) => {
  const { mira, jonas } = await writePeople(galley.folder);
  const file = join(galley.folder, 'mira.galley');
  await openDropped(galley, mira, 'Mira Osgood');
  await answerDialogs(galley, file);
  await chooseFromMenu(galley, 'file.save');
  await expect(statusBar(galley)).toContainText('Saved in mira.galley');
  await startAgain(galley, jonas);
  await pileRows(galley).filter({ hasText: 'Jonas' }).click();
  await expect(title(galley)).toContainText('Jonas Abendroth');
  await startAgain(galley, file);
  await expect(title(galley)).toContainText('Mira Osgood');
  await expect(pileRows(galley)).toHaveCount(2);
});
