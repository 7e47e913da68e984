/**
 * A batch that runs: documents go through workers, are named, written and written down, a few at a
 * time. One that fails costs itself alone. Knows of no window and no clock; tells what happens by events.
 */
import { basename, dirname, resolve } from 'node:path';
import type { BatchEvent } from '../../shared/batch/events';
import { type BatchItem, type BatchPlan, sourceName } from '../../shared/batch/plan';
import type { BatchRow, BatchSummary } from '../../shared/batch/report';
import { nameKey, withoutExtension } from '../../shared/file-names';
import { sentences, UserError } from '../../shared/result';
import { type Convert, doDocument } from './document';
import { openGate } from './gate';
import type { Past, Steps } from './journal';
import { type AskClash, answersOf, openNamer } from './naming';
import type { Outputs } from './outputs';
import { openPacer, startStopwatch } from './pace';
import { openPatience } from './patience';
import { extensionsOf } from './plan';

export interface RunOptions {
  readonly convert: Convert;
  /** How many documents the workers do at a time. */
  readonly width: number;
  readonly outputs: Outputs;
  readonly steps: Steps;
  /** What earlier starts of this run did. */
  readonly past?: Past;
  /** Further documents, as a watched folder gets them; the run ends when they do, which `stopped` asks for. */
  readonly more?: (stopped: AbortSignal) => AsyncIterable<BatchItem>;
  readonly tell: (event: BatchEvent) => void;
  /** Milliseconds of a clock that only goes forward. */
  readonly now: () => number;
  /** Asked where the plan says `ask`; absent, the plan answers. */
  readonly ask?: AskClash;
}

export interface BatchRun {
  /** What is begun is finished; nothing else begins. */
  pause(): void;
  /** Goes on after a pause, and tries again what could not be written where it paused by itself. */
  resume(): void;
  /** Stops at once: workers are ended, what is written stays, what is not is not seen. */
  cancel(): void;
  /** Rejects with UserError where the run as a whole cannot go on. */
  readonly done: Promise<BatchSummary>;
}

/** Documents that are set and wait for the names of those before them, or for the disk. */
const HELD = 64;

export function runBatch(plan: BatchPlan, options: RunOptions): BatchRun {
  const { settings } = plan;
  const { tell, outputs, steps } = options;
  const stopping = new AbortController();
  const { signal } = stopping;
  const stopwatch = startStopwatch(options.now);
  // One more than there are workers, so that none waits while an answer is dealt with.
  const working = openGate(options.width + 1);
  const held = openGate(HELD);
  const pause = (failure?: UserError) => {
    working.shut();
    stopwatch.pause();
    tell({ event: 'paused', ...(failure && { failure: sentences(failure) }) });
  };
  const patience = openPatience(signal, pause);

  const run = async (): Promise<BatchSummary> => {
    const past = await namedAll(options);
    let total = plan.items.length;
    const counts = { written: 0, review: 0, skipped: 0, failed: 0 };
    for (const { status } of past.values()) counts[status] += 1;
    const sources = new Set<string>();
    const noteSource = ({ source }: BatchItem) => {
      if ('path' in source && dirname(resolve(source.path)) === settings.folder)
        sources.add(nameKey(basename(source.path)));
    };
    const pacer = openPacer(past.size);
    const documentOptions = {
      ...{ settings, convert: options.convert, outputs, steps, tell, signal, working },
      insist: patience.insist,
      isSource: (name: string) => sources.has(nameKey(name)),
      namer: openNamer({
        exists: settings.exists,
        given: givenNames(plan, past),
        extensions: extensionsOf(settings.work),
        there: outputs,
        ask: untilAborted(options.ask ?? answersOf(settings), signal),
      }),
      clock: stopwatch.read,
      count: plan.count,
    };
    const finish = (row: BatchRow | undefined) => {
      held.leave();
      if (!row) return;
      counts[row.status] += 1;
      tell({ event: 'done', row, pace: pacer.count(total, stopwatch.read()) });
    };

    for (const item of plan.items) noteSource(item);
    tell({ event: 'begun', total, done: past.size });
    const underWay = new Set<Promise<void>>();
    // Documents are named in their order, so that names do not depend on which is done first.
    let before = Promise.resolve();
    let met = 0;
    for await (const item of items(plan, options, signal)) {
      met += 1;
      noteSource(item);
      total = Math.max(total, met);
      if (past.has(item.index)) continue;
      await held.enter();
      await working.enter();
      if (signal.aborted) break;
      const { named, row } = doDocument(item, before, documentOptions);
      before = named;
      const ended: Promise<void> = row.then(finish).finally(() => underWay.delete(ended));
      underWay.add(ended);
    }
    await Promise.all(underWay);
    const milliseconds = Math.round(stopwatch.read());
    const summary = { total, ...counts, cancelled: signal.aborted, milliseconds };
    tell({ event: 'ended', summary });
    return summary;
  };

  return {
    pause: () => pause(),
    resume() {
      stopwatch.resume();
      tell({ event: 'resumed' });
      patience.tryAgain();
      working.open();
    },
    cancel() {
      stopping.abort();
      for (const gate of [working, held]) gate.free();
      patience.end();
    },
    done: run(),
  };
}

/** The plan's documents, then those that come while it runs, which the journal has to know first. */
async function* items(
  plan: BatchPlan,
  { more, steps }: RunOptions,
  signal: AbortSignal,
): AsyncGenerator<BatchItem> {
  yield* plan.items;
  if (!more) return;
  for await (const item of more(signal)) {
    await steps.item(item);
    yield item;
  }
}

/**
 * Gives the last start's files the names that it had no time for. Rows of what is done then; a document
 * whose files somebody took away meanwhile is done again.
 */
async function namedAll({ past, outputs, steps }: RunOptions): Promise<Map<number, BatchRow>> {
  const rows = new Map(past?.rows);
  for (const [index, moves] of past?.unnamed ?? []) {
    try {
      for (const move of moves) await outputs.place(move);
      await steps.name(index);
    } catch (error) {
      if (!(error instanceof UserError)) throw error;
      rows.delete(index);
    }
  }
  return rows;
}

function* givenNames({ items: planned }: BatchPlan, past: ReadonlyMap<number, BatchRow>) {
  for (const { source, names = [] } of planned)
    for (const base of names) yield { base, source: sourceName(source) };
  for (const { source, outputs } of past.values())
    for (const { file } of outputs) yield { base: withoutExtension(file), source };
}

/** A question that is open when the batch is stopped is not waited for. */
function untilAborted(ask: AskClash, signal: AbortSignal): AskClash {
  return (clash) =>
    new Promise((resolve, reject) => {
      signal.addEventListener('abort', () => reject(new Error('The batch was stopped.')), { once: true });
      ask(clash).then(resolve, reject);
    });
}
