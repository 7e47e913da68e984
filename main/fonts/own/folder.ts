/** The folder in which the faces of people's own fonts are kept, made once. */
import { existsSync, readFileSync, statSync } from 'node:fs';
import { mkdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
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
  const added = made.map(({ row }) => row);
  const isReplaced = (old: FaceRow) =>
    added.some(
      ({ asked, bold, italic }) => asked === old.asked && bold === old.bold && italic === old.italic,
    );
  await keepRows(folder, [...readOwnRows(folder).filter((row) => !isReplaced(row)), ...added]);
}

export async function forgetOwnFamily(folder: string, name: string): Promise<void> {
  await keepRows(
    folder,
    readOwnRows(folder).filter(({ asked }) => asked !== name),
  );
}

/** The list first, then the files that it no longer names: a list never names what is not there. */
async function keepRows(folder: string, rows: readonly FaceRow[]): Promise<void> {
  const before = readOwnRows(folder);
  await mkdir(folder, { recursive: true });
  await writeWhole(join(folder, LIST), JSON.stringify({ galleyFaces: 1, faces: rows }, null, 2));
  const kept = new Set(rows.map(({ id }) => id));
  for (const row of before)
    if (!kept.has(row.id)) for (const file of filesOf(folder, row)) await rm(file, { force: true });
}

function filesOf(folder: string, { id, large }: FaceRow): string[] {
  const endings = large ? [PARTS.font, PARTS.measures] : Object.values(PARTS);
  return endings.map((ending) => join(folder, `${id}.${ending}`));
}
