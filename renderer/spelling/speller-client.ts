import type { DictionaryTexts } from '../../shared/dictionary-texts';
import type { Speller } from './speller';
import type { SpellerAnswer, SpellerRequest } from './speller-worker';
import { spellingsOf } from './spellings';

type Asked = SpellerRequest extends infer Request
  ? Request extends unknown
    ? Omit<Request, 'id'>
    : never
  : never;

export interface WindowSpeller extends Speller {
  /** Whether there is a dictionary of the language, one that ships or one of the system. */
  spells(language: string): Promise<boolean>;
}

/**
 * The speller in its worker, which starts with the first question; what was answered is not asked again.
 * `ofSystem` brings the system's dictionary of a language that none ships of.
 */
export function spellerClient(
  start: () => Worker,
  ofSystem: (language: string) => Promise<DictionaryTexts | undefined>,
): WindowSpeller {
  let worker: Worker | undefined;
  let last = 0;
  const waiting = new Map<number, (words: readonly string[]) => void>();
  const known = new Map<string, boolean>();
  const ask = (request: Asked): Promise<readonly string[]> => {
    if (!worker) {
      worker = start();
      worker.addEventListener('message', ({ data: { id, words } }: MessageEvent<SpellerAnswer>) => {
        waiting.get(id)?.(words);
        waiting.delete(id);
      });
    }
    const asked = worker;
    last += 1;
    const id = last;
    return new Promise((resolve) => {
      waiting.set(id, resolve);
      asked.postMessage({ ...request, id });
    });
  };
  const taught = new Map<string, Promise<boolean>>();
  const teach = async (language: string): Promise<boolean> => {
    const texts = await ofSystem(language);
    if (texts) await ask({ ask: 'learn', args: [language, texts] });
    return texts !== undefined;
  };
  return {
    async spells(language) {
      if (spellingsOf(language).length > 0) return true;
      const asked = taught.get(language) ?? teach(language);
      taught.set(language, asked);
      return asked;
    },
    async wrong(language, words) {
      const nameOf = (word: string) => `${language} ${word}`;
      const fresh = words.filter((word) => !known.has(nameOf(word)));
      if (fresh.length > 0) {
        const wrong = new Set(await ask({ ask: 'wrong', args: [language, fresh] }));
        for (const word of fresh) known.set(nameOf(word), wrong.has(word));
      }
      return words.filter((word) => known.get(nameOf(word)));
    },
    suggest: (language, word) => ask({ ask: 'suggest', args: [language, word] }),
  };
}
