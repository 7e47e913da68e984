/** The options that `export` and `import` share: which files, how many at a time, under which names. */
import { existsSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import {
  type BatchSettings,
  type BatchSource,
  type BatchWork,
  EXISTS,
  type Exists,
} from '../../shared/batch/plan';
import { parseShard, type Shard } from '../../shared/batch/shard';
import { type ReportFormat, reportFormat } from '../batch/report/index';
import { filesFrom, listedPaths } from '../batch/sources';
import { countOf, required, UsageError } from './usage';

export const BATCH_OPTIONS = {
  out: { type: 'string' },
  jobs: { type: 'string' },
  name: { type: 'string' },
  exists: { type: 'string' },
  report: { type: 'string' },
  'review-below': { type: 'string' },
  'dry-run': { type: 'boolean' },
  json: { type: 'boolean' },
  watch: { type: 'boolean' },
  resume: { type: 'boolean' },
  shard: { type: 'string' },
  'ocr-data': { type: 'string' },
} as const;

type Values = {
  readonly [K in keyof typeof BATCH_OPTIONS]?: (typeof BATCH_OPTIONS)[K]['type'] extends 'boolean'
    ? boolean
    : string;
};

export interface BatchCall {
  readonly settings: BatchSettings;
  /** As given: files, folders, patterns, what a list said. */
  readonly inputs: readonly string[];
  /** As `--out` was given, to print. */
  readonly out: string;
  /** Where the journal of the run lies. */
  readonly state: string;
  readonly jobs?: number;
  readonly shard?: Shard;
  readonly report?: { readonly path: string; readonly format: ReportFormat };
  readonly ocrData?: string;
  /** Folder with the faces of own fonts. */
  readonly ownFonts?: string | undefined;
  readonly isDry: boolean;
  readonly isJson: boolean;
  readonly isWatching: boolean;
  readonly isResuming: boolean;
}

/** `date` and `listed` are what the clock and standard input say. Throws UsageError. */
export async function batchCall(
  { values, files }: { readonly values: Values; readonly files: readonly string[] },
  { work, pattern }: { readonly work: BatchWork; readonly pattern: string },
  { date, listed }: { readonly date: string; readonly listed: () => Promise<string> },
): Promise<BatchCall> {
  const out = required(values.out, '--out DIR');
  const inputs = [];
  for (const file of files) inputs.push(...(file === '-' ? listedPaths(await listed()) : [file]));
  const isResuming = values.resume === true;
  if (inputs.length === 0 && !isResuming)
    throw new UsageError(
      files.length === 0 ? 'no file was given' : 'the list on standard input names no file',
    );
  const isWatching = values.watch === true;
  const isDry = values['dry-run'] === true;
  if (isWatching && (isDry || values.shard !== undefined))
    throw new UsageError('--watch goes with neither --dry-run nor --shard');
  const shard = values.shard === undefined ? undefined : shardOf(values.shard);
  const exists = existsOf(values.exists);
  const settings: BatchSettings = {
    folder: resolve(out),
    work,
    pattern: values.name ?? pattern,
    exists,
    date,
    ...(values['review-below'] !== undefined && { reviewBelow: shareOf(values['review-below']) }),
  };
  return {
    ...{ settings, inputs, out, shard, isDry, isWatching, isResuming },
    state: join(settings.folder, '.galley-batch', shard ? `${shard.part}-of-${shard.of}` : 'run'),
    jobs: values.jobs === undefined ? undefined : countOf(values.jobs, '--jobs', 1),
    report: values.report === undefined ? undefined : reportOf(values.report, settings.folder),
    ocrData: values['ocr-data'],
    isJson: values.json === true,
  };
}

/** The files that the call means; nothing that lies in the folder written to. */
export async function sourcesOf({ inputs, settings }: BatchCall): Promise<BatchSource[]> {
  return (await filesFrom(inputs, { except: [settings.folder] })).map((path) => ({ path }));
}

function existsOf(value: string | undefined): Exists {
  // What a second call of the same is expected to do.
  if (value === undefined) return 'replace';
  const exists = EXISTS.find((each) => each === value);
  if (!exists) throw new UsageError(`--exists takes ${EXISTS.join(', ')}`);
  return exists;
}

function shardOf(value: string): Shard {
  const shard = parseShard(value);
  if (!shard) throw new UsageError('--shard takes I/N, from 0/N to N-1/N');
  return shard;
}

function shareOf(value: string): number {
  const share = Number(value);
  if (value.trim() === '' || !(share >= 0 && share <= 1))
    throw new UsageError('--review-below takes a number from 0 to 1');
  return share;
}

/** `out` may be made yet; of other folders it is known now, and not when all is done. */
function reportOf(path: string, out: string): NonNullable<BatchCall['report']> {
  const format = reportFormat(path);
  if (!format) throw new UsageError('--report takes a file that ends in .html, .csv or .json');
  const folder = dirname(resolve(path));
  if (folder !== out && !existsSync(folder)) throw new UsageError(`--report: there is no folder ${folder}`);
  return { path, format };
}
