import { describe, expect, it } from 'vitest';
import { createCommands } from '../../renderer/commands';
import type { Args } from '../../shared/ipc/contract';
import { bridgeOf } from './bridge';
import { desk, FAX, openedFile } from './people';

describe('commands', () => {
  it('each row stops spinning when its own file is read, readable or not', async () => {
    const { store, actions } = desk();
    const { bridge } = bridgeOf({
      'documents.open': async ({ paths }) => {
        if (paths[0] === '/bad') throw new Error('The worker ended.');
        return [openedFile('good.txt')];
      },
    });
    const opening = createCommands(bridge, store, actions).openFiles([
      { name: 'bad', path: '/bad' },
      { name: 'good.txt', path: '/good.txt' },
    ]);
    expect(store.getState().reading.map(({ name }) => name)).toEqual(['bad', 'good.txt']);
    await opening;
    expect(store.getState().reading).toEqual([]);
    expect(store.getState().documents).toHaveLength(2);
    expect(store.getState().unreadable[0]).toMatchObject({ name: 'bad', advice: 'The worker ended.' });
  });

  it('reads a file another way with what was edited, and not over what is typed meanwhile', async () => {
    const { store, actions, content } = desk();
    const before = content().resume;
    actions.setField('d1', '/basics/label', 'Horologist');
    const edited = content().resume;
    const read = { ...before, lang: 'nl' };
    const told: Args<'documents.reread'>[] = [];
    let meanwhile = () => {};
    const { bridge } = bridgeOf({
      'documents.reread': async (args) => {
        told.push(args);
        meanwhile();
        const resume = { ...edited, lang: 'nl' };
        return { ok: true, reread: { read, imported: { resume, unplaced: [FAX], notes: [] } } };
      },
    });
    const commands = createCommands(bridge, store, actions);
    actions.dismissLine('d1', 0);
    await commands.rereadDocument('d1', { lang: 'nl' });
    expect(told).toEqual([{ path: '/cvs/mira.docx', as: { lang: 'nl' }, base: before, ours: edited }]);
    expect(content()).toMatchObject({
      resume: { lang: 'nl', basics: { label: 'Horologist' } },
      reading: { as: { lang: 'nl' }, resume: read },
      unplaced: [],
      dismissed: [FAX],
    });
    actions.undo('d1');
    expect(content()).toMatchObject({ resume: edited, reading: { as: {}, resume: before } });

    meanwhile = () => actions.setField('d1', '/basics/label', 'Typed');
    await commands.rereadDocument('d1', { lang: 'nl' });
    expect(content().resume.basics.label).toBe('Typed');
    expect(store.getState().notices.at(-1)?.text).toMatch(/edited while/);
    expect(store.getState().rereading).toEqual([]);
  });

  it('asks for files without the résumé’s data when the person turned that off', async () => {
    const { store, actions } = desk();
    const sources: (boolean | undefined)[] = [];
    const { bridge } = bridgeOf({
      'export.one': async ({ source }) => {
        sources.push(source);
        return { cancelled: true, written: [], failures: [] };
      },
    });
    const commands = createCommands(bridge, store, actions);
    await commands.exportCurrent(['pdf']);
    actions.setAttachSource(false);
    await commands.exportCurrent(['pdf']);
    expect(sources).toEqual([true, false]);
  });

  it('says where it saved; a cancelled dialog says nothing', async () => {
    const { store, actions } = desk();
    let cancelled = true;
    const { bridge } = bridgeOf({
      'export.one': async ({ baseName }) => ({
        cancelled,
        written: cancelled ? [] : [`/home/m/Out/${baseName}.pdf`, `/home/m/Out/${baseName}.docx`],
        failures: [],
      }),
    });
    const commands = createCommands(bridge, store, actions);
    await commands.exportCurrent(['pdf', 'docx']);
    expect(store.getState().notices).toEqual([]);
    cancelled = false;
    await commands.exportCurrent(['pdf', 'docx']);
    expect(store.getState()).toMatchObject({
      exporting: false,
      notices: [
        {
          tone: 'done',
          text: 'Saved Mira Osgood.pdf and Mira Osgood.docx in Out.',
          action: { kind: 'reveal', path: '/home/m/Out/Mira Osgood.pdf' },
        },
      ],
    });
  });

  it('a failing main process is told and leaves nothing running', async () => {
    const { store, actions } = desk();
    const commands = createCommands(bridgeOf({}).bridge, store, actions);
    await commands.exportCurrent(['pdf']);
    await commands.importFiles();
    expect(store.getState()).toMatchObject({ exporting: false, choosing: false });
    expect(store.getState().notices).toHaveLength(2);
  });

  it('closing offers to put back', () => {
    const { store, actions } = desk('a', 'b');
    createCommands(bridgeOf({}).bridge, store, actions).closeDocuments(['d1']);
    const action = store.getState().notices[0]?.action;
    expect(action?.kind).toBe('restore');
    if (action?.kind === 'restore') actions.restoreDocuments(action.closed);
    expect(store.getState().documents.map(({ id }) => id)).toEqual(['d1', 'd2']);
  });
});
