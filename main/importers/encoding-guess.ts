/** Which of the older encodings a text is in, by how often its bytes are which in each language. */
import chardet from 'chardet';
import iconv from 'iconv-lite';

/** Its superset in use: what says ISO-8859-1 is Windows-1252 in practice (WHATWG Encoding §4.2). */
const SUPERSETS: Readonly<Record<string, string>> = {
  'ISO-8859-1': 'windows-1252',
  'ISO-8859-8': 'windows-1255',
  'ISO-8859-9': 'windows-1254',
  ASCII: 'windows-1252',
};

export interface Guess {
  readonly encoding: string;
  readonly confidence: number;
}

/** @param sample the beginning of a text that is not Unicode. */
export function guessEncoding(sample: Uint8Array): Guess {
  for (const { name, confidence } of chardet.analyse(sample)) {
    const encoding = SUPERSETS[name] ?? name;
    if (/^UTF/i.test(encoding) || !iconv.encodingExists(encoding)) continue;
    if (isPlausible(iconv.decode(sample, encoding)))
      return { encoding: twinOf(encoding, sample), confidence: confidence / 100 };
  }
  return { encoding: twinOf('windows-1252', sample), confidence: 0 };
}

/**
 * Two accented letters of a Latin text can pass for one Chinese character of Big5. Such a character then
 * stands inside a word of Latin letters, where no Chinese, Japanese or Korean text has one.
 */
function isPlausible(text: string): boolean {
  const ideographs = text.match(/[\u3400-\u9fff\uac00-\ud7af]/g)?.length ?? 0;
  const embedded =
    text.match(/[a-z][\u3400-\u9fff\uac00-\ud7af]|[\u3400-\u9fff\uac00-\ud7af][a-z]/gi)?.length ?? 0;
  return embedded * 3 <= ideographs;
}

/**
 * Encodings that chardet does not know, and the one that it takes each for. A few bytes differ, and what
 * they are in the wrong one stands where no such character can.
 */
const TWINS: readonly (readonly [known: RegExp, signs: RegExp, twin: string])[] = [
  // “і”, “ї”, “є” and “ґ” are pieces of frames in KOI8-R.
  [/^KOI8-R$/i, /\p{L}[╒-╝]|[╒-╝]\p{L}/u, 'koi8-u'],
  // “œ”, “Œ”, “š”, “ž” and the euro are fractions, accents on nothing and the sign for any currency.
  [/^windows-1252$/i, /\p{L}[¦¨´¸¼½¾]\p{L}|\d ?¤/u, 'ISO-8859-15'],
];

function twinOf(encoding: string, sample: Uint8Array): string {
  const text = iconv.decode(sample, encoding);
  const twin = TWINS.find(([known, signs]) => known.test(encoding) && signs.test(text))?.[2];
  if (twin) return twin;
  const mac = iconv.decode(sample, 'macroman');
  return oddities(text) > FEW_ODDITIES && oddities(mac) * 4 < oddities(text) ? 'macroman' : encoding;
}

const FEW_ODDITIES = 1;

/** Signs of a wrong encoding: capitals with an accent inside words, signs between letters, controls. */
function oddities(text: string): number {
  const found = text.match(
    /\p{Ll}(?![A-Z])\p{Lu}|\p{L}[^\p{L}\p{M}\p{N}\s\p{P}]\p{L}|\p{L}[§¶†‡¡¿]\p{L}|(?!\s)\p{Cc}|\ufffd/gu,
  );
  return found?.length ?? 0;
}
