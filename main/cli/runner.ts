/** Does the command line's jobs: a few in this process, many on threads that a bad file may take down. */
import { existsSync } from 'node:fs';
import { cpus } from 'node:os';
import { join, resolve } from 'node:path';
import { UserError } from '../../shared/result';
import { openCMaps } from '../cmaps';
import { openFontLibrary, openSubsetter } from '../fonts';
import { tuneEngine } from '../jobs/engine';
import { jobPerformer } from '../jobs/perform';
import { JobPool, type RunOptions } from '../jobs/pool';
import { JOBS, type JobArgs, type JobName, type JobResult, OCR_DATA, OWN_FONTS } from '../jobs/protocol';
import { startThread } from '../jobs/threads';
import { openOcr } from '../ocr';
import { UsageError } from './usage';

export interface Runner {
  run<N extends JobName>(name: N, args: JobArgs<N>, options?: RunOptions): Promise<JobResult<N>>;
  /** How many jobs may be under way at a time. */
  readonly width: number;
  close(): void;
}

/** A thread takes longer to start than a single résumé takes to set. */
const WORTH_THREADS = 4;

/** Of one document on the command line, where nobody sits waiting; a scan takes seconds a page. */
const TIMEOUT_MS = 300_000;

export interface RunnerOptions {
  /** How many files are done at a time; by itself as many as there are processors, for a few files one. */
  readonly jobs?: number | undefined;
  /** Folder with trained data of further languages. */
  readonly ocrData?: string | undefined;
  /** Folder with the faces of own fonts. */
  readonly ownFonts?: string | undefined;
}

export function openRunner(files: number, { jobs, ocrData, ownFonts }: RunnerOptions): Runner {
  const more = ocrData === undefined ? undefined : folderOf(ocrData);
  const width = Math.max(1, Math.min(jobs ?? cpus().length, files));
  if (jobs === undefined ? files < WORTH_THREADS : width <= 1) return inProcess(more, ownFonts);
  const told = [
    ...(more === undefined ? [] : [`${OCR_DATA}${more}`]),
    ...(ownFonts === undefined ? [] : [`${OWN_FONTS}${ownFonts}`]),
  ];
  tuneEngine(width >= cpus().length);
  const pool = new JobPool({
    start: () => startThread(join(__dirname, 'main', 'worker.cjs'), told),
    size: width,
    timeoutMs: TIMEOUT_MS,
  });
  pool.warm();
  return { run: (name, args, options) => pool.run(name, args, options), width, close: () => pool.close() };
}

function folderOf(path: string): string {
  const folder = resolve(path);
  if (!existsSync(folder)) throw new UsageError(`--ocr-data: there is no folder ${path}`);
  return folder;
}

function inProcess(more: string | undefined, ownFonts: string | undefined): Runner {
  const perform = jobPerformer(
    openFontLibrary(join(__dirname, 'fonts'), ownFonts),
    { ocr: openOcr(join(__dirname, 'ocr'), { more }), cMap: openCMaps(join(__dirname, 'cmaps')) },
    openSubsetter(join(__dirname, 'fonts')),
  );
  return {
    width: 1,
    async run(name, args) {
      const answer = await perform({ id: 0, name, args });
      if (answer.outcome === 'refused')
        throw new UserError(answer.problem, answer.advice, answer.fault, answer.detail);
      if (answer.outcome === 'broken') throw new Error(answer.message);
      return JOBS[name].result.parse(answer.result) as JobResult<typeof name>;
    },
    close: () => undefined,
  };
}
