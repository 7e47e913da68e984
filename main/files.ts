/** The disk, for whoever needs it: reads with a sentence for what fails, writes that are whole or absent. */
import { readdir, readFile, stat } from 'node:fs/promises';
import { basename } from 'node:path';
import writeFileAtomic from 'write-file-atomic';
import type { SourceFile } from '../shared/importer';
import { UserError, userError } from '../shared/result';

/** A résumé of more than this is not one, and reading it would only cost memory. */
const LARGEST_BYTES = 100 * 1024 * 1024;

export async function readSource(path: string): Promise<SourceFile> {
  try {
    const info = await stat(path);
    if (info.isDirectory()) throw userError((await readdir(path)).length > 0 ? 'folder' : 'empty-folder');
    if (!info.isFile()) throw userError('no-file');
    if (info.size > LARGEST_BYTES) throw userError('too-large');
    return { name: basename(path), bytes: new Uint8Array(await readFile(path)) };
  } catch (error) {
    throw error instanceof UserError ? error : diskError(error, 'read');
  }
}

/** Changes whenever the file does; '' where there is none. */
export async function stampOf(path: string): Promise<string> {
  const info = await stat(path).catch(() => undefined);
  return info ? `${info.mtimeMs} ${info.size}` : '';
}

/** Writes beside the target and renames, so that no half file is ever seen. */
export async function writeWhole(path: string, bytes: Uint8Array | string): Promise<void> {
  try {
    await writeFileAtomic(path, typeof bytes === 'string' ? bytes : Buffer.from(bytes));
  } catch (error) {
    throw writeError(error);
  }
}

/** What the disk said about writing, as a sentence. */
export function writeError(error: unknown): UserError {
  return diskError(error, 'write');
}

function diskError(error: unknown, verb: 'read' | 'write'): UserError {
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  switch (code) {
    case 'ENOENT':
      return userError(verb === 'read' ? 'missing' : 'no-folder');
    case 'EACCES':
    case 'EPERM':
      return userError(verb === 'read' ? 'forbidden' : 'not-allowed');
    case 'EROFS':
      return userError('read-only');
    case 'ENOTDIR':
    case 'EEXIST':
      return userError(verb === 'read' ? 'missing' : 'file-for-folder');
    case 'ENOSPC':
    case 'EDQUOT':
      return userError('disk-full');
    case 'ENAMETOOLONG':
      return userError('name-too-long');
    default:
      return userError(verb === 'read' ? 'not-read' : 'not-written', code || String(error));
  }
}
