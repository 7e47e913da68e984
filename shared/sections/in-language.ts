/** Titles of sections in another language, as far as they are nobody's own. */
import type { Resume, SectionKind } from '../resume';
import { HEADINGS } from './synonyms';
import { TITLES } from './titles';

/** Those that Galley has titles in, ISO 639-1. */
export const TITLE_LANGUAGES: readonly string[] = Object.keys(TITLES.summary);

/**
 * The pointers of the titles that a résumé would have otherwise in a language, with those titles. Only what is
 * a usual title of its kind is said anew; one that the person thought of stays.
 */
export function titlesIn(resume: Resume, lang: string): { readonly at: string; readonly title: string }[] {
  const language = lang.toLowerCase().split(/[-_]/)[0] ?? '';
  return resume.sections.flatMap(({ kind, title }, index) => {
    const other = TITLES[kind][language];
    if (other === undefined || !isUsual(kind, title)) return [];
    const worded = isLoud(title) ? other.toLocaleUpperCase(language) : other;
    return worded === title ? [] : [{ at: `/sections/${index}/title`, title: worded }];
  });
}

function isUsual(kind: SectionKind, title: string): boolean {
  if (kind === 'custom') return false;
  const said = bare(title);
  const usual = [
    ...Object.values(TITLES[kind]),
    ...Object.values(HEADINGS[kind]).flatMap((all) => all.split('|')),
  ];
  return usual.some((each) => bare(each) === said);
}

/** As the lists have it: small letters without punctuation. */
const bare = (title: string) =>
  title
    .normalize('NFC')
    .toLowerCase()
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, ' ')
    .trim();

const isLoud = (title: string) => title === title.toUpperCase() && title !== title.toLowerCase();
