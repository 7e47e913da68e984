import { describe, expect, it, vi } from 'vitest';
import { batchCommands } from '../../../renderer/batch/batch-commands';
import type { BatchSettings } from '../../../shared/batch/plan';
import type { BatchSummary } from '../../../shared/batch/report';
import { bridgeOf } from '../bridge';
import { desk } from '../people';

const SUMMARY: BatchSummary = {
  ...{ total: 1, written: 1, review: 0, skipped: 0, failed: 0 },
  ...{ cancelled: false, milliseconds: 5 },
};

/** Mira is open, the folder chosen, and a person wants to be asked. */
function asked(mayClash = true) {
  const { store, actions } = desk();
  const items = [{ index: 1, source: 'Mira Osgood', opened: true }];
  const begun: { readonly dry: boolean }[] = [];
  const prepared: BatchSettings[] = [];
  const told: string[] = [];
  const { bridge } = bridgeOf({
    async 'batch.prepare'({ settings }) {
      prepared.push(settings);
      return { ok: true, items, done: [], folder: '/out', mayClash };
    },
    async 'batch.begin'(args) {
      begun.push(args);
      return { ok: true };
    },
    async 'batch.notify'({ body }) {
      told.push(body);
      return {};
    },
  });
  const commands = batchCommands(bridge, store, actions);
  commands.openBatch();
  actions.changeBatch({ folder: '/out', exists: 'ask' });
  const end = (summary: Partial<BatchSummary> = {}) => {
    actions.batchTold([{ event: 'ended', summary: { ...SUMMARY, ...summary } }]);
    commands.batchOver({ reports: [] });
  };
  const clash = () =>
    actions.batchTold([{ event: 'clash', index: 1, source: 'Mira Osgood', files: ['Mira.pdf'] }]);
  return { store, actions, commands, begun, prepared, told, end, clash };
}

describe('a batch that is to ask', () => {
  it('is tried first, and goes on by itself where there is nothing to ask', async () => {
    const { commands, begun, end, store } = asked();
    await commands.startBatch();
    expect(begun).toEqual([{ dry: true }]);
    end();
    await vi.waitFor(() => expect(begun).toEqual([{ dry: true }, { dry: false }]));
    expect(store.getState().batch).toMatchObject({ phase: 'running', dry: false, asking: false });
  });

  it('begins at once where nothing in the folder can be in the way', async () => {
    const { commands, begun, store } = asked(false);
    await commands.startBatch();
    expect(begun).toEqual([{ dry: false }]);
    expect(store.getState().batch).toMatchObject({ dry: false, asking: false });
  });

  it('goes on behind the closed dialog where it was closed, and says how it ended', async () => {
    const { commands, actions, begun, end, store } = asked();
    await commands.startBatch();
    actions.hideBatch();
    end();
    await vi.waitFor(() => expect(begun).toHaveLength(2));
    expect(store.getState()).toMatchObject({ batchShown: 'away', batch: { dry: false } });
    actions.batchTold([{ event: 'ended', summary: SUMMARY }]);
    commands.batchOver({
      reports: [],
      failure: { problem: 'The report was not written: The disk is full.', advice: 'Free some space.' },
    });
    const [notice] = store.getState().notices;
    expect(notice?.tone).toBe('warn');
    expect(notice?.text).toMatch(
      /^1 of 1 documents written, .* The report was not written: The disk is full\. Free some space\.$/,
    );
  });

  it('waits for the answers, and says so to a person who looks elsewhere', async () => {
    const { commands, actions, begun, prepared, clash, end, store } = asked();
    await commands.startBatch();
    actions.hideBatch();
    clash();
    end();
    const [notice] = store.getState().notices;
    expect(notice).toMatchObject({ tone: 'warn', action: { kind: 'batch' } });
    expect(notice?.text).toContain('1 name is taken already');
    expect(begun).toHaveLength(1);
    actions.answerClashes(store.getState().batch?.clashes ?? [], 'replace');
    await commands.exportPreviewed();
    expect(begun).toEqual([{ dry: true }, { dry: false }]);
    expect(prepared.at(-1)).toMatchObject({ exists: 'ask', answers: { 'Mira.pdf': 'replace' } });
  });

  it('does not begin after it was cancelled while it was tried', async () => {
    const { commands, begun, end, store } = asked();
    await commands.startBatch();
    end({ cancelled: true });
    await new Promise((resolve) => setTimeout(resolve));
    expect(begun).toHaveLength(1);
    expect(store.getState().notices).toEqual([]);
  });

  it('only shows what it would do where no more was asked for', async () => {
    const { commands, begun, end } = asked();
    await commands.previewBatch();
    end();
    await new Promise((resolve) => setTimeout(resolve));
    expect(begun).toEqual([{ dry: true }]);
  });
});

describe('a batch that pauses by itself', () => {
  const paused = {
    event: 'paused',
    failure: { problem: 'The disk is full.', advice: 'Free some space.', fault: 'disk-full' },
  } as const;

  it('says so once to a person who looks elsewhere, with what to do', async () => {
    const { commands, actions, store, told } = asked();
    actions.changeBatch({ exists: 'number' });
    await commands.startBatch();
    commands.batchTold([paused]);
    const text = 'Paused: The disk is full. Mend that and resume; nothing is lost.';
    expect(told).toEqual([text]);
    expect(store.getState().notices).toEqual([]);
    actions.hideBatch();
    commands.batchTold([{ event: 'begun', total: 1, done: 0 }]);
    expect(told).toHaveLength(1);
    commands.batchTold([{ event: 'resumed' }, { ...paused, failure: { ...paused.failure } }]);
    expect(store.getState().notices).toMatchObject([{ tone: 'warn', text, action: { kind: 'batch' } }]);
  });
});
