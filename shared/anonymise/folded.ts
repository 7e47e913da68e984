/**
 * Text as it is compared: small letters without accents, one kind of digit, dash, apostrophe and space, and
 * of each character where it stood. `MÜLLER`, `Müller` and `Mu\u0308ller` are one word.
 */
export interface Folded {
  readonly text: string;
  /** Of every UTF-16 unit of `text`, and of its end: where in the original it begins. */
  readonly from: readonly number[];
}

export function fold(original: string): Folded {
  const from: number[] = [];
  let text = '';
  let at = 0;
  for (const character of original) {
    const folded = foldCharacter(character);
    for (let unit = 0; unit < folded.length; unit += 1) from.push(at);
    text += folded;
    at += character.length;
  }
  from.push(at);
  return { text, from };
}

export const foldText = (original: string): string => fold(original).text;

/** Accents of the alphabets, the vowel signs of Arabic and Hebrew, and what is not seen. Other marks are letters. */
const DROPPED =
  /[\u0300-\u036f\u0591-\u05c7\u0610-\u061a\u0640\u064b-\u065f\u0670\u00ad\u200b-\u200f\u2060\ufeff]/g;

/** Letters that Unicode does not take apart. */
const LETTERS: Readonly<Record<string, string>> = {
  ß: 'ss',
  ł: 'l',
  ø: 'o',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  æ: 'ae',
  œ: 'oe',
  ı: 'i',
  ς: 'σ',
};

/** The first digit of each row of ten that résumés are written with. */
const ZEROS = [0x660, 0x6f0, 0x966];

function foldCharacter(character: string): string {
  if (character < '\u0080') return character.toLowerCase();
  if (/\s/.test(character)) return ' ';
  if (/[\u2010-\u2015\u2212]/.test(character)) return '-';
  if (/[\u2018\u2019\u02bc]/.test(character)) return "'";
  // A syllable of Hangul is a letter of its own; taken apart, one would be found in another.
  if (/\p{Script=Hangul}/u.test(character)) return character;
  const code = character.codePointAt(0) ?? 0;
  const zero = ZEROS.find((first) => code >= first && code < first + 10);
  if (zero !== undefined) return String(code - zero);
  const bare = character.normalize('NFKD').toLowerCase().normalize('NFKD').replace(DROPPED, '');
  return LETTERS[bare] ?? bare;
}
