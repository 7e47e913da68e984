/** One document of a batch, from its file to its files. */
import type { BatchEvent } from '../../shared/batch/events';
import { parsePattern } from '../../shared/batch/name-pattern';
import {
  type BatchItem,
  type BatchSettings,
  type BatchSource,
  type BatchWork,
  sourceName,
  workFor,
} from '../../shared/batch/plan';
import type { BatchRow } from '../../shared/batch/report';
import type { Progress } from '../../shared/importer';
import { sentences, userError } from '../../shared/result';
import type { JobResult } from '../jobs/protocol';
import type { Gate } from './gate';
import type { Steps } from './journal';
import type { Named, Namer } from './naming';
import type { Outputs } from './outputs';
import type { Insist } from './patience';
import { extensionsOf, namesFor, sourceFacts } from './plan';
import { type OutputFile, outputFiles, writeFiles } from './writing';

export type Converted = JobResult<'convert'>;

/** Reads and sets a document, as the pool does. Rejects with UserError where the document is at fault. */
export type Convert = (
  args: { readonly source: BatchSource; readonly work: BatchWork; readonly date: string },
  options: { readonly signal: AbortSignal; readonly onProgress: (progress: Progress) => void },
) => Promise<Converted>;

export interface DocumentOptions {
  readonly settings: BatchSettings;
  readonly convert: Convert;
  readonly namer: Namer;
  readonly outputs: Outputs;
  /** Whether a document of the batch lies in the output folder by this name. */
  readonly isSource: (name: string) => boolean;
  readonly steps: Steps;
  readonly tell: (event: BatchEvent) => void;
  /** Milliseconds. */
  readonly clock: () => number;
  readonly signal: AbortSignal;
  /** Was entered for the document; is left when the worker is done with it. */
  readonly working: Gate;
  /** Writes, however long the disk takes nothing. */
  readonly insist: Insist;
  /** Of all documents, for the width of their numbers. */
  readonly count: number;
}

export interface UnderWay {
  /** Resolves when the document has its names, or will have none. */
  readonly named: Promise<void>;
  /** Undefined where the batch was stopped before it was written. Never rejects for what a file or a disk does. */
  readonly row: Promise<BatchRow | undefined>;
}

/** `before` resolves when all documents before this one are named. */
export function doDocument(item: BatchItem, before: Promise<void>, options: DocumentOptions): UnderWay {
  let isNamed: () => void = () => undefined;
  const named = new Promise<void>((resolve) => {
    isNamed = resolve;
  });
  let isWorking = true;
  const isMade = () => {
    if (isWorking) options.working.leave();
    isWorking = false;
  };
  const row = fromFileToFiles(item, { before, isNamed, isMade }, options).finally(() => {
    isNamed();
    isMade();
  });
  return { named, row };
}

/** What the others wait for. */
interface Turns {
  readonly before: Promise<void>;
  readonly isNamed: () => void;
  /** The worker can have the next one. */
  readonly isMade: () => void;
}

async function fromFileToFiles(
  item: BatchItem,
  { before, isNamed, isMade }: Turns,
  options: DocumentOptions,
): Promise<BatchRow | undefined> {
  const { settings, namer, steps, tell, clock, signal } = options;
  const { index } = item;
  const source = sourceName(item.source);
  const begun = clock();
  const rowOf = (facts: Pick<BatchRow, 'status'> & Partial<BatchRow>): BatchRow => ({
    ...{ index, source, notes: [], unplaced: [], removed: [], outputs: [] },
    ...facts,
    milliseconds: Math.round(clock() - begun),
  });
  const name = async (bases: readonly string[], give: Namer['fresh']): Promise<Named[]> => {
    await before;
    const names: Named[] = [];
    for (const base of bases) names.push(await give(index, source, base));
    isNamed();
    return names;
  };
  const end = async (row: BatchRow, again: boolean): Promise<BatchRow> => {
    await steps.end(row, again);
    return row;
  };

  let isWriting = false;
  try {
    const early = item.names && (await name(item.names, namer.planned));
    const isThere = ({ skip }: Named) => skip.size === extensionsOf(settings.work).length;
    if (signal.aborted) return undefined;
    if (early?.every(isThere)) return await end(rowOf({ status: 'skipped' }), false);

    tell({ event: 'file', index, source, state: 'reading' });
    const made = await converted(item, options);
    isMade();
    tell({ event: 'file', index, source, state: 'set' });

    const names = early ?? (await name(lateNames(item, made, options), namer.fresh));
    const files = outputFiles(made, names);
    const { outputs, ...facts } = made;
    if (files.length === 0) return await end(rowOf({ status: 'skipped', ...facts }), false);
    requireOthers(files, options);
    isWriting = true;
    const row = rowOf({
      status: (made.confidence ?? 1) < (settings.reviewBelow ?? 0) ? 'review' : 'written',
      ...facts,
      outputs: files.map(({ content: _, replace: __, ...output }) => output),
    });
    return (await writeFiles(row, files, options)) ? row : undefined;
  } catch (error) {
    // A document whose worker was ended with the batch is done by the next start.
    if (signal.aborted && !isWriting) return undefined;
    return end(rowOf({ status: 'failed', ...sentences(error) }), isWriting);
  }
}

/** The documents themselves are never replaced, whatever is to become of files that exist. */
function requireOthers(files: readonly OutputFile[], { isSource }: DocumentOptions): void {
  const own = files.find(({ file, replace }) => replace && isSource(file));
  if (own) throw userError('over-document', own.file);
}

function converted(item: BatchItem, options: DocumentOptions): Promise<Converted> {
  const { convert, settings, tell, signal } = options;
  const told = { event: 'progress', index: item.index, source: sourceName(item.source) } as const;
  return convert(
    { source: item.source, work: workFor(settings.work, item), date: settings.date },
    { signal, onProgress: ({ done, page, pages }) => tell({ ...told, done, page, pages }) },
  );
}

function lateNames(item: BatchItem, made: Converted, { settings, count }: DocumentOptions): string[] {
  const known = sourceFacts(item, count, settings);
  const templates = made.outputs.map(({ template }) => template ?? '');
  return namesFor(parsePattern(settings.pattern), templates, { ...known, name: made.person ?? known.name });
}
