import { randomUUID } from 'node:crypto';
import { basename, join } from 'node:path';
import { app, dialog } from 'electron';
import type { Opened } from '../../shared/ipc/contract';
import { UserError } from '../../shared/result';
import { stampOf } from '../files';
import type { Handlers } from '../handlers';
import { IMPORTERS } from '../importers/index';
import type { RunOptions } from '../jobs/pool';
import type { OwnFiles } from '../own-files';
import type { Recents } from '../recents';
import { currentWindow, send } from '../window';
import { dialogWords, type Words } from '../words';
import type { Workers } from '../workers';

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
      const window = currentWindow();
      const said = dialogWords(words);
      const options: Electron.OpenDialogOptions = {
        title: said.open,
        properties: ['openFile', 'multiSelections'],
        filters: [
          { name: said.resumes, extensions: IMPORTERS.flatMap((importer) => [...importer.extensions]) },
          { name: said.allFiles, extensions: ['*'] },
        ],
      };
      const chosen = await (window ? dialog.showOpenDialog(window, options) : dialog.showOpenDialog(options));
      return Promise.all((chosen.canceled ? [] : chosen.filePaths).map(open));
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

/** What the person is told of a failure. A bug is told as one, never as the file's fault. */
export function sentences(error: unknown): { problem: string; advice: string } {
  if (error instanceof UserError) return { problem: error.problem, advice: error.advice };
  const message = error instanceof Error ? error.message.split('\n')[0] : String(error);
  return { problem: `Galley stumbled over this file (${message}).`, advice: 'Please report it.' };
}
