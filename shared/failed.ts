import { z } from 'zod';
import { FAULT_WORDS, type Fault } from './faults';

const FAULTS = Object.keys(FAULT_WORDS) as [Fault, ...Fault[]];

/** What is told of a failure, from process to process. */
export const failedSchema = z.object({
  problem: z.string(),
  advice: z.string(),
  fault: z.enum(FAULTS).optional(),
  /** What stands where the fault's sentence has `{}`. */
  detail: z.string().optional(),
});

export type Failed = Readonly<z.infer<typeof failedSchema>>;
