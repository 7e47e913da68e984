import { dirname, extname, join } from 'node:path';
import { dialog } from 'electron';
import { safeBaseName } from '../../shared/file-names';
import { GALLEY_EXTENSION, writeGalley } from '../../shared/galley/file';
import type { Args, Handlers, Result } from '../../shared/ipc/contract';
import { sentences } from '../../shared/result';
import type { ShellWords } from '../../shared/shell-words';
import { stampOf, writeWhole } from '../files';
import type { OwnFiles } from '../own-files';
import type { Recents } from '../recents';
import { currentWindow } from '../window';
import { dialogWords, type Words } from '../words';
import { chooseToSave } from './dialogs';
import { remember } from './documents';

type Request = Args<'documents.save'>;
type Said = ShellWords['dialogs'];

export function savingHandlers(
  own: OwnFiles,
  recents: Recents,
  words: Words,
): Pick<Handlers, 'documents.save'> {
  return {
    async 'documents.save'(request) {
      try {
        const path = await targetOf(request, own, dialogWords(words));
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
async function targetOf(request: Request, own: OwnFiles, said: Said): Promise<string | undefined> {
  const { file } = request;
  if (!file || !own.has(file.path)) return chooseTarget(request, said);
  const now = await stampOf(file.path);
  // A file that is gone is written anew; one that something else has written since is not ours to replace.
  if (now === '' || now === file.stamp) return file.path;
  switch (await ask(said.changedElsewhere, file.path, said)) {
    case 'replace':
      return file.path;
    case 'elsewhere':
      return chooseTarget(request, said);
    case 'cancel':
      return undefined;
  }
}

async function chooseTarget(request: Request, said: Said): Promise<string | undefined> {
  const name = `${safeBaseName(request.baseName)}.${GALLEY_EXTENSION}`;
  const near = request.file?.path ?? request.near;
  const options: Electron.SaveDialogOptions = {
    title: said.saveAs,
    defaultPath: near === undefined ? name : join(dirname(near), name),
    filters: [{ name: said.galleyDocument, extensions: [GALLEY_EXTENSION] }],
  };
  const chosen = await chooseToSave(options);
  if (chosen === undefined) return undefined;
  if (extname(chosen).toLowerCase() === `.${GALLEY_EXTENSION}`) return chosen;
  const path = `${chosen}.${GALLEY_EXTENSION}`;
  // The dialog asked about the name without the extension.
  if ((await stampOf(path)) === '') return path;
  const answer = await ask(said.nameTaken, path, said);
  if (answer === 'elsewhere') return chooseTarget(request, said);
  return answer === 'replace' ? path : undefined;
}

const ANSWERS = ['replace', 'elsewhere', 'cancel'] as const;

async function ask(message: string, path: string, said: Said): Promise<(typeof ANSWERS)[number]> {
  const options: Electron.MessageBoxOptions = {
    type: 'warning',
    message,
    detail: path,
    buttons: [said.replaceIt, said.saveAs, said.cancel],
    defaultId: 1,
    cancelId: 2,
  };
  const window = currentWindow();
  const { response } = await (window
    ? dialog.showMessageBox(window, options)
    : dialog.showMessageBox(options));
  return ANSWERS[response] ?? 'cancel';
}
