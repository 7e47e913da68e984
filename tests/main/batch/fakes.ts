/** A batch whose workers are told in the test how long they take and what they make. */
import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';
import type { Convert } from '../../../main/batch/document';
import { beginJournal, resumeJournal } from '../../../main/batch/journal';
import { type Disk, openOutputs } from '../../../main/batch/outputs';
import { planBatch } from '../../../main/batch/plan';
import { type BatchRun, type RunOptions, runBatch } from '../../../main/batch/run';
import type { BatchEvent } from '../../../shared/batch/events';
import type { BatchSettings } from '../../../shared/batch/plan';
import type { BatchRow } from '../../../shared/batch/report';
import { UserError } from '../../../shared/result';

export interface Trial {
  readonly folder: string;
  readonly state: string;
  readonly settings: BatchSettings;
}

export function trial(settings: Partial<BatchSettings> = {}): Trial {
  const home = mkdtempSync(join(tmpdir(), 'galley-batch-'));
  onTestFinished(() => rmSync(home, { recursive: true, force: true }));
  const folder = join(home, 'out');
  return {
    folder,
    state: join(home, 'state', 'run'),
    settings: {
      folder,
      work: { kind: 'export', templates: ['meridian'], formats: ['pdf', 'docx'] },
      pattern: '{source}',
      exists: 'replace',
      date: '2026-11-21',
      ...settings,
    },
  };
}

/** `slow 30 x.md` takes 30 ms; `bad` is refused; `bug` breaks; `Ada#1.md` is Ada’s. */
export const fakeConvert: Convert = ({ source, work }, { signal }) =>
  new Promise((resolve, reject) => {
    const path = 'path' in source ? source.path : source.name;
    const wait = Number(/slow (\d+)/.exec(path)?.[1] ?? 1);
    const templates = work.kind === 'export' ? work.templates : [];
    const stop = () => reject(new UserError('Reading was stopped.', 'Open the file again to read it.'));
    signal.addEventListener('abort', stop, { once: true });
    setTimeout(() => {
      signal.removeEventListener('abort', stop);
      if (path.includes('bad')) reject(new UserError('The file is empty.', 'Give another.'));
      if (path.includes('bug')) reject(new TypeError('x is not a function\n  at y'));
      const [, person] = /(\w+)#/.exec(path) ?? [];
      resolve({
        ...(person !== undefined && { person }),
        confidence: path.includes('doubtful') ? 0.4 : 0.9,
        notes: [],
        unplaced: [],
        removed: [],
        outputs: templates.map((template) => ({
          template,
          pages: 1,
          files: ['pdf', 'docx'].map((format) => ({
            format,
            extension: format,
            bytes: new TextEncoder().encode(`${format} of ${path}`),
          })),
        })),
      });
    }, wait);
  });

export interface Started extends BatchRun {
  readonly events: BatchEvent[];
  readonly rows: () => BatchRow[];
  /** Whether its journal says that there is more to do. */
  readonly isOpen: () => boolean;
}

/** `again` goes on with what is in the state folder. */
export async function start(
  { settings, state }: Trial,
  paths: readonly string[],
  { disk, again, ...options }: Partial<RunOptions> & { disk?: Partial<Disk>; again?: boolean } = {},
): Promise<Started> {
  const sources = paths.map((path) => ({ path }));
  const journal = again
    ? await resumeJournal(state)
    : await beginJournal(state, planBatch(sources, settings));
  if (!journal) throw new Error('There is no run to go on with.');
  const { default: real } = await import('node:fs/promises');
  const events: BatchEvent[] = [];
  const kept = new Set([...journal.past.unnamed.values()].flat().map(({ from }) => from));
  const outputs = await openOutputs(
    { folder: settings.folder, id: journal.id, disk: { ...real, ...disk } },
    kept,
  );
  const run = runBatch(journal.plan, {
    convert: fakeConvert,
    width: 2,
    outputs,
    steps: journal,
    past: journal.past,
    tell: (event) => events.push(event),
    now: () => performance.now(),
    ...options,
  });
  return {
    ...run,
    events,
    isOpen: journal.isOpen,
    done: run.done.finally(() => journal.close()),
    rows: () => events.flatMap((event) => (event.event === 'done' ? [event.row] : [])),
  };
}

/** Every file in the output folder, hidden ones too. */
export function written({ folder }: Trial): string[] {
  return readdirSync(folder).sort();
}
