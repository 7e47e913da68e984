/** Which encoding the bytes of a text are in: that of the font at hand, else the document's. */
import iconv from 'iconv-lite';

/** `\fcharset` (RTF 1.9.1, “Font Table”; the numbers are those of Windows' LOGFONT). */
const CHARSETS: Readonly<Record<number, number>> = {
  77: 10000,
  128: 932,
  129: 949,
  134: 936,
  136: 950,
  161: 1253,
  162: 1254,
  163: 1258,
  177: 1255,
  178: 1256,
  186: 1257,
  204: 1251,
  222: 874,
  238: 1250,
  254: 437,
  255: 850,
};

/** Old writers say it in the font's name only: “Arial CE”. */
const NAMED: readonly (readonly [RegExp, number])[] = [
  [/ CE$/, 1250],
  [/ Cyr$/, 1251],
  [/ Greek$/, 1253],
  [/ Tur$/, 1254],
  [/ Baltic$/, 1257],
];

const ENCODINGS: Readonly<Record<number, string>> = {
  932: 'shift_jis',
  936: 'gb18030',
  949: 'cp949',
  950: 'big5',
  10000: 'macroman',
  10007: 'maccyrillic',
  65001: 'utf-8',
};

/** Fonts of pictures: their characters are not letters. */
export const SYMBOLS = 2;

export const WESTERN = 1252;

export function codePageOf(font: { charset: number; name: string }): number | undefined {
  return CHARSETS[font.charset] ?? NAMED.find(([name]) => name.test(font.name))?.[1];
}

/** @param bytes one character each. */
export function decodeBytes(bytes: string, codePage: number): string {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: the range of ASCII
  if (/^[\x00-\x7f]*$/.test(bytes)) return bytes;
  const encoding = ENCODINGS[codePage] ?? `cp${codePage}`;
  return iconv.decode(Buffer.from(bytes, 'latin1'), iconv.encodingExists(encoding) ? encoding : 'cp1252');
}

/** Some writers put UTF-8 into the file, which the standard does not know; chance hardly makes any. */
export function decodeUtf8(bytes: string): string | undefined {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: the range of ASCII
  if (/^[\x00-\x7f]*$/.test(bytes)) return undefined;
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(Buffer.from(bytes, 'latin1'));
  } catch {
    return undefined;
  }
}
