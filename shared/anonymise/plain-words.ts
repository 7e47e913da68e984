import { plainText } from '../inline';
import type { Resume } from '../resume';
import { foldText } from './folded';
import { walkSections } from './walk';

const SMALL = /(?<![^\s(„“"'])\p{Ll}[\p{Ll}\p{M}]+(?=[\s,;:!?)]|\.(?:\s|$)|$)/gu;

/** The words that a résumé writes in small letters, folded; those of addresses are none. */
export function plainWords(resume: Resume): ReadonlySet<string> {
  const found = new Set<string>();
  walkSections(resume, {
    text(words) {
      for (const [word] of plainText(words).matchAll(SMALL)) found.add(foldText(word));
      return words;
    },
    keepsSection: () => true,
    keepsEntry: () => true,
  });
  return found;
}
