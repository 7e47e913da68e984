/** A document after it was opened: the résumé, what found no place in it, and what to look at. */
import type { Note } from './notes';
import type { Resume, Unplaced } from './resume';
import type { Source } from './source';

/** A file read another way, with what was edited since the last reading. */
export interface Reread {
  /** What it is read as now, before any edit: what the next reading is merged with. */
  readonly read: Resume;
  /** Edits and new reading in one. */
  readonly imported: Imported;
}

export interface Imported {
  readonly resume: Resume;
  readonly unplaced: readonly Unplaced[];
  readonly notes: readonly Note[];
  /** The file's own lines, and which of them each string was made of. */
  readonly source?: Source;
  /** 0–1: how well it was probably read (main/structure/confidence.ts). It ranks, and is no probability. */
  readonly confidence?: number;
}
