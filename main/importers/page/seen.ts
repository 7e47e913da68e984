/** Pages that were read off pictures → pages as a PDF has them, with what is noise put aside. */
import type { Note } from '../../../shared/notes';
import type { SeenPage, SeenWord } from '../../../shared/ocr';
import { UserError } from '../../../shared/result';
import type { Unplaced } from '../../../shared/resume';
import type { PageContent } from './page';

export interface SeenContent {
  readonly page: PageContent;
  /** The words that stand in the text. */
  readonly words: readonly SeenWord[];
  readonly aside: readonly Unplaced[];
}

/** Surer than this a word is taken as it is; below, it needs company. */
const SURE = 0.5;
/** Words below this are named to the person. */
const DOUBTFUL = 0.7;
/** A list of more is not read. */
const MOST_NAMED = 12;

/** `width` in points is what the page is to have. */
export function seenContent(seen: SeenPage, number: number, width: number): SeenContent {
  const unit = width / seen.width;
  const words = seen.words.filter((word) => isWord(word, seen.words));
  const noise = seen.words.filter((word) => !words.includes(word));
  const page: PageContent = {
    page: number,
    width,
    height: seen.height * unit,
    words: words.map(({ text, x, right, baseline, size, bold }) => ({
      text,
      x: x * unit,
      right: right * unit,
      y: baseline * unit,
      size: size * unit,
      bold,
      italic: false,
      spaceAfter: true,
    })),
    hidden: [],
    turned: [],
    rules: seen.rules.map(({ x, right, y }) => ({ x: x * unit, right: right * unit, y: y * unit })),
    marks: [],
  };
  const aside = noise.map(({ text }) => ({ text, line: 1, page: number }));
  return { page, words, aside };
}

/** An unusual name is doubtful among sure words; specks and pictures give doubtful signs alone. */
function isWord(word: SeenWord, all: readonly SeenWord[]): boolean {
  if (word.confidence >= SURE) return true;
  if ((word.text.match(/[\p{L}\p{N}]/gu)?.length ?? 0) < 3) return false;
  return all.some(
    (other) =>
      other.confidence > 0.8 &&
      other.text !== '•' &&
      Math.abs(other.baseline - word.baseline) < 0.3 * word.size,
  );
}

/** For when there is nothing else in the file to read. */
export function tookTooLong(what: string): UserError {
  return new UserError(
    `Recognising the text of this ${what} took too long.`,
    'Scan the page alone and level, at 300 dots an inch, or open the document it was made from.',
    'too-slow',
  );
}

/** A scan in a language that is read is surer than this, even a bad one; Cyrillic read as English is not. */
const FOREIGN = 0.75;

/** None where nothing was read; `languages` are what the words were looked up in. */
export function ocrNotes(words: readonly SeenWord[], languages: readonly string[]): readonly Note[] {
  const read = words.filter((word) => word.text !== '•');
  if (read.length === 0) return [];
  const confidence = read.reduce((sum, word) => sum + word.confidence, 0) / read.length;
  const doubtful = new Set(read.filter((word) => word.confidence < DOUBTFUL).map((word) => word.text));
  const note: Note = { code: 'ocr', confidence, doubtful: [...doubtful].slice(0, MOST_NAMED) };
  return confidence < FOREIGN ? [note, { code: 'ocr-languages', languages }] : [note];
}
