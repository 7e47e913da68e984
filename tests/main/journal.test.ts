import { appendFileSync, mkdtempSync, readdirSync, readFileSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { openJournal } from '../../main/journal';
import { keptStateOf } from '../../renderer/store/kept';
import { difference } from '../../shared/galley/patches';
import type { KeptState } from '../../shared/galley/session';
import { desk } from '../renderer/people';
import { step } from '../renderer/steps';

const folderOf = () => mkdtempSync(join(tmpdir(), 'galley-journal-'));
const plain = (value: unknown) => JSON.parse(JSON.stringify(value));
const whole = (key: string, state: KeptState) => ({
  key,
  patches: [{ op: 'replace' as const, path: [], value: state }],
});
const stateNamed = (name: string): KeptState => {
  const { actions, document } = desk();
  actions.setField('d1', '/basics/name', name);
  return keptStateOf(document());
};

describe('the journal', () => {
  it('gives back any document after any edits, from a file cut anywhere a state that it had', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.array(step, { maxLength: 4 }), { maxLength: 5 }),
        fc.nat(),
        async (bursts, cut) => {
          const here = desk();
          const folder = folderOf();
          const journal = openJournal(folder);
          const states = [keptStateOf(here.document())];
          await journal.keep([whole('a', keptStateOf(here.document()))], { order: ['a'], current: 'a' });
          const first = readFileSync(join(folder, 'a.jsonl')).length;
          for (const burst of bursts) {
            for (const act of burst) act(here);
            const now = keptStateOf(here.document());
            const patches = difference(states.at(-1), now);
            if (patches.length > 0)
              await journal.keep([{ key: 'a', patches }], { order: ['a'], current: 'a' });
            states.push(now);
          }
          const restored = await openJournal(folder).restore();
          expect(restored).toEqual({ documents: [{ key: 'a', state: plain(states.at(-1)) }], current: 'a' });

          const length = readFileSync(join(folder, 'a.jsonl')).length;
          truncateSync(join(folder, 'a.jsonl'), first + (cut % (length - first + 1)));
          const after = await openJournal(folder).restore();
          expect(states.map(plain)).toContainEqual(after.documents[0]?.state);
        },
      ),
      { numRuns: 40 },
    );
  });

  it('goes on after a line that was cut short', async () => {
    const folder = folderOf();
    await openJournal(folder).keep([whole('a', stateNamed('A'))], { order: ['a'] });
    appendFileSync(join(folder, 'a.jsonl'), '[{"op":"repl');
    const journal = openJournal(folder);
    await journal.restore();
    const path = ['document', 'fileName'];
    await journal.keep([{ key: 'a', patches: [{ op: 'replace', path, value: 'b.md' }] }], { order: ['a'] });
    expect((await openJournal(folder).restore()).documents[0]?.state.document.fileName).toBe('b.md');
  });

  it('keeps the order of the pile, and finds what was begun just before the crash', async () => {
    const folder = folderOf();
    const journal = openJournal(folder);
    const entries = ['a', 'b', 'c'].map((key) => whole(key, stateNamed(key)));
    await journal.keep(entries, { order: ['c', 'a', 'b'], current: 'a' });
    writeFileSync(join(folder, 'd.jsonl'), readFileSync(join(folder, 'a.jsonl')));
    const { documents, current } = await openJournal(folder).restore();
    expect(documents.map(({ key }) => key)).toEqual(['c', 'a', 'b', 'd']);
    expect(current).toBe('a');
  });

  it('brings closed documents back, the last one first, in a later start as well', async () => {
    const folder = folderOf();
    const journal = openJournal(folder);
    const entries = ['a', 'b', 'c'].map((key) => whole(key, stateNamed(key)));
    await journal.keep(entries, { order: ['a', 'b', 'c'] });
    await journal.keep([], { order: ['a', 'c'] });
    await journal.keep([], { order: ['c'] });
    const later = openJournal(folder);
    expect((await later.restore()).documents.map(({ key }) => key)).toEqual(['c']);
    expect((await later.reopen())?.state.document.content.resume.basics.name).toBe('a');
    expect((await later.reopen())?.key).toBe('b');
    expect(await later.reopen()).toBeUndefined();
    expect((await openJournal(folder).restore()).documents.map(({ key }) => key)).toEqual(['c', 'a', 'b']);
  });

  it('does not grow with every letter, and forgets only the oldest of what was closed', async () => {
    const folder = folderOf();
    const journal = openJournal(folder);
    await journal.keep([whole('a', stateNamed('A'))], { order: ['a'] });
    const path = ['document', 'fileName'];
    const letters = Array.from({ length: 2100 }, (_, at) => ({
      key: 'a',
      patches: [{ op: 'replace' as const, path, value: `${at}` }],
    }));
    await journal.keep(letters, { order: ['a'] });
    expect(readFileSync(join(folder, 'a.jsonl'), 'utf8').split('\n').length).toBeLessThan(1100);
    expect((await openJournal(folder).restore()).documents[0]?.state.document.fileName).toBe('2099');
    const keys = Array.from({ length: 55 }, (_, at) => `k${at}`);
    await journal.keep(
      keys.map((key) => whole(key, stateNamed(key))),
      { order: keys },
    );
    await journal.keep([], { order: [] });
    const there = readdirSync(folder);
    expect(there).not.toContain('k0.jsonl');
    expect(there).toContain('k54.jsonl');
    expect(there.filter((name) => name.endsWith('.jsonl'))).toHaveLength(50);
  });

  it('sets aside what is damaged and gives the rest', async () => {
    const folder = folderOf();
    await openJournal(folder).keep([whole('a', stateNamed('A')), whole('b', stateNamed('B'))], {
      order: ['a', 'b'],
    });
    writeFileSync(join(folder, 'a.jsonl'), 'not a journal\n');
    writeFileSync(join(folder, 'session.json'), '{');
    expect((await openJournal(folder).restore()).documents.map(({ key }) => key)).toEqual(['b']);
    expect(readdirSync(folder)).toContain('a.damaged');
  });
});
