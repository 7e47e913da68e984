/**
 * What is asked of a worker and what it answers. Both sides check by these schemas: a worker reads
 * strangers' files, so its answers are not trusted more than any other message.
 */
import { z } from 'zod';
import { batchSourceSchema, batchWorkSchema } from '../../shared/batch/plan';
import { readFactsSchema } from '../../shared/batch/report';
import { failedSchema } from '../../shared/failed';
import { fitSchema } from '../../shared/fit';
import { importedSchema, rereadSchema } from '../../shared/imported';
import {
  lookSchema as look,
  noteSchema,
  previewPageSchema,
  readAsSchema,
  resumeSchema,
} from '../../shared/schemas';
import { ownRowSchema } from '../fonts/own/face-rows';

/** `z.instanceof` alone would ask for an ArrayBuffer of its own. */
const bytesSchema: z.ZodType<Uint8Array> = z.instanceof(Uint8Array);

const filesSchema = z.array(z.object({ format: z.string(), extension: z.string(), bytes: bytesSchema }));

/** Begins the argument by which a worker is told of a person's own folder of trained data. */
export const OCR_DATA = '--ocr-data=';

/** Begins the argument by which it is told where the faces of a person's own fonts lie. */
export const OWN_FONTS = '--own-fonts=';

export const JOBS = {
  open: {
    args: z.object({ path: z.string() }),
    result: importedSchema,
  },
  reread: {
    args: z.object({ path: z.string(), as: readAsSchema, base: resumeSchema, ours: resumeSchema }),
    result: rereadSchema,
  },
  lay: {
    args: z.object({ resume: resumeSchema, look }),
    result: z.object({ pages: z.array(previewPageSchema), notes: z.array(noteSchema) }),
  },
  fit: {
    args: z.object({ resume: resumeSchema, look, pages: z.number().int().min(1) }),
    result: fitSchema,
  },
  export: {
    args: z.object({
      resume: resumeSchema,
      look,
      formats: z.array(z.string()).min(1),
      /** False leaves the résumé's data out of PDF and Word files. */
      source: z.boolean().optional(),
    }),
    result: z.object({
      pages: z.number().int(),
      notes: z.array(noteSchema),
      files: filesSchema,
      /** Formats that this document may not be written in. */
      refused: z.array(failedSchema.extend({ format: z.string() })),
    }),
  },
  /** Faces of a person's own font files, to be kept beside each other. */
  fonts: {
    args: z.object({ paths: z.array(z.string()) }),
    result: z.object({
      faces: z.array(
        z.object({
          row: ownRowSchema,
          font: bytesSchema,
          measures: bytesSchema,
          word: bytesSchema.optional(),
        }),
      ),
      failures: z.array(failedSchema.extend({ name: z.string() })),
    }),
  },
  /** A document of a batch from its file to its files, with what a report says of it. */
  convert: {
    args: z.object({
      source: batchSourceSchema,
      work: batchWorkSchema,
      /** The day, as 2026-11-21. */
      date: z.string(),
    }),
    result: readFactsSchema.extend({
      /** One a template. */
      outputs: z.array(
        z.object({
          template: z.string().optional(),
          pages: z.number().int().optional(),
          files: filesSchema,
        }),
      ),
    }),
  },
} as const;

export type JobName = keyof typeof JOBS;
export type JobArgs<N extends JobName> = z.infer<(typeof JOBS)[N]['args']>;
export type JobResult<N extends JobName> = z.infer<(typeof JOBS)[N]['result']>;

export const jobRequest = z.object({
  id: z.number().int(),
  name: z.enum(Object.keys(JOBS) as [JobName, ...JobName[]]),
  args: z.unknown(),
});

export const jobAnswer = z.discriminatedUnion('outcome', [
  /** Not the last word: the job goes on. */
  z.object({
    outcome: z.literal('progress'),
    id: z.number().int(),
    done: z.number(),
    page: z.number().int(),
    pages: z.number().int(),
  }),
  z.object({ outcome: z.literal('done'), id: z.number().int(), result: z.unknown() }),
  /** The person can do something about it. */
  failedSchema.extend({ outcome: z.literal('refused'), id: z.number().int() }),
  z.object({ outcome: z.literal('broken'), id: z.number().int(), message: z.string() }),
]);

/** What a worker says of a job, the last of which ends it. */
export type JobAnswer = z.infer<typeof jobAnswer>;
