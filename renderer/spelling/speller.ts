/** Asks dictionaries. Runs beside the window (speller-worker.ts), for a dictionary takes a while to be read. */
import type { DictionaryTexts } from '../../shared/dictionary-texts';
import { type Dictionary, readDictionary } from './hunspell/dictionary';
import { suggest } from './hunspell/suggest';
import { type Spelling, spellingsOf } from './spellings';

export interface Speller {
  /** Those of the words that no dictionary of the language has. */
  wrong(language: string, words: readonly string[]): Promise<readonly string[]>;
  /** The likeliest first. */
  suggest(language: string, word: string): Promise<readonly string[]>;
}

/** As many as a menu shows without being searched. */
const SUGGESTIONS = 5;

/** One that can be given dictionaries beside those that ship. */
export interface Pupil extends Speller {
  learn(language: string, texts: DictionaryTexts): void;
}

export function createSpeller(texts: Readonly<Record<Spelling, () => Promise<DictionaryTexts>>>): Pupil {
  const read = new Map<Spelling, Promise<Dictionary>>();
  const learnt = new Map<string, Dictionary>();
  const dictionary = (spelling: Spelling): Promise<Dictionary> => {
    const known = read.get(spelling) ?? texts[spelling]().then(readDictionary);
    read.set(spelling, known);
    return known;
  };
  const dictionaries = async (language: string): Promise<readonly Dictionary[]> => {
    const own = learnt.get(language);
    return own ? [own] : Promise.all(spellingsOf(language).map(dictionary));
  };
  return {
    learn(language, text) {
      learnt.set(language, readDictionary(text));
    },
    async wrong(language, words) {
      const all = await dictionaries(language);
      return words.filter((word) => all.length > 0 && all.every((one) => one.spelt(word) === undefined));
    },
    async suggest(language, word) {
      const all = await dictionaries(language);
      return [...new Set(all.flatMap((one) => suggest(one, word, SUGGESTIONS)))].slice(0, SUGGESTIONS);
    },
  };
}
