/** The output folder: files appear in it whole, under their names, or not at all. */
import fs from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { nameKey, withoutExtension } from '../../shared/file-names';
import { UserError, userError } from '../../shared/result';
import { writeError } from '../files';
import type { Move } from './journal';

/** What is used of the disk. An argument, so that a full one can be tried. */
export type Disk = Pick<typeof fs, 'open' | 'rename' | 'link' | 'unlink' | 'readdir' | 'stat' | 'mkdir'>;

export interface Outputs {
  /** Whether a file of this name lies there, on whatever system. */
  has(name: string): boolean;
  /** Whether any file lies there by this base name, with whatever extension. */
  hasBase(base: string): boolean;
  /** Writes under a name that nobody sees, and returns it. Throws UserError. */
  put(index: number, bytes: Uint8Array): Promise<string>;
  /** Gives a file its name; what has it already keeps it. Throws UserError. */
  place(move: Move): Promise<void>;
  drop(from: string): Promise<void>;
}

export interface OutputOptions {
  readonly folder: string;
  /** Of the run (journal.ts). */
  readonly id: string;
  /** Of an earlier run that nobody goes on with. */
  readonly abandoned?: string;
  readonly disk?: Disk;
}

/**
 * Opens the folder, makes it where there is none, and sweeps out what the run left unfinished. Throws UserError
 * where nothing can be written in it: that is known before the first of a thousand documents is read.
 */
export async function openOutputs(
  { folder, id, abandoned = id, disk = fs }: OutputOptions,
  keep: ReadonlySet<string> = new Set(),
): Promise<Outputs> {
  const names = await listed(folder, disk);
  const taken = new Set(names.map(nameKey));
  const bases = new Set(names.map((name) => nameKey(withoutExtension(name))));
  const prefix = `.galley-${id}-`;
  const drop = (name: string) => disk.unlink(join(folder, name)).catch(() => undefined);
  for (const name of names.filter((each) => LEFTOVER.test(each) && !keep.has(each)))
    if (
      name.startsWith(prefix) ||
      name.startsWith(`.galley-${abandoned}-`) ||
      (await isOld(join(folder, name), disk))
    )
      await drop(name);
  let last = 0;
  const put = async (index: number, bytes: Uint8Array) => {
    last += 1;
    const name = `${prefix}${index}-${last}.tmp`;
    try {
      await writeSynced(join(folder, name), bytes, disk);
      return name;
    } catch (error) {
      await drop(name);
      throw writeError(error);
    }
  };
  await drop(await put(0, new Uint8Array()));
  return {
    has: (name) => taken.has(nameKey(name)),
    hasBase: (base) => bases.has(nameKey(base)),
    put,
    async place({ from, to, replace }) {
      const [source, target] = [join(folder, from), join(folder, to)];
      try {
        if (replace) await patiently(() => disk.rename(source, target));
        else await nameAnew(source, target, disk);
      } catch (error) {
        const isNamed = codeOf(error) === 'ENOENT' && (await disk.stat(target).catch(() => undefined));
        if (!isNamed) throw (await isGone(source, disk)) ? gone() : asUserError(error);
      }
      taken.add(nameKey(to));
      bases.add(nameKey(withoutExtension(to)));
    },
    drop: async (from) => void (await drop(from)),
  };
}

/** As above, with nothing written: what would be there is only remembered. */
export async function dryOutputs(folder: string): Promise<Outputs> {
  const names = await fs.readdir(folder).catch((): string[] => []);
  const taken = new Set(names.map(nameKey));
  const bases = new Set(names.map((name) => nameKey(withoutExtension(name))));
  return {
    has: (name) => taken.has(nameKey(name)),
    hasBase: (base) => bases.has(nameKey(base)),
    put: async () => '',
    place: async () => undefined,
    drop: async () => undefined,
  };
}

/** What a run writes before it has its name; it has it within a second. */
const LEFTOVER = /^\.galley-[0-9a-f]{8}-\d+-\d+\.tmp$/;
const OLD_MS = 3_600_000;

/** By the disk's own clock: the file of another run that goes on at the same time is younger. */
async function isOld(path: string, disk: Disk): Promise<boolean> {
  const [file, folder] = await Promise.all(
    [path, dirname(path)].map((each) => disk.stat(each).catch(() => undefined)),
  );
  return file !== undefined && folder !== undefined && folder.mtimeMs - file.mtimeMs > OLD_MS;
}

async function listed(folder: string, disk: Disk): Promise<string[]> {
  try {
    await disk.mkdir(folder, { recursive: true });
    return await disk.readdir(folder);
  } catch (error) {
    throw writeError(error);
  }
}

/** On the disk before it has a name: else a machine that loses power could keep the name and lose the file. */
async function writeSynced(path: string, bytes: Uint8Array, disk: Disk): Promise<void> {
  const handle = await disk.open(path, 'wx');
  try {
    await handle.writeFile(bytes);
    await handle.datasync();
  } finally {
    await handle.close();
  }
}

/** A second name and then only that one: unlike renaming, this never takes the place of another file. */
async function nameAnew(source: string, target: string, disk: Disk): Promise<void> {
  try {
    await disk.link(source, target);
  } catch (error) {
    if (codeOf(error) === 'EEXIST') {
      if (!(await sameFile(source, target, disk))) throw taken();
    } else if (UNLINKED.includes(codeOf(error))) {
      if (await disk.stat(target).catch(() => undefined)) throw taken();
      await patiently(() => disk.rename(source, target));
      return;
    } else throw error;
  }
  await disk.unlink(source);
}

/** What disks answer that know no second names, such as memory sticks. */
const UNLINKED = ['EPERM', 'ENOTSUP', 'EOPNOTSUPP', 'ENOSYS', 'EMLINK', 'EINVAL'];

function taken(): UserError {
  return userError('name-taken');
}

/** True where the folder is there and the file is not. */
async function isGone(path: string, disk: Disk): Promise<boolean> {
  const [file, folder] = await Promise.all(
    [path, dirname(path)].map((each) => disk.stat(each).catch(() => undefined)),
  );
  return file === undefined && folder !== undefined;
}

function gone(): UserError {
  return userError('taken-away');
}

async function sameFile(one: string, other: string, disk: Disk): Promise<boolean> {
  const [a, b] = await Promise.all([disk.stat(one), disk.stat(other)]);
  return a.ino === b.ino && a.dev === b.dev;
}

/** On Windows a program that looks at every new file may hold one for a moment. */
async function patiently(task: () => Promise<void>): Promise<void> {
  for (let wait = 20; ; wait *= 3) {
    try {
      return await task();
    } catch (error) {
      if (wait > 1000 || !['EPERM', 'EACCES', 'EBUSY'].includes(codeOf(error))) throw error;
      await new Promise((resolve) => setTimeout(resolve, wait));
    }
  }
}

function asUserError(error: unknown): UserError {
  return error instanceof UserError ? error : writeError(error);
}

function codeOf(error: unknown): string {
  return error instanceof Error && 'code' in error ? String(error.code) : '';
}
