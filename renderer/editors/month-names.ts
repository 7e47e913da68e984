/** Months as people write them, in English and in the language of the interface. */

/** 1–12, short, as a form shows it. */
export function shownMonth(month: number, language: string): string {
  return nameOf(month, language, 'short').replace(/\.$/, '');
}

/** 1–12; undefined for what begins like no month of these languages. */
export function monthOf(word: string, languages: readonly string[]): number | undefined {
  const typed = plain(word);
  if (typed.length < 3) return undefined;
  const known = languages.flatMap((language) =>
    MONTHS.flatMap((month) => [
      { month, name: plain(nameOf(month, language, 'long')) },
      { month, name: plain(shownMonth(month, language)) },
    ]),
  );
  // “juil” is July and not June; “stycznia” is a form of “styczeń”.
  const found =
    known.find(({ name }) => name.startsWith(typed)) ??
    known.find(({ name }) => name.slice(0, 3) === typed.slice(0, 3));
  return found?.month;
}

const MONTHS = Array.from({ length: 12 }, (_, index) => index + 1);

function nameOf(month: number, language: string, style: 'short' | 'long'): string {
  const key = `${language} ${style}`;
  const names = NAMES.get(key) ?? namesOf(language, style);
  NAMES.set(key, names);
  return names[month - 1] ?? '';
}

/** Intl takes its time, and the same names are asked for with every date. */
const NAMES = new Map<string, readonly string[]>();

function namesOf(language: string, style: 'short' | 'long'): string[] {
  const format = new Intl.DateTimeFormat(language, { month: style, timeZone: 'UTC' });
  return MONTHS.map((month) => format.format(new Date(Date.UTC(2000, month - 1, 15))));
}

function plain(name: string): string {
  return name.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
}
