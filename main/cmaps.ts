import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { ReadingTools } from '../shared/importer';

/** The tables of a folder (`out/cmaps`), each read when the first document needs it. */
export function openCMaps(folder: string): NonNullable<ReadingTools['cMap']> {
  return (name) =>
    /^[\w-]+\.bcmap$/.test(name)
      ? readFile(join(folder, name))
      : Promise.reject(new Error(`${name} is no table of an encoding`));
}
