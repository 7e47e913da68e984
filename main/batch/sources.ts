/** The files that a call means: files, folders with what is in them, patterns, and lists. */
import type { Dirent } from 'node:fs';
import { readdir, realpath, stat } from 'node:fs/promises';
import { join, relative, resolve, sep } from 'node:path';
import { isGlob, parseGlob } from './glob';

/** What systems and programs leave in folders, and nobody means. */
const LITTER = /^(\.|~\$|Thumbs\.db$|desktop\.ini$|Icon\r$)/i;

export interface SourceOptions {
  /** Folders whose files are never meant, such as the one that is written to. */
  readonly except?: readonly string[];
  readonly caseless?: boolean;
}

/**
 * Paths as they were given or lie below what was given, each once, folders in the order of their names'
 * characters. What is not there stays in the list, so that reading it says so.
 */
export async function filesFrom(
  inputs: readonly string[],
  { except = [], caseless = process.platform !== 'linux' }: SourceOptions = {},
): Promise<string[]> {
  const left = new Set(except.map((path) => resolve(path)));
  const found = new Map<string, string>();
  const add = (paths: readonly string[]) => {
    for (const path of paths) if (!found.has(resolve(path))) found.set(resolve(path), path);
  };
  for (const input of inputs) {
    const info = await stat(input).catch(() => undefined);
    if (info?.isDirectory()) {
      const inside = await below(input, Number.POSITIVE_INFINITY, left);
      // The folder itself, for nothing in it: its row says what is wrong.
      add(inside.length > 0 ? inside : [input]);
    } else if (!info && isGlob(input)) {
      const { base, depth, fits } = parseGlob(input.split(sep).join('/'), { caseless });
      const inside = await below(base, depth, left);
      const fitting = inside.filter((path) => fits(relative(base, path).split(sep).join('/')));
      add(fitting.length > 0 ? fitting : [input]);
    } else add([input]);
  }
  return [...found.values()];
}

/** Lines of a list, or what is parted by NUL, as `find -print0` does. */
export function listedPaths(text: string): string[] {
  const parts = text.includes('\0') ? text.split('\0') : text.replace(/^\uFEFF/, '').split(/\r?\n/);
  return parts.filter((part) => part.trim() !== '');
}

/** A link that leads back up is followed once. */
async function below(
  folder: string,
  depth: number,
  left: ReadonlySet<string>,
  seen: ReadonlySet<string> = new Set(),
): Promise<string[]> {
  const real = await realpath(folder).catch(() => folder);
  if (depth < 1 || seen.has(real) || (seen.size > 0 && left.has(resolve(folder)))) return [];
  const entries = await readdir(folder, { withFileTypes: true }).catch((): Dirent[] => []);
  const paths: string[] = [];
  for (const entry of entries.sort((a, b) => (a.name < b.name ? -1 : 1))) {
    if (LITTER.test(entry.name)) continue;
    const path = join(folder, entry.name);
    const kind = entry.isSymbolicLink() ? await stat(path).catch(() => undefined) : entry;
    if (kind?.isDirectory()) paths.push(...(await below(path, depth - 1, left, new Set(seen).add(real))));
    else if (kind?.isFile() || entry.isSymbolicLink()) paths.push(path);
  }
  return paths;
}
