/** A document as the text of a `.galley` file, and back. docs/galley-format.md says the same in prose. */
import { UserError, userError } from '../result';
import type { GalleyDocument } from './document';
import { soundHistory, withinLimit } from './history';
import { galleySchema } from './schema';

export const GALLEY_EXTENSION = 'galley';

/** Counts up when a reader of the version before would misread the file. */
export const GALLEY_VERSION = 1;

/** Turns the data of one version into that of the next; the first makes version 2 of version 1. */
export type Migration = (data: Readonly<Record<string, unknown>>) => Record<string, unknown>;
const MIGRATIONS: readonly Migration[] = [];

/** The first keys, in this order, are how the format is known (`isGalley`). */
export function writeGalley(document: GalleyDocument): string {
  const file = { format: 'galley', version: GALLEY_VERSION, ...document, ...withinLimit(document) };
  return `${JSON.stringify(file, null, 1)}\n`;
}

export function isGalley(startOfText: string): boolean {
  return /^\ufeff?\s*\{\s*"format"\s*:\s*"galley"/.test(startOfText);
}

export interface GalleyFile {
  readonly document: GalleyDocument;
  /** Written by a newer Galley: there is more in the file than was read, so it may not be saved over. */
  readonly newer: boolean;
}

/** Throws UserError for a file that holds no document. */
export function readGalley(text: string, migrations: readonly Migration[] = MIGRATIONS): GalleyFile {
  const data = parse(text.replace(/^\ufeff/, ''));
  const { version } = data;
  if (typeof version !== 'number' || !Number.isInteger(version) || version < 1)
    throw new UserError(
      'This Galley document does not say which version of the format it is in.',
      'Put back the “version” that it had.',
      'galley',
    );
  const newer = version > migrations.length + 1;
  const upToDate = migrations
    .slice(version - 1)
    .reduce<Readonly<Record<string, unknown>>>((old, migrate) => migrate(old), data);
  const checked = galleySchema.safeParse(upToDate);
  if (checked.success) {
    const document = checked.data;
    return { document: { ...document, ...soundHistory(document.content, document) }, newer };
  }
  if (newer) throw userError('newer-galley');
  const where = checked.error.issues[0]?.path.join('/') ?? '';
  throw new UserError(
    `This Galley document is damaged: ${where === '' ? 'the document' : `“${where}”`} is not what it should be.`,
    'Open an older copy of it.',
    'galley',
  );
}

function parse(text: string): Readonly<Record<string, unknown>> {
  try {
    const data: unknown = JSON.parse(text);
    if (typeof data === 'object' && data !== null) return data as Record<string, unknown>;
  } catch {
    // Told below: what the parser says of characters and positions helps nobody.
  }
  throw new UserError(
    'This Galley document is damaged: it is not whole.',
    'Open an older copy of it.',
    'galley',
  );
}
