import { z } from 'zod';
import {
  lookSchema,
  noteSchema,
  originsSchema,
  readAsSchema,
  resumeSchema,
  sourceSchema,
  unplacedSchema,
} from '../schemas';
import type { Follows } from '../variants/follow';
import type { Change, Content, GalleyDocument, Patch, Version } from './document';

const name = z.string().max(1024);

export const patchSchema: z.ZodType<Patch> = z.object({
  op: z.enum(['add', 'remove', 'replace']),
  path: z.array(z.union([z.string(), z.number()])).max(100),
  value: z.unknown().optional(),
});

const changeSchema: z.ZodType<Change> = z.object({
  patches: z.array(patchSchema),
  inverse: z.array(patchSchema),
});

export const keySchema = z.string().regex(/^[\w-]{1,64}$/);

const followsSchema: z.ZodType<Follows> = z.object({
  master: keySchema,
  base: resumeSchema,
  ties: z.record(z.string(), z.string()),
});

/** All but the source. */
const parts = {
  resume: resumeSchema,
  look: lookSchema,
  unplaced: z.array(unplacedSchema),
  dismissed: z.array(unplacedSchema),
  notes: z.array(noteSchema),
  reading: z.object({ as: readAsSchema, resume: resumeSchema }),
  confidence: z.number().min(0).max(1).optional(),
  follows: followsSchema.optional(),
};

export const contentSchema: z.ZodType<Content> = z.object({ ...parts, source: sourceSchema.optional() });

const versionSchema: z.ZodType<Version> = z.object({
  at: z.number(),
  why: z.enum(['import', 'save', 'restyle', 'restore', 'named']),
  name: name.optional(),
  content: z.object({ ...parts, origins: originsSchema.optional() }),
});

/** Changes are checked for their form only: `soundHistory` knows whether they lead to documents. */
export const galleySchema: z.ZodType<GalleyDocument> = z.object({
  key: keySchema.optional(),
  fileName: name,
  content: contentSchema,
  reviewed: z.array(z.string()),
  past: z.array(changeSchema),
  future: z.array(changeSchema),
  versions: z.array(versionSchema),
});
