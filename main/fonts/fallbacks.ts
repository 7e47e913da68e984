/** Which families draw what the asked one cannot. Names are those by which templates ask. */

/** A text family first, then signs, then emoji. */
const COMMON = ['Inter', 'Noto Sans Symbols 2', 'Noto Emoji'];

/** Asked only for characters of their scripts, so that no text opens files that it does not need. */
const SCRIPTS: readonly { readonly characters: RegExp; readonly family: string }[] = [
  { characters: /\p{Script_Extensions=Hebrew}/u, family: 'Noto Sans Hebrew' },
  { characters: /\p{Script_Extensions=Arabic}/u, family: 'Vazirmatn' },
  { characters: /\p{Script_Extensions=Arabic}/u, family: 'Noto Sans Arabic' },
  { characters: /\p{Script_Extensions=Devanagari}/u, family: 'Noto Sans Devanagari' },
];

/** Ideographs, kana, hangul, their punctuation, and what is as wide as they are. */
const EAST_ASIAN =
  /[\p{scx=Han}\p{scx=Hiragana}\p{scx=Katakana}\p{scx=Hangul}\u3000-\u303f\ufe30-\ufe4f\uff00-\uffef]/u;
const CHINESE = 'Noto Sans SC';
const JAPANESE = 'Noto Sans JP';
const KOREAN = 'Noto Sans KR';

/** The families to try for a code point, in order; `lang` says whose form of an ideograph is wanted. */
export function fallbackFamilies(codePoint: number, lang: string): readonly string[] {
  if (codePoint < 0x0590) return COMMON;
  const character = String.fromCodePoint(codePoint);
  if (EAST_ASIAN.test(character)) return [...eastAsian(character, lang), ...COMMON];
  const own = SCRIPTS.filter(({ characters }) => characters.test(character)).map(({ family }) => family);
  return [...own, ...COMMON];
}

function eastAsian(character: string, lang: string): readonly string[] {
  if (/^zh\b/i.test(lang)) return [CHINESE, JAPANESE, KOREAN];
  if (/^ja\b/i.test(lang)) return [JAPANESE, CHINESE, KOREAN];
  if (/^ko\b/i.test(lang)) return [KOREAN, CHINESE, JAPANESE];
  if (/[\p{Script=Hiragana}\p{Script=Katakana}]/u.test(character)) return [JAPANESE, CHINESE, KOREAN];
  if (/\p{Script=Hangul}/u.test(character)) return [KOREAN, CHINESE, JAPANESE];
  return [CHINESE, JAPANESE, KOREAN];
}
