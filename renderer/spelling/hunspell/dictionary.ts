/** Words by Hunspell's two files (hunspell(5)). */
import type { DictionaryTexts } from '../../../shared/dictionary-texts';
import { type Affixes, type Mark, readAffixes } from './affixes';
import { formFinder } from './forms';
import { readStems, withoutSigns } from './stems';

export interface Dictionary extends Pick<Affixes, 'letters' | 'slips'> {
  /** The word as it is to be written: as it is asked, or with a capital; undefined where it is not known. */
  spelt(word: string): string | undefined;
  /** The same of words that may be suggested; which are compounds takes longer to say. */
  suggested(word: string, compounds: boolean): string | undefined;
}

/** No compound of a résumé has more parts or letters, and the time to look for the parts grows with both. */
const MOST_PARTS = 4;
const MOST_LETTERS = 60;

const NO_WORD: readonly Mark[] = ['NEEDAFFIX', 'FORBIDDENWORD'];

export function readDictionary({ aff, dic }: DictionaryTexts): Dictionary {
  const affixes = readAffixes(aff);
  const { marks, ignored, letters, slips, flags, compoundMin: least } = affixes;
  const stems = readStems(dic, ignored);
  const isForm = formFinder(affixes, stems);

  const isPart = (form: string, mark: Mark, barred: readonly Mark[]) =>
    [marks.COMPOUNDFLAG, marks[mark]].some(
      (flag) => flag !== undefined && isForm({ form, wanted: [flag], barred }),
    );

  const isCompound = (form: string, barred: readonly Mark[], part = 1): boolean => {
    const first = part === 1 ? 'COMPOUNDBEGIN' : 'COMPOUNDMIDDLE';
    for (let cut = least; cut <= form.length - least; cut += 1) {
      const rest = form.slice(cut);
      if (!isPart(form.slice(0, cut), first, barred)) continue;
      if (isPart(rest, 'COMPOUNDEND', barred)) return true;
      if (part + 1 < MOST_PARTS && isCompound(rest, barred, part + 1)) return true;
    }
    return false;
  };

  const { FORBIDDENWORD: forbidden = '', COMPOUNDFLAG, COMPOUNDBEGIN } = marks;
  const hasCompounds = (COMPOUNDFLAG ?? COMPOUNDBEGIN) !== undefined;
  const isWord = (form: string, barred: readonly Mark[], compounds: boolean): boolean => {
    if (stems.get(form)?.some((written) => flags(written).has(forbidden))) return false;
    if (isForm({ form, wanted: [], barred: [...barred, 'ONLYINCOMPOUND'] })) return true;
    return compounds && hasCompounds && form.length <= MOST_LETTERS && isCompound(form, barred);
  };

  const written = (word: string, barred: readonly Mark[], compounds: boolean): string | undefined => {
    const bare = withoutSigns(word, ignored);
    const is = (form: string) => isWord(form, barred, compounds);
    if (is(bare) || (bare.includes("'") && is(bare.replaceAll("'", '’')))) return word;
    return is(capital(bare)) ? capital(word) : undefined;
  };

  return {
    letters,
    slips,
    spelt: (word) => written(word, NO_WORD, true),
    suggested: (word, compounds) => written(word, [...NO_WORD, 'NOSUGGEST'], compounds),
  };
}

function capital([first = '', ...rest]: string): string {
  return first.toUpperCase() + rest.join('');
}
