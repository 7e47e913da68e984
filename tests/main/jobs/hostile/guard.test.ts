import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { guardedOpener } from './open';

const folder = mkdtempSync(join(tmpdir(), 'galley-guard-'));
mkdirSync(join(folder, 'main'));
afterAll(() => rmSync(folder, { recursive: true }));

const EMPTY = '{ resume: { basics: { profiles: [], details: [] }, sections: [] }, unplaced: [], notes: [] }';

/** A worker that does something before it answers. */
async function outcomeOf(deed: string) {
  const script = join(folder, 'main', 'worker.cjs');
  writeFileSync(
    script,
    `const { parentPort } = require('node:worker_threads');
    parentPort.on('message', async ({ id, args }) => {
      try { ${deed} } catch {}
      parentPort.postMessage({ outcome: 'done', id, result: ${EMPTY} });
    });`,
  );
  const opener = guardedOpener(script);
  return opener.open(join(folder, 'cv.txt')).finally(() => opener.close());
}

describe('the guard over the worker reports', () => {
  it.each([
    ['a file read', `require('node:fs').readFileSync('/etc/hostname')`],
    ['a file read later', `await require('node:fs/promises').readFile('/etc/hostname').catch(() => {})`],
    ['a file written', `require('node:fs').writeFileSync('/nowhere/cv.txt', '')`],
    ['a look into a folder', `require('node:fs').readdirSync('/')`],
    ['a connection', `require('node:net').connect(9, '127.0.0.1').on('error', () => {})`],
    ['a request', `await fetch('http://127.0.0.1:49151/').catch(() => {})`],
    ['a name resolved', `require('node:dns').lookup('localhost', () => {})`],
    ['a program started', `require('node:child_process').execSync('true')`],
  ])('%s', async (_, deed) => {
    await expect(outcomeOf(deed)).rejects.toThrow(/^(path \/|call of )/);
  });

  it('nothing of the document itself and the worker’s own files', async () => {
    const deed = `require('node:fs').readFileSync(args.path); require('node:fs').readFileSync(__filename);`;
    await expect(outcomeOf(deed)).resolves.toMatchObject({ unplaced: [] });
  });
});
