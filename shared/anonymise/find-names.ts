/**
 * Where a text names the person. Words of the name that stand together are the person, in any order and
 * with initials. One alone is, if it is written like the name and is no word of the language; where that
 * cannot be told, and where a word begins like the name (“Fenns”, “Fennová”), it is doubtful.
 */
import { isCommonWord } from './common-words';
import { foldText } from './folded';
import { HONORIFICS, isCaseless, joinedNames, nameParts } from './name-parts';
import type { Find, Finder } from './types';
import { escapeRegExp, type Word, words } from './words';

const SIGNS = /[\p{Script=Han}\p{Script=Hangul}\p{Script=Hiragana}\p{Script=Katakana}]/u;

/** `isPlain` says which words, folded, the résumé uses in small letters. */
export function nameFinder(name: string, put: string, isPlain: (word: string) => boolean): Finder {
  const { parts, particles, initials } = nameParts(name);
  const signs = parts.filter((part) => SIGNS.test(part));
  const known = new Map(parts.filter((part) => !SIGNS.test(part)).map((part) => [foldText(part), part]));
  const isCommon = (folded: string) => isCommonWord(folded) || isPlain(folded);
  const joined = new Set(joinedNames([...known.values()]));

  /** Of a word by itself: what it says about the person. */
  const rate = (word: Word): 'part' | 'weak' | 'initial' | 'particle' | undefined => {
    const part = known.get(word.folded);
    if (part !== undefined) {
      const small = !isCaseless(word.text) && word.text === word.text.toLowerCase();
      if (small && (isCommon(word.folded) || word.folded.length < 3)) return undefined;
      const loud = word.text.length < 4 && isLoud(word.text) && !isLoud(part);
      return isCommon(word.folded) || word.folded.length < 3 || (small && word.folded.length < 4) || loud
        ? 'weak'
        : 'part';
    }
    if (joined.has(word.folded.replace(/\d+$/, ''))) return 'part';
    if (particles.has(word.folded)) return 'particle';
    return word.folded.length === 1 && initials.has(word.folded) && !isSmall(word.text)
      ? 'initial'
      : undefined;
  };

  const find = (text: string): Find[] => {
    const all = words(text).map((word) => ({ ...word, rating: rate(word) }));
    const finds: Find[] = [];
    for (let at = 0; at < all.length; ) {
      const run = runAt(text, all, at);
      at += Math.max(1, run.length);
      const core = trimmed(run);
      const [first, last] = [core[0], core.at(-1)];
      if (!first || !last) continue;
      const named = core.filter(({ rating }) => rating === 'part' || rating === 'weak');
      const backed = named.length > 1 || core.some(({ rating }) => rating === 'initial');
      const sure = backed || named.some(({ rating }) => rating === 'part') || isAddressed(text, first);
      finds.push({ from: first.from, to: last.to, kind: 'name', sure, put });
    }
    return [...finds, ...likeName(all, known, isCommon, put)];
  };
  const findSigns = signFinder(signs, put);
  return (text) => [...find(text), ...findSigns(text)];
}

type Rated = Word & { readonly rating: 'part' | 'weak' | 'initial' | 'particle' | undefined };

const isSmall = (text: string) => !isCaseless(text) && text === text.toLowerCase();
const isLoud = (text: string) => !isCaseless(text) && text === text.toUpperCase();

/** The longest run of words of the name from here on, with nothing between them but what names have. */
function runAt(text: string, all: readonly Rated[], at: number): Rated[] {
  const run: Rated[] = [];
  for (let index = at; index < all.length; index += 1) {
    const word = all[index];
    const before = run.at(-1);
    if (!word?.rating) break;
    if (before) {
      const between = text.slice(before.to, word.from);
      const dots = before.rating === 'initial' ? /^\.?[\s-]{0,2}$/ : /^(?:[\s_'’·-]{1,2}|, ?|\.)$/;
      if (!dots.test(between)) break;
    }
    run.push(word);
  }
  return run;
}

/** Without particles at its ends, and nothing of a run that names nobody. */
function trimmed(run: readonly Rated[]): readonly Rated[] {
  if (!run.some(({ rating }) => rating === 'part' || rating === 'weak')) return [];
  const ends = ({ rating }: Rated) => rating !== 'particle';
  return run.slice(run.findIndex(ends), run.length - [...run].reverse().findIndex(ends));
}

function isAddressed(text: string, word: Word): boolean {
  const before = words(text.slice(Math.max(0, word.from - 16), word.from)).at(-1);
  return before !== undefined && before.folded !== 'm' && HONORIFICS.has(before.folded);
}

/** Words that have an ending more than the name, or another than it. */
function likeName(
  all: readonly Rated[],
  known: ReadonlyMap<string, string>,
  isCommon: (folded: string) => boolean,
  put: string,
): Find[] {
  const stems = [...known.keys()]
    .filter((part) => part.length > 3 && !isCommon(part))
    .flatMap((part) => [part, ...(part.length > 4 ? [part.replace(/[aeiouyаеиоуыюяα-ω]$/u, '')] : [])]);
  const isLike = ({ text, folded, rating }: Rated) =>
    rating === undefined &&
    !isSmall(text) &&
    stems.some(
      (stem) =>
        (folded.startsWith(stem) && folded.length <= stem.length + 3) ||
        // Articles and prepositions of Arabic and Hebrew are written together with the word.
        (isCaseless(text) && folded.endsWith(stem) && folded.length <= stem.length + 2),
    );
  return all.filter(isLike).map(({ from, to }) => ({ from, to, kind: 'name', sure: false, put }));
}

const ADDRESS_BEHIND = /^\s?(?:さん|様|氏|先生|老师|女士|君|씨|님)/u;

/** Names of scripts that do not part words: the whole name anywhere, a part where no other sign touches it. */
function signFinder(parts: readonly string[], put: string): Finder {
  if (parts.length === 0) return () => [];
  const between = '[\\s·・]?';
  const whole = (list: readonly string[]) =>
    list.map((part) => [...part].map(escapeRegExp).join(between)).join(between);
  const orders = [whole(parts), whole([...parts].reverse())];
  const isLong = [...parts.join('')].length > 1;
  const all = isLong ? new RegExp(orders.join('|'), 'gu') : undefined;
  const single = parts.length > 1 ? parts.filter((part) => [...part].length > 1) : [];
  return (text) => {
    const found = all
      ? Array.from(text.matchAll(all), (match) => ({ at: match.index, text: match[0], sure: true }))
      : [];
    for (const part of single)
      for (let at = text.indexOf(part); at >= 0; at = text.indexOf(part, at + part.length)) {
        const [before, behind] = [text.slice(0, at), text.slice(at + part.length)];
        const alone = !/[\p{L}\p{N}]$/u.test(before) && !/^[\p{L}\p{N}]/u.test(behind);
        found.push({ at, text: part, sure: alone || ADDRESS_BEHIND.test(behind) });
      }
    return found.map(({ at, text: { length }, sure }) => ({
      from: at,
      to: at + length,
      kind: 'name',
      sure,
      put,
    }));
  };
}
