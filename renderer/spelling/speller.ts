/** Asks dictionaries. Runs beside the window (speller-worker.ts), for a dictionary takes a while to be read. */
import nspell, { type NSpell } from 'nspell';
import { type Spelling, spellingsOf } from './spellings';

/** Hunspell's two files. */
export interface DictionaryTexts {
  readonly aff: string;
  readonly dic: string;
}

export interface Speller {
  /** Those of the words that no dictionary of the language has. */
  wrong(language: string, words: readonly string[]): Promise<readonly string[]>;
  /** The likeliest first. */
  suggest(language: string, word: string): Promise<readonly string[]>;
}

/** As many as a menu shows without being searched. */
const SUGGESTIONS = 5;

export function createSpeller(texts: Readonly<Record<Spelling, () => Promise<DictionaryTexts>>>): Speller {
  const read = new Map<Spelling, Promise<NSpell>>();
  const dictionary = (spelling: Spelling): Promise<NSpell> => {
    const known = read.get(spelling) ?? texts[spelling]().then((text) => nspell(text));
    read.set(spelling, known);
    return known;
  };
  const dictionaries = (language: string) => Promise.all(spellingsOf(language).map(dictionary));
  return {
    async wrong(language, words) {
      const all = await dictionaries(language);
      return words.filter((word) => !all.some((one) => one.correct(word)));
    },
    async suggest(language, word) {
      const all = await dictionaries(language);
      return [...new Set(all.flatMap((one) => one.suggest(word)))].slice(0, SUGGESTIONS);
    },
  };
}
