/** Exports for a client who must not know yet whose résumé it is. */
import { ANONYMISE_LEVELS, type AnonymiseLevel } from '../../shared/anonymise/types';
import type { BatchAnonymise, BatchWork } from '../../shared/batch/plan';
import { UsageError } from './usage';

export const ANONYMISE_OPTIONS = {
  anonymise: { type: 'string' },
  'anonymise-doubtful': { type: 'boolean' },
} as const;

type Values = {
  readonly [K in keyof typeof ANONYMISE_OPTIONS]?: K extends 'anonymise-doubtful' ? boolean : string;
};

/** Undefined where the call wants everything shown. */
export function anonymiseOf(values: Values): BatchAnonymise | undefined {
  const { anonymise: level, 'anonymise-doubtful': all } = values;
  if (level === undefined) {
    if (all) throw new UsageError('--anonymise-doubtful goes with --anonymise');
    return undefined;
  }
  if (!isLevel(level)) throw new UsageError(`--anonymise takes ${ANONYMISE_LEVELS.join(' or ')}`);
  return { level, all: all === true };
}

/** One reference for several candidates would be nobody's. */
export function checkReference(work: BatchWork, hasSeveral: boolean): void {
  const reference = work.kind === 'export' ? work.reference : undefined;
  if (hasSeveral && reference !== undefined && !reference.includes('{n}'))
    throw new UsageError(
      '--reference names one candidate; for several files let it count them: --reference "GA-{n}"',
    );
}

const isLevel = (value: string): value is AnonymiseLevel => ANONYMISE_LEVELS.some((level) => level === value);
