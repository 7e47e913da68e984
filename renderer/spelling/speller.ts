/** Asks dictionaries. Runs beside the window (speller-worker.ts), for a dictionary takes a while to be read. */
import { type Dictionary, type DictionaryTexts, readDictionary } from './hunspell/dictionary';
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

export function createSpeller(texts: Readonly<Record<Spelling, () => Promise<DictionaryTexts>>>): Speller {
  const read = new Map<Spelling, Promise<Dictionary>>();
  const dictionary = (spelling: Spelling): Promise<Dictionary> => {
    const known = read.get(spelling) ?? texts[spelling]().then(readDictionary);
    read.set(spelling, known);
    return known;
  };
  const dictionaries = (language: string) => Promise.all(spellingsOf(language).map(dictionary));
  return {
    async wrong(language, words) {
      const all = await dictionaries(language);
      return words.filter((word) => all.every((one) => one.spelt(word) === undefined));
    },
    async suggest(language, word) {
      const all = await dictionaries(language);
      return [...new Set(all.flatMap((one) => suggest(one, word, SUGGESTIONS)))].slice(0, SUGGESTIONS);
    },
  };
}
