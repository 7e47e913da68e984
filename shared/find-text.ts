/** Finds words in text as a person means them: by letters, whatever their case and accents unless asked. */

export interface FindOptions {
  readonly matchCase: boolean;
  readonly wholeWords: boolean;
  /** Tells “é” from “e”. */
  readonly matchAccents: boolean;
}

/** A part of a text, in UTF-16 code units. */
export interface FoundPart {
  readonly from: number;
  readonly to: number;
}

/** Letters that Unicode does not decompose into a plain one and a mark. */
const PLAINER: Readonly<Record<string, string>> = {
  ß: 'ss',
  ẞ: 'SS',
  æ: 'ae',
  Æ: 'AE',
  œ: 'oe',
  Œ: 'OE',
  ø: 'o',
  Ø: 'O',
  ł: 'l',
  Ł: 'L',
  đ: 'd',
  Đ: 'D',
  ð: 'd',
  þ: 'th',
  ı: 'i',
};

/** Signs that a keyboard has one key for. */
const TYPED: Readonly<Record<string, string>> = {
  '’': "'",
  '‘': "'",
  '“': '"',
  '”': '"',
  '–': '-',
  '‑': '-',
};

const WORDLIKE = /[\p{L}\p{N}\p{M}_]/u;

/** Where the words stand, from the first to the last, none within another. */
export function findInText(text: string, words: string, options: FindOptions): FoundPart[] {
  const sought = fold(words, options).letters;
  if (sought === '') return [];
  const { letters, starts } = fold(text, options);
  const found: FoundPart[] = [];
  for (let at = letters.indexOf(sought); at >= 0; ) {
    const part = { from: starts[at] ?? 0, to: starts[at + sought.length] ?? text.length };
    const whole = isEdge(starts, at) && isEdge(starts, at + sought.length);
    const taken = whole && (!options.wholeWords || standsAlone(text, part));
    if (taken) found.push(part);
    at = letters.indexOf(sought, at + (taken ? sought.length : 1));
  }
  return found;
}

interface Folded {
  readonly letters: string;
  /** Where each unit of `letters` comes from. */
  readonly starts: readonly number[];
}

function fold(text: string, { matchCase, matchAccents }: FindOptions): Folded {
  let letters = '';
  const starts: number[] = [];
  let at = 0;
  for (const character of text) {
    const folded = foldCharacter(character, matchCase, matchAccents);
    for (let unit = 0; unit < folded.length; unit += 1) starts.push(at);
    letters += folded;
    at += character.length;
  }
  return { letters, starts };
}

function foldCharacter(character: string, matchCase: boolean, matchAccents: boolean): string {
  if (/\s/.test(character)) return ' ';
  let folded = TYPED[character] ?? character;
  if (!matchAccents) folded = PLAINER[folded] ?? folded.normalize('NFD').replace(/\p{M}/gu, '');
  return matchCase ? folded : folded.toLowerCase();
}

/** Not within what one letter was folded into. */
function isEdge(starts: readonly number[], at: number): boolean {
  return at === 0 || at >= starts.length || starts[at] !== starts[at - 1];
}

function standsAlone(text: string, { from, to }: FoundPart): boolean {
  const before = [...text.slice(Math.max(from - 2, 0), from)].at(-1) ?? '';
  const [after = ''] = text.slice(to, to + 2);
  return !WORDLIKE.test(before) && !WORDLIKE.test(after);
}
