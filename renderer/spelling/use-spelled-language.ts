import { useApp, useTools } from '../app-context';
import { spellingsOf } from './spellings';

/** The language that the window spells in, if it does: on macOS the system does (main/spelling.ts). */
export function useSpelledLanguage(language: string | undefined): string | undefined {
  const { platform } = useTools();
  const on = useApp((state) => state.spelling);
  return on && platform !== 'darwin' && spellingsOf(language).length > 0 ? language : undefined;
}
