/** What the window asks of the main process for a batch, and what becomes of the answers. */
import type { BatchEvent } from '../../shared/batch/events';
import type { Bridge, Payload, Result } from '../../shared/ipc/contract';
import type { Actions } from '../store/actions';
import type { BatchRun, BatchStart } from '../store/batch-state';
import type { Notice } from '../store/state';
import type { AppStore } from '../store/store';
import { fileOf, noticeOfFailure, saidOfFailure, saidOfHalt, saidOfSummary, WORDING } from '../wording';
import { dayOf, settingsOf, sourcesOf, takenDocuments, wornLook } from './batch-plan';

function endOf({ summary, failure }: BatchRun): string {
  const said = [summary && saidOfSummary(summary), failure && saidOfFailure(failure)].filter(Boolean);
  return said.join(' ') || WORDING.failed;
}

export function batchCommands(bridge: Bridge, store: AppStore, actions: Actions) {
  const tell = (text: string, detail: string) => actions.addNotice({ tone: 'warn', text, details: [detail] });
  const warn = (error: unknown) =>
    tell(WORDING.failed, error instanceof Error ? error.message : String(error));
  const ask = (name: 'batch.pause' | 'batch.resume' | 'batch.cancel' | 'batch.openFolder') =>
    void bridge.invoke(name, {}).catch(warn);

  /** The system tells a person who looks elsewhere, a notice one who closed the dialog. */
  const tellOutside = (text: string, tone: Notice['tone']) => {
    void bridge.invoke('batch.notify', { title: WORDING.batch.title, body: text }).catch(warn);
    if (store.getState().batchShown === 'run') return;
    actions.addNotice({ tone, text, details: [], action: { kind: 'batch' } });
  };

  const count = async () => {
    const { batchSetup } = store.getState();
    if (!batchSetup) return;
    const { paths, folder } = batchSetup;
    if (paths.length === 0) return actions.changeBatch({ found: { count: 0 } });
    const found = await bridge.invoke('batch.count', { paths: [...paths], folder });
    // Another choice meanwhile has a count of its own under way.
    if (store.getState().batchSetup?.paths === paths) actions.changeBatch({ found });
  };
  const addPaths = async (more: readonly string[]) => {
    if (more.length === 0) return;
    const paths = [...new Set([...(store.getState().batchSetup?.paths ?? []), ...more])];
    actions.changeBatch({ paths, found: undefined });
    await count();
  };
  /** The window shows its rows before the first of them is told of. */
  const begin = async (
    prepared: Result<'batch.prepare'>,
    how: BatchStart,
    documentIds: readonly string[],
  ) => {
    if (!prepared.ok) return void actions.addNotice(noticeOfFailure(prepared));
    actions.batchBegins(prepared, how, documentIds);
    const begun = await bridge.invoke('batch.begin', { dry: how.dry === true });
    if (!begun.ok) actions.batchEnded({ reports: [], failure: begun });
  };
  const start = async (how: BatchStart, answers = {}) => {
    const state = store.getState();
    const { batchSetup: setup, batch, brands, ownTemplates, attachSource: source } = state;
    if (!setup || (batch && batch.phase !== 'ended')) return;
    const worn = wornLook(state);
    const settings = settingsOf(setup, { brands, ownTemplates, worn, source, date: dayOf(new Date()) });
    if (!settings) return;
    const documents = takenDocuments(state, setup);
    const prepared = await bridge.invoke('batch.prepare', {
      settings: { ...settings, answers },
      documents: sourcesOf(documents),
      paths: [...setup.paths],
    });
    // Where nothing can be in the way, no document has to be read twice to find out.
    const asks = how.asking && prepared.ok && prepared.mayClash;
    await begin(
      prepared,
      how.asking && !asks ? {} : how,
      documents.map(({ id }) => id),
    );
  };
  const guarded =
    <A extends unknown[]>(task: (...args: A) => Promise<void>) =>
    (...args: A): Promise<void> =>
      task(...args).catch(warn);

  /** After a dry run, with what was answered there; where nobody looks on, nothing comes up. */
  const exportPreviewed = guarded(() => {
    const { batch, batchShown } = store.getState();
    return start({ behind: batchShown === 'away' }, batch?.answers);
  });

  return {
    openBatch() {
      const { batch } = store.getState();
      if (batch && batch.phase !== 'ended') actions.showBatchRun();
      else actions.showBatchSetup();
    },
    chooseBatchSources: guarded(async (kind: 'files' | 'folders') => {
      const { paths } = await bridge.invoke('batch.chooseSources', { kind });
      await addPaths(paths);
    }),
    addBatchPaths: guarded(addPaths),
    removeBatchPath: guarded(async (path: string) => {
      const paths = (store.getState().batchSetup?.paths ?? []).filter((each) => each !== path);
      actions.changeBatch({ paths, found: undefined });
      await count();
    }),
    chooseBatchFolder: guarded(async () => {
      const { folder } = await bridge.invoke('batch.chooseFolder', {});
      if (folder === undefined) return;
      actions.changeBatch({ folder });
      await count();
    }),
    /** Only shows what would be written. */
    previewBatch: guarded(() => start({ dry: true })),
    /** Where a person wants to be asked, and there may be something, it is found out first, with nothing written. */
    startBatch: guarded(async () => {
      const asking = store.getState().batchSetup?.exists === 'ask';
      await start({ dry: asking, asking });
    }),
    exportPreviewed,
    goOnWithBatch: guarded(async () => begin(await bridge.invoke('batch.goOn', {}), {}, [])),
    forgetBatch: guarded(async () => {
      await bridge.invoke('batch.forget', {});
      actions.setUnfinished(undefined);
    }),
    /** At the start: what an earlier one did not get done. */
    askUnfinished: guarded(async () => {
      const { batch } = await bridge.invoke('batch.unfinished', {});
      actions.setUnfinished(batch);
      if (!batch) return;
      const { done, total, folder } = batch;
      const text = WORDING.batch.unfinished(done, total, fileOf(folder));
      actions.addNotice({ tone: 'warn', text, details: [], action: { kind: 'goOn' } });
    }),
    batchTold(events: readonly BatchEvent[]) {
      const before = store.getState().batch?.halt;
      actions.batchTold(events);
      const halt = store.getState().batch?.halt;
      if (halt && halt !== before) tellOutside(saidOfHalt(halt), 'warn');
    },
    batchOver(end: Payload<'batch.over'>) {
      actions.batchEnded(end);
      const { batch } = store.getState();
      if (!batch || (batch.dry && !batch.asking)) return;
      const questions = batch.clashes.length;
      if (batch.asking && batch.summary?.cancelled) return;
      if (batch.asking && batch.summary && questions === 0) return void exportPreviewed();
      const text = questions > 0 ? WORDING.batch.clashes(questions) : endOf(batch);
      const isWell = batch.summary?.failed === 0 && batch.failure === undefined && questions === 0;
      tellOutside(text, isWell ? 'done' : 'warn');
    },
    pauseBatch: () => ask('batch.pause'),
    resumeBatch: () => ask('batch.resume'),
    cancelBatch: () => ask('batch.cancel'),
    openBatchFolder: () => ask('batch.openFolder'),
  };
}
