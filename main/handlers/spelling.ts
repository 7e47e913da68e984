import type { Handlers } from '../../shared/ipc/contract';
import { readSystemDictionary } from '../system-dictionaries';

type SpellingHandlers = Pick<Handlers, 'spelling.dictionary'>;

export function spellingHandlers(folders: readonly string[]): SpellingHandlers {
  return {
    async 'spelling.dictionary'({ language }) {
      return { dictionary: await readSystemDictionary(folders, language) };
    },
  };
}
