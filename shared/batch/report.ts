/** What a batch says of each document, for the window's list, the saved report and the journal alike. */
import { z } from 'zod';
import { foundItemSchema } from '../anonymise/found';
import { failedSchema } from '../failed';
import { noteSchema } from '../schemas';

/** `review`: written, but read less surely than was asked for. */
const ROW_STATUSES = ['written', 'review', 'skipped', 'failed'] as const;

/** What is known of a document once it is read and set. */
export const readFactsSchema = z.object({
  /** The name that was read; absent where nobody is to know it. */
  person: z.string().optional(),
  confidence: z.number().optional(),
  /** In English. */
  notes: z.array(z.string()),
  /** Those of the notes that can be said in other languages. */
  noted: z.array(noteSchema).optional(),
  /** Lines of the source that found no place. */
  unplaced: z.array(z.string()),
  /** What was taken out on purpose, such as by anonymising. */
  removed: z.array(z.string()),
  /** The same, and what is doubtful among the notes, to be said in other languages. */
  found: z
    .object({
      removed: z.array(foundItemSchema),
      doubtful: z.array(foundItemSchema),
    })
    .optional(),
});

export const batchRowSchema = readFactsSchema.extend({
  index: z.number().int(),
  /** The source's path, or the name of an open document. */
  source: z.string(),
  status: z.enum(ROW_STATUSES),
  outputs: z.array(
    z.object({
      /** Within the output folder. */
      file: z.string(),
      format: z.string(),
      template: z.string().optional(),
      bytes: z.number().int(),
      pages: z.number().int().optional(),
    }),
  ),
  /** From the start of reading until it was written. */
  milliseconds: z.number(),
  /** Of a failed document: what is wrong, and what to do about it. */
  ...failedSchema.partial().shape,
});

export type BatchRow = z.infer<typeof batchRowSchema>;
export type BatchOutput = BatchRow['outputs'][number];

export const batchSummarySchema = z.object({
  total: z.number().int(),
  written: z.number().int(),
  review: z.number().int(),
  skipped: z.number().int(),
  failed: z.number().int(),
  /** Stopped before all was done; what is missing can be done later. */
  cancelled: z.boolean(),
  milliseconds: z.number(),
});

export type BatchSummary = z.infer<typeof batchSummarySchema>;

/** A report before it is dressed as a page, a table or data. */
export interface BatchReport {
  readonly summary: BatchSummary;
  readonly rows: readonly BatchRow[];
  /** As 2026-11-21. */
  readonly date: string;
  readonly folder: string;
}
