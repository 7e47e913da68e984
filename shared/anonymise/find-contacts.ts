/** Where a text says how to reach a person: mail addresses, numbers, links, user names, streets. */
import { fold } from './folded';
import type { AnonymiseLevel, Find, Finder, PersonalKind } from './types';
import { escapeRegExp, phraseFinder, words } from './words';

const MAIL =
  /(?<![\p{L}\d._%+-])[\p{L}\d._%+-]+(?:@|＠|\s?[[({]\s?(?:at|@|ät|arroba)\s?[\])}]\s?)[\p{L}\d-]+(?:(?:\.|\s?[[({]\s?(?:dot|\.|punkt)\s?[\])}]\s?)[\p{L}\d-]+)*(?:\.|\s?[[({]\s?(?:dot|\.|punkt)\s?[\])}]\s?)\p{L}{2,}/giu;

/** A host that was torn at a line's end, as readers of PDF files do. */
const TORN =
  /(?<![\p{L}\d._%+-])[\p{L}\d._%+-]+@[\p{L}\d.-]+\.\s(?:com|org|net|edu|io|eu|\p{Ll}{2})(?!\p{L})/gu;

export const mailFinder: Finder = (text) => [...found(text, MAIL, 'email'), ...found(text, TORN, 'email')];

/** With a scheme, `www.` or a path: “Node.js” is no address. */
const LINK =
  /(?:https?:\/\/|www\.)[^\s<>|•·,;，；]+|(?<![@\p{L}\p{N}./_-])(?:[\p{L}\p{N}](?:[\p{L}\p{N}-]*[\p{L}\p{N}])?\.)+\p{L}{2,}\/[^\s<>|•·,;，；]*/giu;

/** All links, or those that `isOwn` knows. */
export function linkFinder(level: AnonymiseLevel, isOwn: (address: string) => boolean): Finder {
  return (text) =>
    found(text, LINK, 'link')
      .map((find) => ({ ...find, to: find.from + withoutClosing(text.slice(find.from, find.to)).length }))
      .filter(({ from, to }) => level === 'blind' || isOwn(text.slice(from, to)));
}

const withoutClosing = (address: string) => address.replace(/[.:!?"'”’»]+$|(?<=^[^(]*)\)+[.:!?]*$/gu, '');

/** Hosts without a path are links only if they are the person's own. */
export function hostFinder(hosts: readonly string[]): Finder {
  if (hosts.length === 0) return () => [];
  const pattern = new RegExp(
    `(?<![\\p{L}\\p{N}@-])(?:www\\.)?(?:${hosts.map(escapeRegExp).join('|')})(?![\\p{L}\\p{N}-]|\\.\\p{L})`,
    'giu',
  );
  return (text) => found(text, pattern, 'link');
}

const LABEL =
  /(?:tel|telefon[eo]?|phone|mobile?|cell|handy|fax|téléphone|portable|teléfono|móvil|телефон|тел|моб|電話|电话|手机|携帯|전화|טלפון|الهاتف|تلفن|điện thoại)\P{L}{0,4}$/iu;
const NUMBER = /(?<![\p{L}\p{N}])(?:[+(]+|00)?\d[\d\s().\-/]{4,22}\d(?![\p{L}\p{N}])/gu;

/** Any number with a country's code or a label; those in `own` in whatever way they are written. */
export function phoneFinder(own: readonly string[]): Finder {
  const patterns = own
    .map(coreOf)
    .filter((core) => core.length >= 6)
    .map(written);
  return (text) => {
    const { text: folded, from } = fold(text);
    const spot = (start: number, length: number): Find => ({
      from: from[start] ?? 0,
      to: from[start + length] ?? text.length,
      kind: 'phone',
      sure: true,
      put: '',
    });
    const named = Array.from(folded.matchAll(NUMBER)).filter(({ 0: number, index }) => {
      const digits = number.replace(/\D/g, '').length;
      if (digits < 7 || digits > 16) return false;
      return /^\(?\+/.test(number) || LABEL.test(folded.slice(Math.max(0, index - 20), index));
    });
    const mine = patterns.flatMap((pattern) => Array.from(folded.matchAll(pattern)));
    return [...named, ...mine].map(({ 0: number, index }) => spot(index, number.length));
  };
}

/** Its digits but for a country's code and the zero of a trunk call: what all ways to write a number share. */
function coreOf(number: string): string {
  const digits = fold(number).text.replace(/\(0\)/g, '').replace(/\D/g, '').replace(/^0+/, '');
  return digits.slice(Math.max(0, Math.min(3, digits.length - 7)));
}

function written(core: string): RegExp {
  const gap = '[\\s().\\-/]{0,3}';
  return new RegExp(`(?<!\\d)[+(]*(?:\\d${gap}){0,6}?${[...core].join(gap)}(?!\\d)`, 'g');
}

/** The single numbers of a text of numbers: “+43 316 555 010 / +43 1 555 02 03”. */
export function numbersIn(text: string): string[] {
  return (fold(text).text.match(/[+(]*\d[\d\s().-]{4,}\d/g) ?? []).filter(
    (number) => number.replace(/\D/g, '').length > 5,
  );
}

/** A user name that is a word like any other is doubtful outside of an address. */
export function handleFinder(handles: readonly string[], isWord: (handle: string) => boolean): Finder {
  const finders = handles.map((handle) => {
    const sure = !isWord(fold(handle).text);
    const pattern = new RegExp(`(?<![\\p{L}\\p{N}_])@?${escapeRegExp(handle)}(?![\\p{L}\\p{N}_])`, 'giu');
    return (text: string) => found(text, pattern, 'handle', sure);
  });
  return (text) => finders.flatMap((find) => find(text));
}

/** Street and number, and a code with its town; the code or the town alone may be of something else. */
export function addressFinder(streets: readonly string[], code: string, town: string): Finder {
  const sure = [...streets, ...(code !== '' && town !== '' ? [`${code} ${town}`, `${town} ${code}`] : [])];
  const finders = [
    ...sure.map((phrase) => phraseSpots(phrase, 'address', true)),
    ...(words(code).length > 0 && code.replace(/\W/g, '').length > 4
      ? [phraseSpots(code, 'address', false)]
      : []),
  ];
  return (text) => finders.flatMap((find) => find(text));
}

/** Wherever the words of a phrase stand in a row. */
export function phraseSpots(phrase: string, kind: PersonalKind, sure: boolean): Finder {
  const find = phraseFinder(phrase);
  return (text) => find(text).map((spot) => ({ ...spot, kind, sure, put: '' }));
}

function found(text: string, pattern: RegExp, kind: PersonalKind, sure = true): Find[] {
  return Array.from(text.matchAll(pattern), ({ 0: match, index }) => ({
    from: index,
    to: index + match.length,
    kind,
    sure,
    put: '',
  }));
}
