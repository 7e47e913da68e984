/** Exports for a client who must not know yet whose résumé it is. */
import { anonymise } from '../../shared/anonymise';
import { describeItem } from '../../shared/anonymise/describe';
import { ANONYMISE_LEVELS, type AnonymiseLevel } from '../../shared/anonymise/types';
import { safeBaseName, uniqueName } from '../../shared/file-names';
import type { Resume } from '../../shared/resume';
import { UsageError } from './usage';

export const ANONYMISE_OPTIONS = {
  anonymise: { type: 'string' },
  'anonymise-doubtful': { type: 'boolean' },
} as const;

type Values = {
  readonly [K in keyof typeof ANONYMISE_OPTIONS]?: K extends 'anonymise-doubtful' ? boolean : string;
};

export interface Anonymiser {
  /** Of the files that are written; the names of those that are read may tell whose they are. */
  readonly names: readonly string[];
  /** `said` are lines on what went and what is doubtful. */
  apply(resume: Resume, index: number): { readonly resume: Resume; readonly said: readonly string[] };
}

/** What the house calls each candidate; `{n}` in a reference counts the files. */
export function referencesOf(reference: string | undefined, files: number): (string | undefined)[] {
  if (reference !== undefined && files > 1 && !reference.includes('{n}'))
    throw new UsageError(
      '--reference names one candidate; for several files let it count them: --reference "GA-{n}"',
    );
  return Array.from({ length: files }, (_, index) => reference?.replaceAll('{n}', String(index + 1)));
}

/** Undefined where the call wants everything shown. */
export function anonymiserOf(
  values: Values,
  references: readonly (string | undefined)[],
): Anonymiser | undefined {
  const { anonymise: level, 'anonymise-doubtful': all } = values;
  if (level === undefined) {
    if (all) throw new UsageError('--anonymise-doubtful goes with --anonymise');
    return undefined;
  }
  if (!isLevel(level)) throw new UsageError(`--anonymise takes ${ANONYMISE_LEVELS.join(' or ')}`);
  const taken = new Set<string>();
  return {
    names: references.map((one) => uniqueName(safeBaseName(one ?? '', 'candidate'), taken)),
    apply(resume, index) {
      const made = anonymise(resume, { level, reference: references[index], also: all ? 'all' : [] });
      return {
        resume: made.resume,
        said: [
          ...made.removed.map((item) => `removed ${describeItem(item, resume)}`),
          ...made.doubtful.map(
            (item) => `${item.gone ? 'removed' : 'doubtful, still there:'} ${describeItem(item, resume)}`,
          ),
          ...(level === 'blind' && !resume.basics.name?.trim() ? [NO_NAME] : []),
        ],
      };
    },
  };
}

const NO_NAME = 'doubtful: no name was found in this file, so it was not searched for one';

const isLevel = (value: string): value is AnonymiseLevel => ANONYMISE_LEVELS.some((level) => level === value);
