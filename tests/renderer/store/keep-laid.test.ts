import { describe, expect, it } from 'vitest';
import { keepLaid, type Lay } from '../../../renderer/store/keep-laid';
import type { Result } from '../../../shared/ipc/contract';
import { desk, pageOf } from '../people';

/** A layout that answers when it is told to, with the name that it was asked for. */
function slowLayout() {
  const waiting: { name: string; look: string; answer: () => Promise<void>; fail: () => Promise<void> }[] =
    [];
  const lay: Lay = ({ resume, look }) =>
    new Promise<Result<'pages.lay'>>((resolve, reject) => {
      const name = resume.basics.name ?? '';
      const settled = () => new Promise<void>((done) => setTimeout(done));
      waiting.push({
        name,
        look: look.templateId,
        answer: () => {
          resolve({ pages: [pageOf([{ text: name }])], notes: [] });
          return settled();
        },
        fail: () => {
          reject(new Error('It broke.'));
          return settled();
        },
      });
    });
  return { lay, waiting };
}

describe('keeping pages in step', () => {
  it('asks at once, once in flight, and then for the latest only', async () => {
    const { store, actions } = desk();
    const { lay, waiting } = slowLayout();
    keepLaid(store, actions, lay);
    for (const name of ['A', 'AB', 'ABC']) actions.setField('d1', '/basics/name', name);
    expect(waiting.map(({ name }) => name)).toEqual(['Mira Osgood']);
    await waiting[0]?.answer();
    expect(waiting.map(({ name }) => name)).toEqual(['Mira Osgood', 'ABC']);
    await waiting[1]?.answer();
    expect(waiting).toHaveLength(2);
    expect(store.getState().layouts.d1?.pages[0]?.texts[0]?.text).toBe('ABC');
  });

  it('the document on the desk waits for no thumbnail', async () => {
    const { store, actions } = desk('a', 'b', 'c', 'd', 'e');
    const { lay, waiting } = slowLayout();
    keepLaid(store, actions, lay);
    const before = waiting.length;
    expect(before).toBeLessThan(5);
    actions.showDocument('d5');
    actions.setField('d5', '/basics/name', 'On the desk');
    expect(waiting.at(-1)?.name === 'On the desk' || waiting.length > before).toBe(true);
    for (let index = 0; index < waiting.length; index += 1) await waiting[index]?.answer();
    for (const id of ['d1', 'd2', 'd3', 'd4', 'd5'])
      expect(store.getState().layouts[id]?.pages).toHaveLength(1);
    expect(store.getState().layouts.d5?.pages[0]?.texts[0]?.text).toBe('On the desk');
  });

  it('sets pages anew that name a font when fonts come or go, and no others', async () => {
    const { store, actions } = desk('a', 'b');
    const { lay, waiting } = slowLayout();
    keepLaid(store, actions, lay);
    actions.setTheme('d1', { fonts: { text: 'Marlowe' } });
    for (let index = 0; index < waiting.length; index += 1) await waiting[index]?.answer();
    const before = waiting.length;
    actions.setFonts({ own: [], faces: {} }, false);
    expect(waiting).toHaveLength(before);
    actions.setFonts({ own: [], faces: {} }, true);
    expect(waiting).toHaveLength(before + 1);
  });

  it('tries a template on and takes it off again', async () => {
    const { store, actions } = desk();
    const { lay, waiting } = slowLayout();
    keepLaid(store, actions, lay);
    await waiting[0]?.answer();
    actions.tryTemplate('harbour');
    await waiting[1]?.answer();
    actions.tryTemplate(undefined);
    await waiting[2]?.answer();
    expect(waiting.map(({ look }) => look)).toEqual(['meridian', 'harbour', 'meridian']);
    expect(store.getState().documents[0]?.past).toEqual([]);
  });

  it('a failure is told and not asked for again', async () => {
    const { store, actions } = desk();
    const { lay, waiting } = slowLayout();
    keepLaid(store, actions, lay);
    await waiting[0]?.fail();
    expect(store.getState().layouts.d1?.problem).toBe('It broke.');
    expect(waiting).toHaveLength(1);
  });
});
