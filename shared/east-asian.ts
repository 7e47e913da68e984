/** What layout and the Word writer both say about Chinese, Japanese and Korean text. */

/** The languages whose rules differ, as Word and LibreOffice name them. */
export type EastAsian = 'zh-CN' | 'ja-JP' | 'ko-KR';

/**
 * Signs that may not begin a line: closing punctuation, and small kana, which belong to the syllable
 * before them (UAX #14, classes CL, CP, EX, IS, NS, CJ). Word files carry the same list.
 */
export const NOT_AT_START =
  '!%),.:;?]}°’”‰′″℃、。々〉》」』】〕〗゛゜ゝゞ・ヽヾーぁぃぅぇぉっゃゅょゎァィゥェォッャュョヮヵヶ！％），．：；？］｝｡｣､･ﾞﾟ￠';

/** Signs that may not end a line (UAX #14, classes OP and PR). */
export const NOT_AT_END = '$([{£¥‘“〈《「『【〔〖＄（［｛｢￡￥';

/**
 * Letters of these scripts and Latin letters or digits beside them stand apart by this part of the type
 * size: LibreOffice's distance, which a file cannot change; Word's is a quarter.
 */
export const SCRIPT_GAP = 1 / 5;

/** Ideographs, kana, hangul syllables and their punctuation: UAX #14 classes ID, H2, H3, CJ, NS and kin. */
export const EAST_ASIAN_SIGN =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\u3001-\u303f\u30fb\u30fc\uff01-\uffef]/u;

/** Whose signs a text is to be set in: its language's, or else those of the script that is found in it. */
export function eastAsianLanguage(lang: string, text: string): EastAsian {
  if (/^zh\b/i.test(lang)) return 'zh-CN';
  if (/^ja\b/i.test(lang) || /[\p{Script=Hiragana}\p{Script=Katakana}]/u.test(text)) return 'ja-JP';
  if (/^ko\b/i.test(lang) || /\p{Script=Hangul}/u.test(text)) return 'ko-KR';
  return 'zh-CN';
}
