/** Batches as the window asks for them: its dialogs, what it is told, and what the system shows of it. */
import { stat } from 'node:fs/promises';
import { join } from 'node:path';
import { app, shell } from 'electron';
import type { BatchEvent } from '../../shared/batch/events';
import { sourceName } from '../../shared/batch/plan';
import type { Handlers, Result } from '../../shared/ipc/contract';
import { sentences, userError } from '../../shared/result';
import { type Batches, openBatches, type Prepared } from '../batch/batches';
import { filesFrom } from '../batch/sources';
import { openOwnFiles } from '../own-files';
import { send } from '../window';
import { dialogWords, type Words } from '../words';
import type { Workers } from '../workers';
import { notify, openBatchSigns } from './batch-signs';
import { openTeller } from './batch-teller';
import { chooseToOpen } from './dialogs';
import { chooseResumes } from './documents';

type BatchHandlers = Pick<Handlers, Extract<keyof Handlers, `batch.${string}`>>;

export function batchHandlers({ reading, width }: Workers, words: Words): BatchHandlers {
  const ours = openOwnFiles(join(app.getPath('userData'), 'batch-folders.json'));
  let lastFolder: string | undefined;
  const signs = openBatchSigns();
  const teller = openTeller<BatchEvent>((events) => {
    send('batch.told', events);
    signs.show(events);
  });
  const batches = openBatches({
    convert: (args, options) => reading.run('convert', args, options),
    width,
    state: join(app.getPath('userData'), 'batch', 'run'),
    tell: teller.tell,
    over({ reports, failure }) {
      teller.flush();
      signs.clear();
      send('batch.over', {
        reports: [...reports],
        failure: failure === undefined ? undefined : sentences(failure),
      });
    },
    now: () => performance.now(),
  });
  const prepared = async (task: () => Promise<Prepared>): Promise<Result<'batch.prepare'>> => {
    try {
      const made = await task();
      lastFolder = made.plan.settings.folder;
      return answerOf(made);
    } catch (error) {
      return { ok: false, ...sentences(error) };
    }
  };
  return {
    async 'batch.chooseSources'({ kind }) {
      return { paths: await chooseSources(kind, words) };
    },
    async 'batch.chooseFolder'() {
      const [folder] = await chooseToOpen({
        title: dialogWords(words).exportAll,
        properties: ['openDirectory', 'createDirectory'],
      });
      if (folder !== undefined) ours.add(folder);
      return { folder };
    },
    async 'batch.count'({ paths, folder }) {
      const files = await filesFrom(paths, { except: folder === undefined ? [] : [folder] });
      return { count: files.length, first: files[0] };
    },
    'batch.prepare': ({ paths, documents, settings }) =>
      prepared(async () => {
        if (!ours.has(settings.folder)) throw userError('other-folder');
        return batches.prepare({ paths, documents }, settings);
      }),
    'batch.goOn': () => prepared(batches.goOn),
    async 'batch.begin'({ dry }) {
      try {
        await batches.begin(dry);
        return { ok: true };
      } catch (error) {
        return { ok: false, ...sentences(error) };
      }
    },
    'batch.pause': told(batches.pause),
    'batch.resume': told(batches.resume),
    'batch.cancel': told(batches.cancel),
    'batch.unfinished': async () => ({ batch: await unfinished(batches) }),
    async 'batch.forget'() {
      await batches.forget();
      return {};
    },
    async 'batch.openFolder'() {
      if (lastFolder !== undefined && (await isFolder(lastFolder))) await shell.openPath(lastFolder);
      return {};
    },
    async 'batch.notify'({ title, body }) {
      notify(title, body);
      return {};
    },
  };
}

const told = (task: () => void) => async () => {
  task();
  return {};
};

function answerOf({ plan, done, mayClash }: Prepared): Result<'batch.prepare'> {
  const items = plan.items.map(({ index, source }) => ({
    index,
    source: sourceName(source),
    opened: !('path' in source),
  }));
  return { ok: true, items, done: [...done], folder: plan.settings.folder, mayClash };
}

async function unfinished(batches: Batches): Promise<Result<'batch.unfinished'>['batch']> {
  const found = await batches.unfinished();
  return found && { folder: found.plan.settings.folder, total: found.plan.count, done: found.done.length };
}

function chooseSources(kind: 'files' | 'folders', words: Words): Promise<string[]> {
  if (kind === 'files') return chooseResumes(words);
  return chooseToOpen({ title: dialogWords(words).open, properties: ['openDirectory', 'multiSelections'] });
}

async function isFolder(path: string): Promise<boolean> {
  return (await stat(path).catch(() => undefined))?.isDirectory() ?? false;
}
