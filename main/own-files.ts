/**
 * The files that the window may write without a dialog: those that it opened or saved, in this start or
 * an earlier one. The window shows what strangers wrote, so what it asks for is not enough to reach
 * every file of the person's.
 */
import { readFileSync } from 'node:fs';
import { z } from 'zod';
import { writeWhole } from './files';

export interface OwnFiles {
  add(path: string): void;
  has(path: string): boolean;
}

/** Of so many files one is still saved without being asked for its place. */
const KEPT = 1000;

/** @param file where the list is kept from one start to the next. */
export function openOwnFiles(file: string): OwnFiles {
  const paths = new Set(read(file));
  return {
    has: (path) => paths.has(path),
    add(path) {
      if (paths.has(path)) return;
      paths.add(path);
      // Without it the next start asks where to save; nothing is lost.
      void writeWhole(file, JSON.stringify([...paths].slice(-KEPT))).catch(() => undefined);
    },
  };
}

function read(file: string): readonly string[] {
  try {
    return z.array(z.string()).parse(JSON.parse(readFileSync(file, 'utf8')));
  } catch {
    // None yet, or nothing that we wrote.
    return [];
  }
}
