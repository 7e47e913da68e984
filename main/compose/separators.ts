/** Commas of scripts that have their own. */
import type { Template } from '../../shared/template';

const LISTS: Readonly<Record<string, string>> = { ar: '، ', fa: '، ', ur: '، ', zh: '、', ja: '、' };
/** Between a town and its country Chinese has another comma than between equals. */
const PLACES: Readonly<Record<string, string>> = { ...LISTS, zh: '，' };

const language = (lang: string) => lang.toLowerCase().split(/[-_]/)[0] ?? '';

/** The template as it is in a language: a list that it sets with commas has those of the script. */
export function inLanguage(template: Template, lang: string): Template {
  const list = LISTS[language(lang)];
  if (list === undefined || template.separators.list !== ', ') return template;
  return { ...template, separators: { ...template.separators, list } };
}

/** What stands between the parts of an address on one line. */
export function placeSeparator(lang: string): string {
  return PLACES[language(lang)] ?? ', ';
}
