import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { SourceFile } from '../../../../shared/importer';

export const FIXTURES = 'tests/fixtures/importers';
export const CORPUS = '../shared/corpus';
/** Extensions of the documents that give blocks; PDF is tested with its importer. */
export const FORMATS = ['md', 'html', 'txt', 'docx', 'odt', 'fodt'];

export function open(path: string): SourceFile {
  return { name: basename(path), bytes: new Uint8Array(readFileSync(path)) };
}

/** A file made of text. */
export function file(name: string, content: string | Uint8Array): SourceFile {
  return { name, bytes: typeof content === 'string' ? new TextEncoder().encode(content) : content };
}

/** The files of a folder with one of the extensions, if the folder is there. */
export function filesIn(folder: string, ...extensions: string[]): string[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .filter((name) => extensions.some((extension) => name.endsWith(`.${extension}`)))
    .sort()
    .map((name) => join(folder, name));
}
