import { existsSync } from 'node:fs';
import { readdir } from 'node:fs/promises';
import { extname, join } from 'node:path';
import { dialog } from 'electron';
import { nameKey, safeBaseName, uniqueName, withoutExtension } from '../../shared/file-names';
import type { Args, Result } from '../../shared/ipc/contract';
import { exporterById } from '../exporters/index';
import { writeWhole } from '../files';
import type { Handlers } from '../handlers';
import { currentWindow, send } from '../window';
import { dialogWords, type Words } from '../words';
import type { Workers } from '../workers';
import { sentences } from './documents';

type ExportHandlers = Pick<Handlers, 'export.one' | 'export.batch' | 'export.cancelBatch'>;

export function exportHandlers(workers: Workers, words: Words): ExportHandlers {
  let batch: AbortController | undefined;
  return {
    'export.one': (args) => exportOne(args, workers, words),
    async 'export.batch'(args) {
      batch?.abort();
      batch = new AbortController();
      return exportBatch(args, workers, words, batch.signal);
    },
    async 'export.cancelBatch'() {
      batch?.abort();
      return {};
    },
  };
}

async function exportOne(
  args: Args<'export.one'>,
  { setting }: Workers,
  words: Words,
): Promise<Result<'export.one'>> {
  const formats = args.formats.map(exporterById);
  const lead = formats[0];
  const window = currentWindow();
  const options: Electron.SaveDialogOptions = {
    title: `${dialogWords(words).export}: ${formats.map(({ title }) => title).join(', ')}`,
    defaultPath: `${safeBaseName(args.baseName)}.${lead?.extension}`,
    filters: formats.slice(0, 1).map(({ title, extension }) => ({ name: title, extensions: [extension] })),
  };
  const chosen = await (window ? dialog.showSaveDialog(window, options) : dialog.showSaveDialog(options));
  if (chosen.canceled || !chosen.filePath) return { cancelled: true, written: [], failures: [] };
  const written: string[] = [];
  const failures: Result<'export.one'>['failures'] = [];
  try {
    const { resume, look, source } = args;
    const made = await setting.run('export', { resume, look, formats: args.formats, source });
    const base = withKnownExtension(chosen.filePath, lead?.extension ?? '');
    for (const [index, { extension, bytes }] of made.files.entries()) {
      // The dialog asked about the first file only; the others never replace what is there.
      const target = index === 0 ? `${base}.${extension}` : freePath(base, extension);
      await writeWhole(target, bytes);
      written.push(target);
    }
  } catch (error) {
    failures.push({ name: args.baseName, ...sentences(error) });
  }
  return { cancelled: false, written, failures };
}

/** The chosen path without the extension that the dialog proposed; other dots are part of the name. */
function withKnownExtension(path: string, extension: string): string {
  return extname(path).toLowerCase() === `.${extension}` ? withoutExtension(path) : path;
}

function freePath(base: string, extension: string): string {
  for (let number = 1; ; number += 1) {
    const path = `${base}${number === 1 ? '' : `-${number}`}.${extension}`;
    if (!existsSync(path)) return path;
  }
}

async function exportBatch(
  { documents, look, formats, source }: Args<'export.batch'>,
  { reading }: Workers,
  words: Words,
  signal: AbortSignal,
): Promise<Result<'export.batch'>> {
  const window = currentWindow();
  const options: Electron.OpenDialogOptions = {
    title: dialogWords(words).exportAll,
    properties: ['openDirectory', 'createDirectory'],
  };
  const chosen = await (window ? dialog.showOpenDialog(window, options) : dialog.showOpenDialog(options));
  const folder = chosen.filePaths[0];
  if (chosen.canceled || folder === undefined) return { cancelled: true, written: [], failures: [] };
  // A batch never replaces a file: what lies there counts as taken, whatever its extension.
  const taken = new Set<string>();
  for (const name of await readdir(folder).catch(() => [])) taken.add(nameKey(withoutExtension(name)));
  const written: string[] = [];
  const failures: Result<'export.batch'>['failures'] = [];
  let done = 0;
  send('batch.progress', { done, total: documents.length, name: '' });
  await Promise.all(
    documents.map(async ({ baseName, resume }) => {
      const name = uniqueName(safeBaseName(baseName), taken);
      try {
        if (signal.aborted) return;
        const made = await reading.run('export', { resume, look, formats, source });
        if (signal.aborted) return;
        for (const { extension, bytes } of made.files) {
          const target = join(folder, `${name}.${extension}`);
          await writeWhole(target, bytes);
          written.push(target);
        }
      } catch (error) {
        failures.push({ name: baseName, ...sentences(error) });
      }
      done += 1;
      send('batch.progress', { done, total: documents.length, name });
    }),
  );
  if (window && !window.isDestroyed()) window.setProgressBar(-1);
  return { cancelled: signal.aborted, folder, written, failures };
}
