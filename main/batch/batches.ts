/**
 * The window's batches, one at a time: planned, run, reported, and gone on with after whatever ended the
 * program. Knows of no window: what happens is told, what is wrong is thrown as UserError.
 */
import { readdir } from 'node:fs/promises';
import { extname, join } from 'node:path';
import type { BatchEvent } from '../../shared/batch/events';
import type { BatchPlan, BatchSettings, BatchSource } from '../../shared/batch/plan';
import type { BatchReport, BatchRow, BatchSummary } from '../../shared/batch/report';
import { uniqueName, withoutExtension } from '../../shared/file-names';
import { UserError, userError } from '../../shared/result';
import { writeError, writeWhole } from '../files';
import { type Begun, placesOf, reportOf } from './begun';
import type { Convert } from './document';
import { type BatchJournal, beginJournal, resumeJournal } from './journal';
import type { AskClash } from './naming';
import { extensionsOf, planBatch } from './plan';
import { writeReport } from './report/index';
import { type BatchRun, runBatch } from './run';
import { filesFrom } from './sources';

export interface BatchesOptions {
  readonly convert: Convert;
  /** How many documents the workers do at a time. */
  readonly width: number;
  /** Where the journal lies. */
  readonly state: string;
  readonly tell: (event: BatchEvent) => void;
  /** The run has ended, its files, journal and report included. */
  readonly over: (end: BatchEnd) => void;
  /** Milliseconds of a clock that only goes forward. */
  readonly now: () => number;
}

export interface BatchEnd {
  /** File names within the folder. */
  readonly reports: readonly string[];
  /** Why the run as a whole could not go on. */
  readonly failure?: unknown;
}

export interface Prepared {
  readonly plan: BatchPlan;
  readonly done: readonly BatchRow[];
  /** False where nothing in the folder could be in the way of what is written, so that there is nothing to ask. */
  readonly mayClash: boolean;
}

export interface Batches {
  prepare(inputs: BatchInputs, settings: BatchSettings): Promise<Prepared>;
  /** What was not ended. */
  goOn(): Promise<Prepared>;
  /** Resolves when the run has begun. `dry` reads and sets everything and writes nothing. */
  begin(dry: boolean): Promise<void>;
  pause(): void;
  resume(): void;
  cancel(): void;
  unfinished(): Promise<Prepared | undefined>;
  forget(): Promise<void>;
}

export interface BatchInputs {
  /** Files, and folders with everything below them. */
  readonly paths: readonly string[];
  readonly documents: readonly BatchSource[];
}

export function openBatches(options: BatchesOptions): Batches {
  const { state } = options;
  let prepared: { readonly plan: BatchPlan; readonly journal?: BatchJournal } | undefined;
  let run: BatchRun | undefined;
  /** While a run has begun to begin or has not written its report. */
  let busy = false;

  const checkIdle = () => {
    if (busy) throw userError('batch-runs');
  };
  const drop = async () => {
    const { journal } = prepared ?? {};
    prepared = undefined;
    await journal?.close();
  };
  const earlier = async (): Promise<Prepared | undefined> => {
    const journal = await resumeJournal(state);
    await journal?.close();
    return journal && preparedOf(journal.plan, journal.past.rows);
  };

  return {
    async prepare({ paths, documents }, settings) {
      checkIdle();
      await drop();
      const files = await filesFrom(paths, { except: [settings.folder] });
      const sources = [...files.map((path) => ({ path })), ...documents];
      if (sources.length === 0) throw userError('no-sources');
      prepared = { plan: planBatch(sources, settings) };
      return preparedOf(prepared.plan);
    },
    async goOn() {
      checkIdle();
      await drop();
      const journal = await resumeJournal(state);
      if (!journal) throw userError('no-batch');
      prepared = { plan: journal.plan, journal };
      return preparedOf(journal.plan, journal.past.rows);
    },
    async begin(dry) {
      checkIdle();
      if (!prepared) throw userError('no-batch');
      busy = true;
      try {
        const begun = dry ? { plan: prepared.plan } : await journalled(prepared, state);
        prepared = undefined;
        const rows = new Map(begun.journal?.past.rows);
        run = await started(begun, rows, options).catch(async (error) => {
          // Nothing was done yet, so there is nothing to go on with but what there was before.
          await (rows.size > 0 ? begun.journal?.close() : begun.journal?.discard());
          throw error;
        });
        void ended(run, begun, rows)
          .then(
            (reports): BatchEnd => ({ reports }),
            (failure): BatchEnd => ({ reports: [], failure }),
          )
          .then((end) => {
            run = undefined;
            busy = false;
            options.over(end);
          });
      } catch (error) {
        busy = false;
        throw error;
      }
    },
    pause: () => run?.pause(),
    resume: () => run?.resume(),
    cancel: () => run?.cancel(),
    unfinished: async () => (busy ? undefined : earlier()),
    async forget() {
      if (busy) return;
      await drop();
      await (await resumeJournal(state))?.discard();
    },
  };
}

