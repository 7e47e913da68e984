/** A document after it was opened: the résumé, what found no place in it, and what to look at. */
import type { Note } from './notes';
import type { Resume, Unplaced } from './resume';
import type { Source } from './source';

export interface Imported {
  readonly resume: Resume;
  readonly unplaced: readonly Unplaced[];
  readonly notes: readonly Note[];
  /** The file's own lines, and which of them each string was made of. */
  readonly source?: Source;
  /** 0–1: how well it was probably read (main/structure/confidence.ts). It ranks, and is no probability. */
  readonly confidence?: number;
}
