/** A document after it was opened: the résumé, what found no place in it, and what to look at. */
import { z } from 'zod';
import type { GalleyDocument } from './galley/document';
import { galleySchema } from './galley/schema';
import type { Note } from './notes';
import type { Resume, Unplaced } from './resume';
import { noteSchema, resumeSchema, sourceSchema, unplacedSchema } from './schemas';
import type { Source } from './source';

/** A file read another way, with what was edited since the last reading. */
export interface Reread {
  /** What it is read as now, before any edit: what the next reading is merged with. */
  readonly read: Resume;
  /** Edits and new reading in one. */
  readonly imported: Imported;
}

/** What a file of our own format holds beside the résumé: the history, the versions, the look. */
export interface Kept {
  readonly document: GalleyDocument;
  /** There is more in the file than this Galley understands, so it may not be saved over. */
  readonly readOnly: boolean;
}

export interface Imported {
  readonly resume: Resume;
  readonly unplaced: readonly Unplaced[];
  readonly notes: readonly Note[];
  /** The file's own lines, and which of them each string was made of. */
  readonly source?: Source;
  /** 0–1: how well it was probably read (main/structure/confidence.ts). It ranks, and is no probability. */
  readonly confidence?: number;
  readonly kept?: Kept;
}

export const importedSchema: z.ZodType<Imported> = z.object({
  resume: resumeSchema,
  unplaced: z.array(unplacedSchema),
  notes: z.array(noteSchema),
  source: sourceSchema.optional(),
  confidence: z.number().min(0).max(1).optional(),
  kept: z.object({ document: galleySchema, readOnly: z.boolean() }).optional(),
});

export const rereadSchema: z.ZodType<Reread> = z.object({ read: resumeSchema, imported: importedSchema });
