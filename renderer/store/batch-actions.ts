import type { BatchEvent } from '../../shared/batch/events';
import type { ClashAnswer } from '../../shared/batch/plan';
import type { Payload, Result } from '../../shared/ipc/contract';
import type { BatchRun, BatchSetup, BatchStart, RunClash, RunRow, UnfinishedBatch } from './batch-state';
import type { AppState } from './state';
import type { AppStore } from './store';

type Prepared = Extract<Result<'batch.prepare'>, { ok: true }>;

export function batchActions({ setState }: AppStore) {
  return {
    /** What was chosen for the last batch stays, but for which documents are meant. */
    showBatchSetup() {
      setState((state) => ({ batchShown: 'setup', batchSetup: setupOf(state) }));
    },
    showBatchRun() {
      setState({ batchShown: 'run' });
    },
    hideBatch() {
      setState({ batchShown: 'away' });
    },
    changeBatch(part: Partial<BatchSetup>) {
      setState((state) => ({ batchSetup: { ...setupOf(state), ...part } }));
    },
    setUnfinished(unfinished: UnfinishedBatch | undefined) {
      setState({ unfinished });
    },
    /** `documentIds` are those of the open documents that go with it, in their order. */
    batchBegins(
      { items, done, folder }: Prepared,
      { dry = false, asking = false, behind = false }: BatchStart,
      documentIds: readonly string[],
    ) {
      const opened = items.filter((item) => item.opened).map(({ index }) => index);
      const rows = new Map(done.map((row) => [row.index, row]));
      setState({
        batchShown: behind ? 'away' : 'run',
        unfinished: undefined,
        batch: {
          ...{ phase: 'running', dry, asking, folder, reports: [], done: done.length },
          ...{ clashes: [], answers: {} },
          rows: items.map(({ index, source }): RunRow => {
            const row = rows.get(index);
            const documentId = documentIds[opened.indexOf(index)];
            return { index, source, state: row?.status ?? 'waiting', documentId, row };
          }),
        },
      });
    },
    answerClashes(clashes: readonly RunClash[], answer: ClashAnswer) {
      const given = clashes.flatMap(({ files }) => files.map((file) => [file, answer] as const));
      setState(({ batch }) => ({
        batch: batch && { ...batch, answers: { ...batch.answers, ...Object.fromEntries(given) } },
      }));
    },
    batchTold(events: readonly BatchEvent[]) {
      setState(({ batch }) => (batch ? { batch: told(batch, events) } : {}));
    },
    batchEnded({ reports, failure }: Payload<'batch.over'>) {
      setState(({ batch }) => ({
        batch: batch && {
          ...batch,
          ...{ phase: 'ended', halt: undefined, reports, failure },
          // What was under way when it stopped was not done.
          rows: batch.rows.map((row) => (row.row ? row : { ...row, state: 'waiting' as const })),
        },
      }));
    },
  };
}

function setupOf({ batchSetup, documents, selectedIds, look, brands }: AppState): BatchSetup {
  const take = selectedIds.length > 1 ? 'picked' : documents.length > 0 ? 'all' : 'none';
  if (batchSetup) return batchSetup.take === 'none' ? batchSetup : { ...batchSetup, take };
  const worn = look.brand?.kit.name ?? '';
  return {
    take,
    paths: [],
    templates: [look.templateId],
    own: [],
    fit: 0,
    formats: ['pdf', 'docx'],
    brand: brands.some(({ name }) => name === worn) ? worn : '',
    anonymise: 'none',
    reference: '',
    paper: look.paper,
    pattern: '{name}-{template}',
    exists: 'number',
    reviewBelow: 60,
  };
}

/** A run after what is told of it; rows that nothing is told of stay the very same. */
function told(batch: BatchRun, events: readonly BatchEvent[]): BatchRun {
  const changes = new Map<number, Partial<RunRow>>();
  let next: BatchRun = batch;
  for (const event of events)
    switch (event.event) {
      case 'begun':
        next = { ...next, done: event.done };
        break;
      case 'file':
        changes.set(event.index, { state: event.state, recognised: undefined });
        break;
      case 'progress':
        changes.set(event.index, { state: 'reading', recognised: event.done });
        break;
      case 'clash':
        next = { ...next, clashes: [...next.clashes, { index: event.index, files: event.files }] };
        break;
      case 'done':
        changes.set(event.row.index, { state: event.row.status, row: event.row, recognised: undefined });
        next = { ...next, done: event.pace.done, pace: event.pace };
        break;
      case 'paused':
        next = { ...next, phase: 'paused', halt: event.failure };
        break;
      case 'resumed':
        next = { ...next, phase: 'running', halt: undefined };
        break;
      case 'ended':
        next = { ...next, summary: event.summary };
        break;
    }
  if (changes.size === 0) return next;
  return {
    ...next,
    rows: next.rows.map((row) => {
      const change = changes.get(row.index);
      return change ? { ...row, ...change } : row;
    }),
  };
}
