/** A résumé for somebody who must not know yet whose it is, with a list of what went, in words. */
import { anonymise } from '../../shared/anonymise';
import { FOUND_WORDS, foundItem, sayFound } from '../../shared/anonymise/describe';
import type { FoundItem } from '../../shared/anonymise/found';
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
  /** Both, to be said in other languages. */
  readonly found: { readonly removed: FoundItem[]; readonly doubtful: FoundItem[] };
}

/** `reference` stands for the name where that goes; initials otherwise. */
export function anonymous(resume: Resume, { level, all }: BatchAnonymise, reference?: string): Anonymous {
  const options: AnonymiseOptions = { level, reference, also: all ? 'all' : [] };
  const made = anonymise(resume, options);
  const itemsOf = (items: typeof made.removed) => items.map((item) => foundItem(item, resume));
  const found = {
    removed: itemsOf([...made.removed, ...made.doubtful.filter(({ gone }) => gone)]),
    doubtful: itemsOf(made.doubtful.filter(({ gone }) => !gone)),
  };
  const words = (items: readonly FoundItem[]) => items.map((item) => sayFound(item, FOUND_WORDS));
  const isNameless = level === 'blind' && !resume.basics.name?.trim();
  return {
    resume: made.resume,
    theme: (theme) => anonymousTheme(theme, resume, options),
    removed: words(found.removed),
    doubts: [
      ...words(found.doubtful).map(FOUND_WORDS.stillThere),
      ...(isNameless ? [FOUND_WORDS.nameless] : []),
    ],
    found,
  };
}
