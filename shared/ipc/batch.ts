/** The messages of batches between the window and the main process; rows and events are the engine's own. */
import { z } from 'zod';
import { batchEventSchema } from '../batch/events';
import { batchSettingsSchema } from '../batch/plan';
import { batchRowSchema } from '../batch/report';
import { failedSchema } from '../failed';
import { resumeSchema } from '../schemas';

const name = z.string().max(1024);
const path = z.string().min(1).max(32_767);
const none = z.object({});
const paths = z.array(path).max(10_000);

const refused = failedSchema.extend({ ok: z.literal(false) });

/** A batch that is planned and waits for `batch.begin`. */
const prepared = z.object({
  ok: z.literal(true),
  /** `opened`: a document that was open in the window, in the order in which they were given. */
  items: z.array(z.object({ index: z.number().int(), source: z.string(), opened: z.boolean() })),
  /** What an earlier start did of it. */
  done: z.array(batchRowSchema),
  /** Whether anything lies in the folder that a name could meet: if not, there is nothing to ask. */
  mayClash: z.boolean(),
  folder: path,
});

export const BATCH_REQUESTS = {
  /** Shows the open dialog for files or for folders; empty when it was cancelled. */
  'batch.chooseSources': {
    args: z.object({ kind: z.enum(['files', 'folders']) }),
    result: z.object({ paths }),
  },
  /** Shows the folder dialog. Only what was chosen there is ever written to. */
  'batch.chooseFolder': { args: none, result: z.object({ folder: path.optional() }) },
  /** How many files these are with all subfolders; nothing in `folder`, which is written to. */
  'batch.count': {
    args: z.object({ paths, folder: path.optional() }),
    result: z.object({ count: z.number().int(), first: path.optional() }),
  },
  'batch.prepare': {
    args: z.object({
      paths,
      documents: z.array(z.object({ name, resume: resumeSchema, confidence: z.number().optional() })),
      settings: batchSettingsSchema,
    }),
    result: z.discriminatedUnion('ok', [prepared, refused]),
  },
  /** Prepares what was not ended, in this start or an earlier one. */
  'batch.goOn': { args: none, result: z.discriminatedUnion('ok', [prepared, refused]) },
  /** Runs what was prepared; `batch.told` and at last `batch.over` follow. `dry` writes nothing. */
  'batch.begin': {
    args: z.object({ dry: z.boolean() }),
    result: z.discriminatedUnion('ok', [z.object({ ok: z.literal(true) }), refused]),
  },
  'batch.pause': { args: none, result: none },
  'batch.resume': { args: none, result: none },
  /** What is written stays. */
  'batch.cancel': { args: none, result: none },
  'batch.unfinished': {
    args: none,
    result: z.object({
      batch: z.object({ folder: path, total: z.number().int(), done: z.number().int() }).optional(),
    }),
  },
  'batch.forget': { args: none, result: none },
  /** Opens the folder of the last batch: no other, for the system would run a program as readily. */
  'batch.openFolder': { args: none, result: none },
  /** Tells a person who looks elsewhere. */
  'batch.notify': { args: z.object({ title: name, body: name }), result: none },
} as const;

export const BATCH_EVENTS = {
  /** What happened since the last time, in order. */
  'batch.told': z.array(batchEventSchema),
  'batch.over': z.object({
    /** File names of the report within the folder. */
    reports: z.array(name),
    /** Why the run as a whole could not go on. */
    failure: failedSchema.optional(),
  }),
} as const;
