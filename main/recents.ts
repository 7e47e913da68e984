/** The files opened last, for the menu, from one start to the next. */
import { readFileSync } from 'node:fs';
import { z } from 'zod';
import { writeWhole } from './files';

/** As many as a menu shows without being searched. */
const KEPT = 10;

export interface Recents {
  /** Paths, the last one first. */
  list(): readonly string[];
  add(path: string): void;
  clear(): void;
  /** Told after every change. */
  watch(listener: () => void): void;
}

export function openRecents(file: string): Recents {
  let paths = read(file);
  const listeners: (() => void)[] = [];
  const set = (next: readonly string[]) => {
    if (next.join('\n') === paths.join('\n')) return;
    paths = next;
    for (const tell of listeners) tell();
    // A list that cannot be written is worth no question: it is only a convenience.
    void writeWhole(file, JSON.stringify(paths)).catch(() => undefined);
  };
  return {
    list: () => paths,
    add: (path) => set([path, ...paths.filter((one) => one !== path)].slice(0, KEPT)),
    clear: () => set([]),
    watch: (listener) => void listeners.push(listener),
  };
}

function read(file: string): readonly string[] {
  try {
    return z
      .array(z.string())
      .max(KEPT)
      .parse(JSON.parse(readFileSync(file, 'utf8')));
  } catch {
    // None yet, or nothing that we wrote: the list begins anew.
    return [];
  }
}
