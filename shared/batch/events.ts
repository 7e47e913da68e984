/** What a running batch tells: one object an event, to send to a window or print as a line of JSON. */
import { z } from 'zod';
import { failedSchema } from '../failed';
import { batchRowSchema, batchSummarySchema } from './report';

const index = z.number().int();
const source = z.string();

export const batchEventSchema = z.discriminatedUnion('event', [
  /** `done` were done before: by the start that this one goes on from. */
  z.object({ event: z.literal('begun'), total: z.number().int(), done: z.number().int() }),
  /** A document was begun (`reading`), or its pages are set and are being written (`set`). */
  z.object({ event: z.literal('file'), index, source, state: z.enum(['reading', 'set']) }),
  /** The text of a scan is being recognised; `done` in parts of 1. */
  z.object({
    event: z.literal('progress'),
    index,
    source,
    done: z.number(),
    page: z.number().int(),
    pages: z.number().int(),
  }),
  /** Of a dry run that is to ask: these files would be in the way of a document's. */
  z.object({ event: z.literal('clash'), index, source, files: z.array(z.string()) }),
  /** The last word on a document. */
  z.object({ event: z.literal('done'), row: batchRowSchema, pace: z.lazy(() => paceSchema) }),
  /** `failure`: by itself, since nothing more could be written; `resumed` means another try. */
  z.object({ event: z.literal('paused'), failure: failedSchema.optional() }),
  z.object({ event: z.literal('resumed') }),
  z.object({ event: z.literal('ended'), summary: batchSummarySchema }),
]);

const paceSchema = z.object({
  done: z.number().int(),
  total: z.number().int(),
  perMinute: z.number(),
  /** Absent while there is too little to go by. */
  secondsLeft: z.number().optional(),
});

export type BatchEvent = z.infer<typeof batchEventSchema>;
export type BatchPace = z.infer<typeof paceSchema>;
