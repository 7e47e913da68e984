/** What is kept of an open document from one start of the program to the next. */
import { z } from 'zod';
import type { GalleyDocument } from './document';
import { galleySchema, keySchema } from './schema';

const path = z.string().min(1).max(32_767);

/** A file of our own, and the mark by which a change of it on disk is noticed. */
export const fileSchema = z.object({ path, stamp: z.string().max(100) });

export interface KeptState {
  readonly document: GalleyDocument;
  readonly path?: string;
  readonly file?: z.infer<typeof fileSchema>;
  readonly readOnly: boolean;
  /** Since it was saved. */
  readonly edited: boolean;
}

export const keptStateSchema: z.ZodType<KeptState> = z.object({
  document: galleySchema,
  path: path.optional(),
  file: fileSchema.optional(),
  readOnly: z.boolean(),
  edited: z.boolean(),
});

/** A document under the name that it has for good. */
export interface KeptDocument {
  readonly key: string;
  readonly state: KeptState;
}

export const keptDocumentSchema: z.ZodType<KeptDocument> = z.object({
  key: keySchema,
  state: keptStateSchema,
});
