/** Names of languages and countries, which Europass tells by code, in the language of the CV. */
export interface Names {
  /** ISO 639: `por`. */
  language(code: string): string;
  /** ISO 3166-1 alpha-2: `pt`. */
  country(code: string): string;
}

/** @param lang BCP 47; a code without a name stays itself. */
export function namesIn(lang: string): Names {
  const named = (type: 'language' | 'region') => (code: string) => {
    const written = type === 'region' ? code.toUpperCase() : code.toLowerCase();
    try {
      return new Intl.DisplayNames([lang, 'en'], { type }).of(written) ?? code;
    } catch {
      // Of what is no code, or of a language tag that is none.
      return code;
    }
  };
  return { language: named('language'), country: named('region') };
}
