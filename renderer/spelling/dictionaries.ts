/**
 * The dictionaries that ship: of those that may be handed on with a program under the MIT licence (the German,
 * French, Spanish and Polish ones of Hunspell may not). Read from disk when the first document needs them.
 */
import type { DictionaryTexts } from './hunspell/dictionary';
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
};

function parted([aff, dic]: readonly { readonly default: string }[]): DictionaryTexts {
  return { aff: aff?.default ?? '', dic: dic?.default ?? '' };
}
