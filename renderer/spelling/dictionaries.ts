/**
 * The dictionaries that ship: those that may be handed on with a program under the MIT licence, as files of their
 * own under theirs (the MPL of the French, Spanish and Polish; the German is under the GPL alone, and is taken from
 * the system where it has one). Read from disk when the first document needs them.
 */
import type { DictionaryTexts } from '../../shared/dictionary-texts';
import type { Spelling } from './spellings';

export const DICTIONARIES: Readonly<Record<Spelling, () => Promise<DictionaryTexts>>> = {
  american: async () => {
    const texts = [import('dictionary-en/index.aff?raw'), import('dictionary-en/index.dic?raw')];
    return parted(await Promise.all(texts));
  },
  british: async () => {
    const texts = [import('dictionary-en-gb/index.aff?raw'), import('dictionary-en-gb/index.dic?raw')];
    return parted(await Promise.all(texts));
  },
  french: async () => {
    const texts = [import('dictionary-fr/index.aff?raw'), import('dictionary-fr/index.dic?raw')];
    return parted(await Promise.all(texts));
  },
  polish: async () => {
    const texts = [import('dictionary-pl/index.aff?raw'), import('dictionary-pl/index.dic?raw')];
    return parted(await Promise.all(texts));
  },
  spanish: async () => {
    const texts = [import('dictionary-es/index.aff?raw'), import('dictionary-es/index.dic?raw')];
    return parted(await Promise.all(texts));
  },
};

function parted([aff, dic]: readonly { readonly default: string }[]): DictionaryTexts {
  return { aff: aff?.default ?? '', dic: dic?.default ?? '' };
}
