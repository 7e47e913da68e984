/** The folder in which the faces of people's own fonts are kept, made once. */
import { existsSync, readFileSync, statSync } from 'node:fs';
import { mkdir, readdir, rm } from 'node:fs/promises';
import { extname, join } from 'node:path';
import type { OwnFamily } from '../../../shared/own-fonts';
import { writeWhole } from '../../files';
import { type FaceRow, LIST, ownRowsSchema, PARTS } from './face-rows';
import type { MadeFace } from './make';

/** What stands in the folder: rows whose files are there. A list that is not ours is none. */
export function readOwnRows(folder: string): readonly FaceRow[] {
  try {
    const { faces } = ownRowsSchema.parse(JSON.parse(readFileSync(join(folder, LIST), 'utf8')));
    return faces.filter((row) => filesOf(folder, row).every(existsSync));
  } catch {
    return [];
  }
}

/** As `readOwnRows`, but read only when the list was written since. */
export function ownRowsOf(folder: string): () => readonly FaceRow[] {
  let rows: readonly FaceRow[] = [];
  let stamp = '';
  return () => {
    const info = statSync(join(folder, LIST), { throwIfNoEntry: false });
    const now = info ? `${info.mtimeMs} ${info.size} ${info.ino}` : '';
    if (now !== stamp) rows = readOwnRows(folder);
    stamp = now;
    return rows;
  };
}

export function ownFamilies(rows: readonly FaceRow[]): OwnFamily[] {
  const names = [...new Set(rows.map(({ asked }) => asked))].sort((a, b) => a.localeCompare(b));
  return names.map((name) => {
    const faces = rows.filter(({ asked }) => asked === name);
    return {
      name,
      faces: faces.map(({ id, bold, italic }) => ({ id, bold, italic })),
      printOnly: faces.some((face) => face.printOnly),
    };
  });
}

/** Adds faces; one of the same family and style is replaced. */
export async function keepOwnFaces(folder: string, made: readonly MadeFace[]): Promise<void> {
  await mkdir(folder, { recursive: true });
  for (const { row, ...files } of made)
    for (const [part, ending] of Object.entries(PARTS)) {
      const bytes = files[part as keyof typeof PARTS];
      if (bytes) await writeWhole(join(folder, `${row.id}.${ending}`), bytes);
    }
  const before = readOwnRows(folder);
  const rows = await addRows(
    folder,
    made.map(({ row }) => row),
  );
  // The list first, then the files that it no longer names: a list never names what is not there.
  const kept = new Set(rows.map(({ id }) => id));
  for (const row of before)
    if (!kept.has(row.id)) for (const file of filesOf(folder, row)) await rm(file, { force: true });
}

/** Takes a family off the list, and returns its rows. The files stay for `putBackOwnFaces`, until they are swept. */
export async function forgetOwnFamily(folder: string, name: string): Promise<readonly FaceRow[]> {
  const rows = readOwnRows(folder);
  await writeRows(
    folder,
    rows.filter(({ asked }) => asked !== name),
  );
  return rows.filter(({ asked }) => asked === name);
}

/** Of rows that `forgetOwnFamily` returned. A style that was chosen anew since gives way. */
export async function putBackOwnFaces(folder: string, rows: readonly FaceRow[]): Promise<void> {
  if (rows.length > 0) await addRows(folder, rows);
}

/** Removes the files of families that were forgotten. */
export async function sweepOwnFaces(folder: string): Promise<void> {
  const kept = new Set(readOwnRows(folder).map(({ id }) => id));
  const names = await readdir(folder).catch(() => []);
  const endings = Object.values(PARTS).map((ending) => `.${ending}`);
  for (const name of names)
    if (endings.includes(extname(name)) && !kept.has(name.slice(0, name.lastIndexOf('.'))))
      await rm(join(folder, name), { force: true });
}

async function addRows(folder: string, added: readonly FaceRow[]): Promise<readonly FaceRow[]> {
  const isReplaced = (old: FaceRow) =>
    added.some(
      ({ asked, bold, italic }) => asked === old.asked && bold === old.bold && italic === old.italic,
    );
  const rows = [...readOwnRows(folder).filter((row) => !isReplaced(row)), ...added];
  await writeRows(folder, rows);
  return rows;
}

async function writeRows(folder: string, rows: readonly FaceRow[]): Promise<void> {
  await mkdir(folder, { recursive: true });
  await writeWhole(join(folder, LIST), JSON.stringify({ galleyFaces: 1, faces: rows }, null, 2));
}

function filesOf(folder: string, { id, large }: FaceRow): string[] {
  const endings = large ? [PARTS.font, PARTS.measures] : Object.values(PARTS);
  return endings.map((ending) => join(folder, `${id}.${ending}`));
}
