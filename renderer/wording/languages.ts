/** The languages of the interface. A new one is a file and a row. */
import type { Translation } from './catalogue';

export const TRANSLATIONS = {
  de: async () => (await import('./de')).de,
  fr: async () => (await import('./fr')).fr,
  es: async () => (await import('./es')).es,
  pl: async () => (await import('./pl')).pl,
} as const satisfies Readonly<Record<string, () => Promise<Translation>>>;

export type Language = 'en' | keyof typeof TRANSLATIONS;

/** The first of the person's languages that is spoken here; English where none is. Takes BCP 47 tags. */
export function languageFor(wanted: readonly string[]): Language {
  for (const tag of wanted) {
    const [language = ''] = tag.toLowerCase().split('-');
    if (language === 'en' || isTranslated(language)) return language;
  }
  return 'en';
}

export function isTranslated(language: string): language is keyof typeof TRANSLATIONS {
  return Object.hasOwn(TRANSLATIONS, language);
}
