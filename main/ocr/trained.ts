/** Tesseract's names of its trained data, which are those of ISO 639-2, by the languages of BCP 47. */
const NAMES: Readonly<Record<string, readonly string[]>> = {
  ar: ['ara'],
  cs: ['ces'],
  de: ['deu'],
  el: ['ell'],
  en: ['eng'],
  es: ['spa'],
  fa: ['fas'],
  fr: ['fra'],
  he: ['heb'],
  hi: ['hin'],
  it: ['ita'],
  ja: ['jpn'],
  ko: ['kor'],
  nl: ['nld'],
  pl: ['pol'],
  pt: ['por'],
  ru: ['rus'],
  sv: ['swe'],
  tr: ['tur'],
  uk: ['ukr'],
  vi: ['vie'],
  zh: ['chi_sim', 'chi_tra'],
};

/** `names` with those of a language first, as Tesseract trusts the first the most; all stay. */
export function ledBy(lang: string | undefined, names: readonly string[]): readonly string[] {
  const [language = ''] = (lang ?? '').toLowerCase().split('-');
  const own = NAMES[language] ?? [];
  return [...names.filter((name) => own.includes(name)), ...names.filter((name) => !own.includes(name))];
}
