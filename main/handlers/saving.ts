import { dirname, extname, join } from 'node:path';
import { dialog } from 'electron';
import { safeBaseName } from '../../shared/file-names';
import { GALLEY_EXTENSION, writeGalley } from '../../shared/galley/file';
import type { Args, Result } from '../../shared/ipc/contract';
import { stampOf, writeWhole } from '../files';
import type { Handlers } from '../handlers';
import type { OwnFiles } from '../own-files';
import type { Recents } from '../recents';
import { currentWindow } from '../window';
import { remember, sentences } from './documents';

type Request = Args<'documents.save'>;

export function savingHandlers(own: OwnFiles, recents: Recents): Pick<Handlers, 'documents.save'> {
  return {
    async 'documents.save'(request) {
      try {
        const path = await targetOf(request, own);
        if (path === undefined) return { outcome: 'cancelled' };
        const saved = await write(path, request.document);
        own.add(path);
        remember(recents, path);
        return saved;
      } catch (error) {
        return { outcome: 'failed', ...sentences(error) };
      }
    },
  };
}

async function write(path: string, document: Request['document']): Promise<Result<'documents.save'>> {
  await writeWhole(path, writeGalley(document));
  return { outcome: 'saved', file: { path, stamp: await stampOf(path) } };
}

/** Where to write, or nothing when the person thinks better of it. */
async function targetOf(request: Request, own: OwnFiles): Promise<string | undefined> {
  const { file } = request;
  if (!file || !own.has(file.path)) return chooseTarget(request);
  const now = await stampOf(file.path);
  // A file that is gone is written anew; one that something else has written since is not ours to replace.
  if (now === '' || now === file.stamp) return file.path;
  switch (await ask('This file was changed by another program since it was opened here.', file.path)) {
    case 'replace':
      return file.path;
    case 'elsewhere':
      return chooseTarget(request);
    case 'cancel':
      return undefined;
  }
}

async function chooseTarget(request: Request): Promise<string | undefined> {
  const name = `${safeBaseName(request.baseName)}.${GALLEY_EXTENSION}`;
  const near = request.file?.path ?? request.near;
  const options: Electron.SaveDialogOptions = {
    title: 'Save as',
    defaultPath: near === undefined ? name : join(dirname(near), name),
    filters: [{ name: 'Galley document', extensions: [GALLEY_EXTENSION] }],
  };
  const window = currentWindow();
  const chosen = await (window ? dialog.showSaveDialog(window, options) : dialog.showSaveDialog(options));
  if (chosen.canceled || !chosen.filePath) return undefined;
  if (extname(chosen.filePath).toLowerCase() === `.${GALLEY_EXTENSION}`) return chosen.filePath;
  const path = `${chosen.filePath}.${GALLEY_EXTENSION}`;
  // The dialog asked about the name without the extension.
  if ((await stampOf(path)) === '') return path;
  const answer = await ask('There is a file of this name already.', path);
  if (answer === 'elsewhere') return chooseTarget(request);
  return answer === 'replace' ? path : undefined;
}

const ANSWERS = ['replace', 'elsewhere', 'cancel'] as const;

async function ask(message: string, path: string): Promise<(typeof ANSWERS)[number]> {
  const options: Electron.MessageBoxOptions = {
    type: 'warning',
    message,
    detail: path,
    buttons: ['Replace it', 'Save as…', 'Cancel'],
    defaultId: 1,
    cancelId: 2,
  };
  const window = currentWindow();
  const { response } = await (window
    ? dialog.showMessageBox(window, options)
    : dialog.showMessageBox(options));
  return ANSWERS[response] ?? 'cancel';
}
