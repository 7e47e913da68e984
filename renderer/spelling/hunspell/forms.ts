/**
 * Forms of words. Affixes are taken off the word that is asked about; writing out all forms of all stems, as other
 * readers do, takes a language such as Polish ten seconds and half a gigabyte.
 */
import type { Affix, Affixes, AffixIndex, Mark } from './affixes';
import type { Stems } from './stems';

export interface Asked {
  readonly form: string;
  /** Flags that the stem or one of its affixes must have. */
  readonly wanted: readonly string[];
  /** What neither may be marked as. */
  readonly barred: readonly Mark[];
}

/** Endings that stand behind each other, at most. */
const DEEPEST = 2;

/** Answers whether a form is that of a stem, with its affixes. */
export function formFinder(affixes: Affixes, stems: Stems): (asked: Asked) => boolean {
  const { prefixes, suffixes, marks, flags } = affixes;
  const given = givenFlags(prefixes, suffixes);
  const has = (all: ReadonlySet<string>, mark: Mark) => all.has(marks[mark] ?? '');
  const isBarred = (all: ReadonlySet<string>, { barred }: Asked) => barred.some((mark) => has(all, mark));

  const isStem = (asked: Asked) =>
    (stems.get(asked.form) ?? [])
      .map(flags)
      .some((all) => asked.wanted.every((flag) => all.has(flag)) && !isBarred(all, asked));

  const isWithSuffix = (asked: Asked, depth = 1, crosses = false): boolean =>
    affixesOf(asked.form, suffixes, 'end').some((affix) => {
      const stem = asked.form.slice(0, asked.form.length - affix.add.length) + affix.strip;
      const mayGoOn = depth < DEEPEST && given.has(affix.flag);
      if (!(mayGoOn || stems.has(stem)) || (crosses && !affix.crosses)) return false;
      if (stem === '' || isBarred(affix.gives, asked) || !affix.fits(stem)) return false;
      const inner = without(asked, affix, stem);
      return isStem(inner) || (mayGoOn && isWithSuffix(inner, depth + 1, crosses));
    });

  const isWithPrefix = (asked: Asked): boolean =>
    affixesOf(asked.form, prefixes, 'start').some((affix) => {
      const stem = affix.strip + asked.form.slice(affix.add.length);
      if (stem === '' || isBarred(affix.gives, asked) || !affix.fits(stem)) return false;
      const inner = without(asked, affix, stem);
      return isStem(inner) || (affix.crosses && isWithSuffix(inner, 1, true));
    });

  return (asked) => isStem(asked) || isWithSuffix(asked) || isWithPrefix(asked);
}

/** The stem must have the right to the affix, and what is wanted that the affix does not give. */
function without({ wanted, barred }: Asked, { flag, gives }: Affix, stem: string): Asked {
  return {
    form: stem,
    wanted: [flag, ...wanted.filter((one) => !gives.has(one))],
    barred: barred.filter((mark) => mark !== 'NEEDAFFIX'),
  };
}

/** Flags that words have by an affix: only an ending with such a flag can stand behind another. */
function givenFlags(...indices: readonly AffixIndex[]): ReadonlySet<string> {
  const all = indices.flatMap(({ byAdd }) => [...byAdd.values()].flat());
  return new Set(all.flatMap(({ gives }) => [...gives]));
}

function affixesOf(form: string, { byAdd, longest }: AffixIndex, at: 'start' | 'end'): Affix[] {
  const found: Affix[] = [];
  for (let length = 0; length <= Math.min(longest, form.length); length += 1) {
    const here = byAdd.get(at === 'start' ? form.slice(0, length) : form.slice(form.length - length));
    if (here) found.push(...here);
  }
  return found;
}
