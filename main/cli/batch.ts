/** Does what `export` and `import` were called for: plans, runs, tells, reports. */
import { isDeepStrictEqual } from 'node:util';
import type { BatchEvent } from '../../shared/batch/events';
import { type BatchItem, type BatchPlan, sourceName } from '../../shared/batch/plan';
import type { BatchSummary } from '../../shared/batch/report';
import type { Failed } from '../../shared/failed';
import { UserError } from '../../shared/result';
import { type Begun, placesOf, reportOf } from '../batch/begun';
import { type BatchJournal, beginJournal, resumeJournal } from '../batch/journal';
import { partOf, planBatch } from '../batch/plan';
import { writeReport } from '../batch/report/index';
import { runBatch } from '../batch/run';
import { watchFiles } from '../batch/watch';
import { writeWhole } from '../files';
import { checkReference } from './anonymous';
import { askOnTerminal } from './ask';
import { type BatchCall, sourcesOf } from './batch-options';
import { type Present, presentBar, presentJson, presentLines, type Streams } from './presenters';
import { openRunner } from './runner';
import { UsageError } from './usage';

const STREAMS: Streams = {
  out: (text) => void process.stdout.write(text),
  err: (text) => void process.stderr.write(text),
};

/** As shells have it for a program that was interrupted. */
const STOPPED = 130;
/** What was called for found no room: worth another try, which some documents that failed are not. */
const NOT_WRITTEN = 3;

/** Returns the exit code. Throws UsageError for what the call cannot mean. */
export async function batchCommand(call: BatchCall): Promise<number> {
  if (call.settings.exists === 'ask' && !process.stdin.isTTY)
    throw new UsageError('--exists ask needs a terminal to ask on');
  try {
    return await carriedOut(call);
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    STREAMS.err(`galley: ${call.out}: ${error.message}\n`);
    return NOT_WRITTEN;
  }
}

async function carriedOut(call: BatchCall): Promise<number> {
  const begun = await begin(call);
  const { plan, journal } = begun;
  const rows = new Map(journal?.past.rows);
  const places = await placesOf(begun, call.isDry);
  const open = call.isWatching ? Number.POSITIVE_INFINITY : plan.items.length - rows.size;
  const runner = openRunner(open, call);
  const present = presenterFor(call);
  let halted: Failed | undefined;
  const tell = (event: BatchEvent) => {
    if (event.event === 'done' && call.report) rows.set(event.row.index, event.row);
    present(event);
    // Nobody may be there to say when to try again; --resume does.
    if (event.event === 'paused' && event.failure) {
      halted = event.failure;
      run.cancel();
    }
  };
  const run = runBatch(plan, {
    convert: (args, options) => runner.run('convert', args, options),
    width: runner.width,
    ...places,
    ...(call.isWatching && { more: (signal) => watched(call, plan, signal) }),
    tell,
    now: () => performance.now(),
    ask: askOnTerminal(),
  });
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, run.cancel);
  // Whoever reads what is told has gone, such as `head`.
  process.stdout.once('error', run.cancel);
  try {
    const summary = await run.done;
    if (call.report) {
      const { path, format } = call.report;
      await writeWhole(path, writeReport(reportOf(plan, summary, rows), format)).catch(notReported);
    }
    if (halted) STREAMS.err(`galley: ${call.out}: ${halted.problem} ${halted.advice}\n`);
    await closeJournal(journal, summary, call);
    if (halted) return NOT_WRITTEN;
    if (summary.cancelled && !call.isWatching) return STOPPED;
    return summary.failed > 0 ? 1 : 0;
  } finally {
    for (const signal of ['SIGINT', 'SIGTERM'] as const) process.off(signal, run.cancel);
    runner.close();
  }
}

/** A new batch, or the one that was not ended here. */
async function begin(call: BatchCall): Promise<Begun> {
  const earlier = call.isDry ? undefined : await resumeJournal(call.state);
  if (call.isResuming && earlier) {
    if (call.inputs.length > 0 && !sameWork(call, earlier))
      throw new UsageError('the batch to go on with was called otherwise; leave out --resume to begin anew');
    return { plan: earlier.plan, journal: earlier };
  }
  await earlier?.close();
  if (call.inputs.length === 0) throw new UsageError(`there is no batch to go on with in ${call.out}`);
  const sources = call.isWatching ? [] : await sourcesOf(call);
  checkReference(call.settings.work, call.isWatching || sources.length > 1);
  const { shard } = call;
  const whole = asUsage(() => planBatch(sources, call.settings));
  const plan = shard ? asUsage(() => partOf(whole, shard)) : whole;
  // One document is done or not: there would be nothing to go on with.
  if (call.isDry || (plan.items.length < 2 && !call.isWatching)) return { plan, abandoned: earlier?.id };
  return { plan, journal: await beginJournal(call.state, plan), abandoned: earlier?.id };
}

function sameWork({ settings }: BatchCall, { plan }: BatchJournal): boolean {
  // As data, since what is undefined is not written down; a batch of yesterday may go on today.
  const asData = JSON.parse(JSON.stringify({ ...settings, date: plan.settings.date }));
  return isDeepStrictEqual(asData, JSON.parse(JSON.stringify(plan.settings)));
}

/** What a pattern of names cannot be is a wrong call. */
function asUsage<T>(task: () => T): T {
  try {
    return task();
  } catch (error) {
    throw error instanceof UserError ? new UsageError(error.message) : error;
  }
}

async function* watched(
  call: BatchCall,
  { items }: BatchPlan,
  signal: AbortSignal,
): AsyncGenerator<BatchItem> {
  const seen = items.map(({ source, stamp = '' }) => [sourceName(source), stamp] as const);
  let index = items.length;
  for await (const { path, stamp } of watchFiles(call.inputs, {
    signal,
    seen,
    except: [call.settings.folder],
  })) {
    index += 1;
    yield { index, source: { path }, stamp };
  }
}

/** After all else was done. */
function notReported(error: unknown): never {
  if (!(error instanceof UserError)) throw error;
  throw new UserError(`The report was not written: ${error.problem}`, error.advice);
}

async function closeJournal(
  journal: BatchJournal | undefined,
  summary: BatchSummary,
  { isWatching, isJson }: BatchCall,
): Promise<void> {
  const goesOn = summary.cancelled || isWatching || journal?.isOpen();
  if (!goesOn) return journal?.discard();
  await journal?.close();
  if (!isJson && !isWatching && journal) STREAMS.err('The same call with --resume does what is missing.\n');
}

function presenterFor({ isJson, isDry, out, settings }: BatchCall): Present {
  if (isJson) return presentJson(STREAMS);
  if (process.stdout.isTTY && process.stderr.isTTY && !isDry)
    return presentBar(() => process.stderr.columns || 80, STREAMS);
  // An import's notes are in what it writes.
  const showsNotes = settings.work.kind === 'export';
  return presentLines(out, { isDry, showsNotes }, STREAMS);
}
