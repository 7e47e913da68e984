/**
 * The app is killed (SIGKILL) in the middle of a batch, again and again, and gone on with from what the next
 * start offers. Whatever lies in the folder under its name is whole and is never written again; in the end
 * everything is there.
 */
import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { batchDialog, batchStatus, setUp, start, WRITTEN } from './support/batch';
import { expect, type Galley, ROOT, temporaryFolder, test, withGalley } from './support/galley';

const KILLS = 5;
const DOCUMENTS = 90;

/** Of seven people: six of seven names are taken by another document of the batch. */
function writeMillers(folder: string): string {
  const pile = join(folder, 'pile');
  mkdirSync(pile);
  for (let index = 0; index < DOCUMENTS; index += 1)
    writeFileSync(
      join(pile, `${String(index).padStart(3, '0')}.md`),
      `# Odo Fenn ${index % 7}\n\nMiller · Graz · odo${index}@example.org\n\n## Experience\n\n### Miller, Fjord Mills\n\nFeb 2019 – Present\n\n- Ground rye for ${index + 2} bakeries.\n`,
    );
  return pile;
}

/** What every start finds; files of a killed run that have no name yet are hidden. */
const outputs = (folder: string) =>
  existsSync(folder) ? readdirSync(folder).filter((name) => /^[^.].*\.(pdf|docx)$/.test(name)) : [];

const read = (folder: string) =>
  new Map(outputs(folder).map((name) => [name, readFileSync(join(folder, name), 'latin1')]));

/** Which file, by the disk's own number and time, has the name. */
const inodes = (folder: string) =>
  new Map(
    outputs(folder).map((name) => {
      const { ino, mtimeMs } = statSync(join(folder, name));
      return [name, `${ino} ${mtimeMs}`];
    }),
  );

async function kill({ app }: Galley): Promise<void> {
  const gone = new Promise((resolve) => app.process().once('exit', resolve));
  app.process().kill('SIGKILL');
  await gone;
}

/** Ends the app by chance somewhere on the way to so many further files; false where the batch was quicker. */
async function killedOnTheWay(galley: Galley, out: string, further: number): Promise<boolean> {
  const wanted = outputs(out).length + Math.floor(Math.random() * further);
  await expect.poll(() => outputs(out).length, { intervals: [5], timeout: WRITTEN }).toBeGreaterThan(wanted);
  await new Promise((resolve) => setTimeout(resolve, 30 * Math.random()));
  await kill(galley);
  return outputs(out).length < 2 * DOCUMENTS;
}

test(`a batch that is killed ${KILLS} times is offered again each time, and all of it comes out once`, async () => {
  const executable = process.env.GALLEY_ELECTRON ?? '';
  const once = (folder: string, use: (galley: Galley) => Promise<void>) =>
    withGalley({ executable, appArguments: [ROOT] }, folder, use);
  const finished = (galley: Galley) =>
    expect(batchStatus(galley)).toContainText(`${DOCUMENTS} of ${DOCUMENTS} documents written`, {
      timeout: WRITTEN,
    });

  await temporaryFolder(async (folder) => {
    let whole = new Map<string, string>();
    await once(folder, async (galley) => {
      const out = await setUp(galley, writeMillers(folder));
      await start(galley);
      await finished(galley);
      whole = read(out);
    });
    expect(whole.size).toBe(2 * DOCUMENTS);

    await temporaryFolder(async (home) => {
      const out = join(home, 'out');
      const first = new Map<string, string>();
      const look = () => {
        for (const [name, file] of inodes(out)) {
          expect(`${name} ${file}`).toBe(`${name} ${first.get(name) ?? file}`);
          first.set(name, file);
        }
        for (const [name, bytes] of read(out)) expect(whole.get(name), name).toBe(bytes);
      };
      let killed = 0;
      await once(home, async (galley) => {
        await setUp(galley, join(folder, 'pile'));
        await start(galley);
        if (await killedOnTheWay(galley, out, 24)) killed += 1;
      });
      for (let turn = 1; turn < KILLS; turn += 1) {
        look();
        await once(home, async (galley) => {
          await galley.page.getByRole('button', { name: 'Go on with it' }).click();
          if (await killedOnTheWay(galley, out, 24)) killed += 1;
        });
      }
      look();
      // Else the moments were too late to say anything.
      expect(killed).toBe(KILLS);
      await once(home, async (galley) => {
        await galley.page.getByRole('button', { name: 'Go on with it' }).click();
        await finished(galley);
        await expect(batchDialog(galley).getByRole('button', { name: 'Go on with it' })).toHaveCount(0);
      });
      look();
      expect([...first.keys()].sort()).toEqual([...whole.keys()].sort());
      expect(readdirSync(out).filter((name) => name.startsWith('.'))).toEqual([]);
      await once(home, ({ page }) =>
        expect(page.getByRole('button', { name: 'Go on with it' })).toHaveCount(0),
      );
    });
  });
});
