/** A résumé for somebody who must not know yet whose it is, with a list of what went, in words. */
import { anonymise } from '../../shared/anonymise';
import { describeItem } from '../../shared/anonymise/describe';
import { anonymousTheme } from '../../shared/anonymise/titles';
import type { AnonymiseOptions } from '../../shared/anonymise/types';
import type { BatchAnonymise } from '../../shared/batch/plan';
import type { Resume } from '../../shared/resume';
import type { Theme } from '../../shared/theme';

export interface Anonymous {
  readonly resume: Resume;
  /** With the titles that a look gives sections. */
  readonly theme: (theme: Theme) => Theme;
  readonly removed: readonly string[];
  /** What may tell who it is and is still there. */
  readonly doubts: readonly string[];
}

/** `reference` stands for the name where that goes; initials otherwise. */
export function anonymous(resume: Resume, { level, all }: BatchAnonymise, reference?: string): Anonymous {
  const options: AnonymiseOptions = { level, reference, also: all ? 'all' : [] };
  const made = anonymise(resume, options);
  const words = (items: typeof made.removed) => items.map((item) => describeItem(item, resume));
  const isNameless = level === 'blind' && !resume.basics.name?.trim();
  return {
    resume: made.resume,
    theme: (theme) => anonymousTheme(theme, resume, options),
    removed: words([...made.removed, ...made.doubtful.filter(({ gone }) => gone)]),
    doubts: [
      ...words(made.doubtful.filter(({ gone }) => !gone)).map((item) => `doubtful, still there: ${item}`),
      ...(isNameless ? ['doubtful: no name was found in this file, so it was not searched for one'] : []),
    ],
  };
}
