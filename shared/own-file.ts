/**
 * Files that people keep, hand on and edit by hand: JSON whose first key names the kind and the version.
 * What is wrong with one is told with its line and what may stand there.
 */
import type { z } from 'zod';
import { lineAt, lineOfPath } from './json-place';
import { UserError } from './result';

export interface FileKind<T> {
  /** “brand kit”, for messages. */
  readonly what: string;
  /** The key that says what the file is; its value is the version. */
  readonly mark: string;
  readonly version: number;
  /** Of everything but the mark. */
  readonly schema: z.ZodType<T>;
}

export function writeOwnFile<T extends object>({ mark, version }: FileKind<T>, value: T): string {
  return `${JSON.stringify({ [mark]: version, ...value }, null, 2)}\n`;
}

/** Throws UserError. */
export function readOwnFile<T>({ what, mark, version, schema }: FileKind<T>, text: string): T {
  const data = parseOwnFile(text, what);
  if (typeof data !== 'object' || data === null || Array.isArray(data) || !(mark in data))
    throw new UserError(
      `This is no ${what}.`,
      `A ${what} is an object of JSON that begins with "${mark}": ${version}.`,
      'other-own-file',
    );
  const { [mark]: given, ...rest } = data as Readonly<Record<string, unknown>>;
  if (typeof given !== 'number' || !Number.isInteger(given) || given < 1)
    throw wrong(text, [mark], `${mark} takes ${version}`);
  if (given > version)
    throw new UserError(
      `This ${what} was written by a newer Galley.`,
      'Update Galley, or save the file for this one.',
      'newer-own-file',
    );
  const read = schema.safeParse(rest);
  if (read.success) return read.data;
  const [issue] = read.error.issues;
  const path = (issue?.path ?? []).filter((key): key is string | number => typeof key !== 'symbol');
  if (issue?.code === 'unrecognized_keys') {
    const name = [...path, issue.keys[0] ?? ''];
    throw wrong(text, name, `there is no ${name.join('.')} in a ${what}`);
  }
  throw wrong(text, path, `${path.join('.') || what}: ${issue?.message ?? 'something else was expected'}`);
}

/** The JSON of a file that somebody may have written by hand. Throws UserError that names the line. */
export function parseOwnFile(text: string, what: string): unknown {
  try {
    return JSON.parse(text.replace(/^\ufeff/, ''));
  } catch (error) {
    const place = /position (\d+)/.exec(error instanceof Error ? error.message : '')?.[1];
    const line = lineAt(text, place === undefined ? text.trimEnd().length : Number(place));
    throw new UserError(
      `This ${what} is no JSON on line ${line}.`,
      'Look for a comma, a quotation mark or a bracket that is missing.',
      'own-file',
      String(line),
    );
  }
}

function wrong(text: string, path: readonly (string | number)[], what: string): UserError {
  const line = lineOfPath(text, path);
  return new UserError(`Line ${line}: ${what}.`, 'Change that line and try again.', 'own-file', String(line));
}
