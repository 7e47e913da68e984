/** Font files of a person's own, for one call. */
import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { extname, join, resolve } from 'node:path';
import { readSource } from '../files';
import { openSubsetter } from '../fonts';
import { FONT_ENDINGS } from '../fonts/own/face-rows';
import { keepOwnFaces } from '../fonts/own/folder';
import { UsageError } from './usage';

export const FONT_OPTIONS = { fonts: { type: 'string' } } as const;

/**
 * Makes faces of the font files in a folder, in a folder of its own that is gone when `use` is done. A file that
 * cannot be taken is told by `warn`; a folder without any that can is a wrong call.
 */
export async function withOwnFonts<T>(
  path: string | undefined,
  use: (ownFonts: string | undefined) => Promise<T>,
  warn: (line: string) => void,
): Promise<T> {
  if (path === undefined) return use(undefined);
  const names = await readdir(resolve(path)).catch(() => undefined);
  if (!names) throw new UsageError(`--fonts: there is no folder ${path}`);
  const files = names
    .filter((name) => FONT_ENDINGS.some((ending) => extname(name).toLowerCase() === `.${ending}`))
    .sort()
    .map((name) => ({ name, read: () => readSource(resolve(path, name)) }));
  const { gatherFaces } = await import('../fonts/own/gather');
  const { faces, failures } = await gatherFaces(files, await openSubsetter(join(__dirname, 'fonts'))());
  for (const { name, problem, advice } of failures)
    warn(`galley: ${join(path, name)}: ${problem} ${advice}\n`);
  if (faces.length === 0) throw new UsageError(`--fonts: ${path} holds no font that can be used`);
  const folder = await mkdtemp(join(tmpdir(), 'galley-fonts-'));
  try {
    await keepOwnFaces(folder, faces);
    return await use(folder);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
