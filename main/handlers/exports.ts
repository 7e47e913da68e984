import { existsSync } from 'node:fs';
import { extname } from 'node:path';
import { safeBaseName, withoutExtension } from '../../shared/file-names';
import type { Args, Handlers, Result } from '../../shared/ipc/contract';
import { sentences } from '../../shared/result';
import { exporterById } from '../exporters/index';
import { writeWhole } from '../files';
import { dialogWords, type Words } from '../words';
import type { Workers } from '../workers';
import { chooseToSave } from './dialogs';

export function exportHandlers(workers: Workers, words: Words): Pick<Handlers, 'export.one'> {
  return { 'export.one': (args) => exportOne(args, workers, words) };
}

async function exportOne(
  args: Args<'export.one'>,
  { setting }: Workers,
  words: Words,
): Promise<Result<'export.one'>> {
  const formats = args.formats.map(exporterById);
  const lead = formats[0];
  const options: Electron.SaveDialogOptions = {
    title: `${dialogWords(words).export}: ${formats.map(({ title }) => title).join(', ')}`,
    defaultPath: `${safeBaseName(args.baseName)}.${lead?.extension}`,
    filters: formats.slice(0, 1).map(({ title, extension }) => ({ name: title, extensions: [extension] })),
  };
  const chosen = await chooseToSave(options);
  if (chosen === undefined) return { cancelled: true, written: [], failures: [] };
  const written: string[] = [];
  const failures: Result<'export.one'>['failures'] = [];
  try {
    const { resume, look, source } = args;
    const made = await setting.run('export', { resume, look, formats: args.formats, source });
    const base = withKnownExtension(chosen, lead?.extension ?? '');
    for (const { format, ...failed } of made.refused)
      failures.push({ name: `${args.baseName} (${exporterById(format).title})`, ...failed });
    for (const { format, extension, bytes } of made.files) {
      // The dialog asked about the first file only; the others never replace what is there.
      const target = format === lead?.id ? `${base}.${extension}` : freePath(base, extension);
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
