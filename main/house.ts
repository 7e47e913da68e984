/** What a house keeps for all its documents, in the app's folder: a file each, as it is handed on. */
import { mkdir, readdir, readFile, rm } from 'node:fs/promises';
import { extname, join } from 'node:path';
import { nameKey, safeBaseName } from '../shared/file-names';
import type { HouseExtension } from '../shared/ipc/contract';
import { writeWhole } from './files';

export interface House {
  /** Whatever lies there; what cannot be read is left out. */
  list(): Promise<{ readonly extension: HouseExtension; readonly text: string }[]>;
  /** One file a name; another of the same name is replaced. */
  keep(extension: HouseExtension, name: string, text: string): Promise<void>;
  forget(extension: HouseExtension, name: string): Promise<void>;
}

const EXTENSIONS: readonly HouseExtension[] = ['galleybrand', 'galleytemplate'];

export function openHouse(folder: string): House {
  const fileOf = (extension: HouseExtension, name: string) =>
    join(folder, `${safeBaseName(nameKey(name), 'house')}.${extension}`);
  return {
    async list() {
      const names = (await readdir(folder).catch(() => [])).sort();
      const read = names.map(async (name) => {
        const extension = EXTENSIONS.find((each) => `.${each}` === extname(name));
        const text = await readFile(join(folder, name), 'utf8').catch(() => undefined);
        return extension && text !== undefined ? [{ extension, text }] : [];
      });
      return (await Promise.all(read)).flat();
    },
    async keep(extension, name, text) {
      await mkdir(folder, { recursive: true });
      await writeWhole(fileOf(extension, name), text);
    },
    async forget(extension, name) {
      await rm(fileOf(extension, name), { force: true });
    },
  };
}
