/** The language of the résumé: of its section titles and month names, or told by its script. */
import { findDate } from './dates';
import type { Line } from './line';
import type { RawSection } from './sections';

export function languageOf(sections: readonly RawSection[], lines: readonly Line[]): string | undefined {
  const votes = new Map<string, number>();
  const vote = (languages: readonly string[], weight: number) => {
    for (const language of languages)
      votes.set(language, (votes.get(language) ?? 0) + weight / languages.length);
  };
  for (const { languages } of sections) vote(languages, 2);
  for (const { text } of lines) vote(findDate(text)?.languages ?? [], 1);
  const [best] = [...votes].sort((a, b) => b[1] - a[1]);
  return best?.[0] ?? byScript(lines);
}

function byScript(lines: readonly Line[]): string | undefined {
  const text = lines.map((line) => line.text).join(' ');
  if (/[\p{Script=Hiragana}\p{Script=Katakana}]/u.test(text)) return 'ja';
  if (/\p{Script=Han}{4}/u.test(text)) return 'zh';
  if (/[іїєґ]/i.test(text) && /\p{Script=Cyrillic}{4}/u.test(text)) return 'uk';
  if (/\p{Script=Cyrillic}{4}/u.test(text)) return 'ru';
  return /\p{Script=Greek}{4}/u.test(text) ? 'el' : undefined;
}
