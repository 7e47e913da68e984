import type { Speller } from './speller';
import type { SpellerAnswer, SpellerRequest } from './speller-worker';

type Asked = SpellerRequest extends infer Request
  ? Request extends unknown
    ? Omit<Request, 'id'>
    : never
  : never;

/** The speller in its worker, which starts with the first question; what was answered is not asked again. */
export function spellerClient(start: () => Worker): Speller {
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
  return {
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