async function preparedOf(
  plan: BatchPlan,
  rows: ReadonlyMap<number, BatchRow> = new Map(),
): Promise<Prepared> {
  const { folder, work } = plan.settings;
  const there = await readdir(folder).catch((): string[] => []);
  const extensions = extensionsOf(work).map((extension) => `.${extension}`);
  const mayClash = there.some((name) => extensions.includes(extname(name).toLowerCase()));
  return { plan, done: [...rows.values()], mayClash };
}

async function journalled(
  { plan, journal }: { readonly plan: BatchPlan; readonly journal?: BatchJournal },
  state: string,
): Promise<Begun> {
  if (journal) return { plan, journal };
  const left = await resumeJournal(state);
  await left?.close();
  return { plan, journal: await beginJournal(state, plan), abandoned: left?.id };
}

async function started(
  begun: Begun,
  rows: Map<number, BatchRow>,
  { convert, width, now, tell }: BatchesOptions,
): Promise<BatchRun> {
  // The window's runs have a journal unless they are dry.
  const isDry = begun.journal === undefined;
  const places = await placesOf(begun, isDry);
  return runBatch(begun.plan, {
    ...{ convert, width, now },
    ...places,
    ...(isDry && { ask: askLater(tell) }),
    tell(event) {
      if (event.event === 'done') rows.set(event.row.index, event.row);
      tell(event);
    },
  });
}

/** A dry run goes on and shows the name in question: there is time to answer before anything is written. */
function askLater(tell: BatchesOptions['tell']): AskClash {
  return async (clash) => {
    tell({ event: 'clash', ...clash, files: [...clash.files] });
    return 'replace';
  };
}

/** Returns the names of the reports that were written. */
async function ended(
  run: BatchRun,
  { plan, journal }: Begun,
  rows: ReadonlyMap<number, BatchRow>,
): Promise<string[]> {
  let summary: BatchSummary;
  try {
    summary = await run.done;
  } catch (error) {
    await journal?.close();
    throw error;
  }
  if (!journal) return [];
  if (summary.cancelled || journal.isOpen()) await journal.close();
  else await journal.discard();
  return writeReports(reportOf(plan, summary, rows));
}

/** As a page and as a table, under a name of its own beside what was written. */
async function writeReports(report: BatchReport): Promise<string[]> {
  const { folder, date } = report;
  const names: string[] = [];
  try {
    const taken = new Set((await readdir(folder)).map((name) => withoutExtension(name).toLowerCase()));
    const base = uniqueName(`galley-report-${date}`, taken);
    for (const format of ['html', 'csv'] as const) {
      await writeWhole(join(folder, `${base}.${format}`), writeReport(report, format));
      names.push(`${base}.${format}`);
    }
  } catch (error) {
    const { problem, advice } = error instanceof UserError ? error : writeError(error);
    throw new UserError(`The report was not written: ${problem}`, advice, 'no-report');
  }
  return names;
}
