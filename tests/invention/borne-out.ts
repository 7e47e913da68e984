/** Whether what is claimed stands in what is shown. */
import type { Claim } from './claims';

const WORD = /[\p{L}\p{N}\p{M}]+/gu;

export interface Shown {
  readonly words: ReadonlySet<string>;
  /** All letters without what is between them: words may be joined (l i k e, hy-|phens) or cut. */
  readonly letters: string;
}

export function shownIn(text: string): Shown {
  const words = wordsOf(text);
  return { words: new Set([...words, ...wordsOf(text.replace(HUMP, ' '))]), letters: words.join('') };
}

/** Where boxes touch, their texts are one word to other readers: “example.orgGBLinkedIn”. */
const HUMP = /(?<=\p{Ll})(?=\p{Lu})|(?<=\p{Lu})(?=\p{Lu}\p{Ll})/gu;

function wordsOf(text: string): string[] {
  const plain = text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\u00AD\u200B-\u200D\u2060\uFEFF]/g, '');
  return plain.match(WORD) ?? [];
}

/** Shorter stretches of letters stand in any text, so short words must stand there as words. */
const TELLING = 4;
/** Of Chinese, Japanese and Korean, which have no spaces, two characters tell as much. */
const DENSE = /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Hangul}]/u;

/**
 * The words of a claim that are not shown. An address may have its scheme added: “x.example/y”. What
 * stands there letter by letter as a whole has no word that does not.
 */
export function inventedWords({ text }: Claim, shown: Shown): readonly string[] {
  const words = wordsOf(decodePercents(text.replace(/\b(?:https?|mailto|tel):(?:\/\/)?/gi, '')));
  const stands = (stretch: string): boolean =>
    stretch.length >= (DENSE.test(stretch) ? 2 : TELLING) && shown.letters.includes(stretch);
  if (stands(words.join(''))) return [];
  return words.filter((word) => !shown.words.has(word) && !stands(word) && !hasInitial(word, shown));
}

export function decodePercents(text: string): string {
  return text.replace(/(?:%[\da-f]{2})+/gi, (code) => {
    try {
      return decodeURIComponent(code);
    } catch {
      return code;
    }
  });
}

/** An initial drawn large is a word of its own to other readers. */
function hasInitial(word: string, { words }: Shown): boolean {
  return words.has(word.slice(0, 1)) && words.has(word.slice(1));
}

/** Whether the year, and the month where one is given, are said in the words it was read from. */
export function isDateShown({ text, of }: Claim, source: string): boolean {
  const [year = '', month] = text.split('-');
  const words = wordsOf(of ?? source);
  const numbers = words.flatMap((word) => word.match(/\d+/g) ?? []);
  const yearShown = numbers.some(
    (number) => number === year || number === year.slice(2) || number.includes(year),
  );
  return yearShown && (month === undefined || isMonthShown(Number(month), words, numbers));
}

function isMonthShown(month: number, words: readonly string[], numbers: readonly string[]): boolean {
  if (numbers.some((number) => Number(number) === month)) return true;
  const names = MONTHS[month - 1] ?? [];
  return words.some((word) => names.some((name) => startsAlike(word.replace(/\d/g, ''), name)));
}

/** Months are cut as people like (“Sept”, “févr.”) and bent (“stycznia”): the first letters tell. */
function startsAlike(word: string, name: string): boolean {
  const length = Math.min(word.length, name.length, 3);
  return length > 0 && (length === 3 || word === name) && word.slice(0, length) === name.slice(0, length);
}

const LANGUAGES = 'en de fr es pt it nl pl cs sv ru uk el tr zh ja'.split(' ');
/** From January on, the names of each month in all languages, as ICU has them. */
const MONTHS: readonly (readonly string[])[] = Array.from({ length: 12 }, (_, month) =>
  LANGUAGES.flatMap((language) =>
    (['long', 'short'] as const).map((style) =>
      new Intl.DateTimeFormat(language, { month: style, timeZone: 'UTC' })
        .format(new Date(Date.UTC(2020, month, 15)))
        .normalize('NFKC')
        .toLowerCase()
        .replace(/[^\p{L}\p{M}]/gu, ''),
    ),
  ),
);
