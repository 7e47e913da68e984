/** Signs between and before words, which differ by script. */
import type { Template } from '../../shared/template';

const LISTS: Readonly<Record<string, string>> = { ar: '، ', fa: '، ', ur: '، ', zh: '、', ja: '、' };
/** Between a town and its country Chinese has another comma than between equals. */
const PLACES: Readonly<Record<string, string>> = { ...LISTS, zh: '，' };

const language = (lang: string) => lang.toLowerCase().split(/[-_]/)[0] ?? '';

/** A sign before Latin words stands at the other side of them in some programs. */
const RIGHT_TO_LEFT: ReadonlySet<string> = new Set(['ar', 'fa', 'he', 'ur', 'yi']);

/** The template as it is in a language: a list that it sets with commas has those of the script. */
export function inLanguage(given: Template, lang: string): Template {
  const { header } = given;
  const isTurned = header.icons && RIGHT_TO_LEFT.has(language(lang));
  const template = isTurned ? { ...given, header: { ...header, icons: false } } : given;
  const list = LISTS[language(lang)];
  if (list === undefined || template.separators.list !== ', ') return template;
  return { ...template, separators: { ...template.separators, list } };
}

/** What stands between the parts of an address on one line. */
export function placeSeparator(lang: string): string {
  return PLACES[language(lang)] ?? ', ';
}
