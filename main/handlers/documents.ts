import { randomUUID } from 'node:crypto';
import { basename, join } from 'node:path';
import { app } from 'electron';
import type { Handlers, Opened } from '../../shared/ipc/contract';
import { sentences } from '../../shared/result';
import { stampOf } from '../files';
import type { RunOptions } from '../jobs/pool';
import type { OwnFiles } from '../own-files';
import type { Recents } from '../recents';
import { send } from '../window';
import { dialogWords, type Words } from '../words';
import type { Workers } from '../workers';
import { chooseToOpen } from './dialogs';

type DocumentHandlers = Pick<
  Handlers,
  'documents.choose' | 'documents.open' | 'documents.reread' | 'documents.stop' | 'documents.sample'
>;

export function documentHandlers(
  { reading }: Workers,
  own: OwnFiles,
  recents: Recents,
  words: Words,
): DocumentHandlers {
  const stops = new Map<string, AbortController>();
  /** Whatever reads a file tells how far it is, and can be stopped. */
  const watched = async <T>(path: string, read: (watch: RunOptions) => Promise<T>): Promise<T> => {
    const name = basename(path);
    const stop = new AbortController();
    stops.set(path, stop);
    try {
      return await read({
        signal: stop.signal,
        onProgress: ({ done, page, pages }) => send('documents.progress', { path, name, done, page, pages }),
      });
    } finally {
      if (stops.get(path) === stop) stops.delete(path);
    }
  };
  const read = async (path: string): Promise<Opened> => {
    const name = basename(path);
    try {
      // Taken before the file is read: what changes it meanwhile is noticed when it is saved.
      const stamp = await stampOf(path);
      const imported = await watched(path, (watch) => reading.run('open', { path }, watch));
      const key = randomUUID();
      if (!imported.kept) return { ok: true, name, path, key, imported };
      if (!imported.kept.readOnly) own.add(path);
      return { ok: true, name, key, file: { path, stamp }, imported };
    } catch (error) {
      return { ok: false, name, path, ...sentences(error) };
    }
  };
  const open = async (path: string): Promise<Opened> => {
    const opened = await read(path);
    if (opened.ok) remember(recents, path);
    return opened;
  };
  return {
    async 'documents.choose'() {
      return Promise.all((await chooseResumes(words)).map(open));
    },
    async 'documents.open'({ paths }) {
      return Promise.all(paths.map(open));
    },
    async 'documents.stop'({ path }) {
      stops.get(path)?.abort();
      return {};
    },
    async 'documents.reread'(args) {
      try {
        return { ok: true, reread: await watched(args.path, (watch) => reading.run('reread', args, watch)) };
      } catch (error) {
        return { ok: false, ...sentences(error) };
      }
    },
    async 'documents.sample'() {
      const opened = await read(join(__dirname, '..', 'assets', 'samples', 'ines-markovic.json'));
      // The sample is the app's, not the person's: it has no place on disk to go back to.
      return [opened.ok ? { ...opened, name: 'Sample résumé', path: undefined } : opened];
    },
  };
}

/** In our own menu and in the system's list. */
export function remember(recents: Recents, path: string): void {
  recents.add(path);
  app.addRecentDocument(path);
}

/** Paths of files that Galley may open, as the person picks them. */
export async function chooseResumes(words: Words): Promise<string[]> {
  const said = dialogWords(words);
  // The workers read; here only the names of what they read are wanted, and seldom.
  const { IMPORTERS } = await import('../importers/index');
  return chooseToOpen({
    title: said.open,
    properties: ['openFile', 'multiSelections'],
    filters: [
      { name: said.resumes, extensions: IMPORTERS.flatMap((importer) => [...importer.extensions]) },
      { name: said.allFiles, extensions: ['*'] },
    ],
  });
}
