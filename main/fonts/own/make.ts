/**
 * Faces of people's own fonts, made as the shipped ones are (main/fonts/making/), so that PDF, Word and the
 * window draw and measure them alike.
 */
import { createHash } from 'node:crypto';
import * as fontkit from 'fontkit';
import { UserError, userError } from '../../../shared/result';
import { FAMILIES } from '../../../shared/theme';
import { readTrueType } from '../../../shared/true-type/read';
import { makeFace } from '../making/face.mjs';
import { measure } from '../making/measures.mjs';
import type { startSubsetter } from '../making/subset.mjs';
import { wordKey, wordPart } from '../making/word-part.mjs';
import type { FaceRow } from './face-rows';
import { broken, type FontFile } from './inspect';
import { keepOldKerning } from './old-kerning';

/** A face and the files that go beside it into a folder of faces. */
export interface MadeFace {
  readonly row: FaceRow;
  readonly font: Uint8Array;
  readonly measures: Uint8Array;
  /** None for a face that is embedded by what a document shows. */
  readonly word?: Uint8Array;
}

/**
 * Scripts that are set letter by letter. Of others a face is not asked: without the tables that join and
 * rearrange their letters, which stay out of own faces, they are drawn by the shipped faces of their scripts.
 */
const SET_BY_LETTERS =
  /[\p{scx=Latin}\p{scx=Greek}\p{scx=Cyrillic}\p{scx=Armenian}\p{scx=Georgian}\p{scx=Hebrew}\p{scx=Han}\p{scx=Hiragana}\p{scx=Katakana}\p{scx=Hangul}\p{scx=Common}\p{scx=Inherited}]/u;
/** Beyond stand only flags, tags and private signs. */
const LAST = 0x323af;
/** Faces of more characters are those of East Asia, which kern little and are too large for every file. */
const MANY = 6000;
/** A face of fewer letters is one of signs. */
const FEW_LETTERS = 20;
/**
 * Type that is set wide leaves that much to what readers take for a space, a tenth of its size (templates track by
 * up to 0.085): more, and “OKONKWO-HALE” is read with a space in it.
 */
const APART = 0.01;
/** Windows knows names of families up to 31 characters; a face that is cut down to a document gets seven more. */
const LONGEST = 24;

type Subset = ReturnType<typeof startSubsetter>;
type Style = Pick<FaceRow, 'bold' | 'italic'>;

const STYLES: readonly Style[] = [
  { bold: false, italic: false },
  { bold: false, italic: true },
  { bold: true, italic: false },
  { bold: true, italic: true },
];
const BOLD_FROM = 600;
const NORMAL_WIDTH = 5;

/** The files that are drawn for each of the four styles: of more widths the normal, of more weights those next to regular and bold. */
export function pickStyles<F extends FontFile>(files: readonly F[]): (Style & { readonly file: F })[] {
  return STYLES.flatMap((style) => {
    const wanted = style.bold ? 700 : 400;
    const odd = ({ weight, width }: FontFile) =>
      1000 * Math.abs(width - NORMAL_WIDTH) + Math.abs(weight - wanted);
    const [file] = files
      .filter(({ weight, italic }) => italic === style.italic && weight >= BOLD_FROM === style.bold)
      .sort((a, b) => odd(a) - odd(b));
    return file ? [{ ...style, file }] : [];
  });
}

/** Throws UserError for a font that is broken, has no letters, or is called like a family of Galley's. */
export function makeOwnFace(file: FontFile, bytes: Uint8Array, style: Style, subset: Subset): MadeFace {
  if (FAMILIES.some((name) => name.toLowerCase() === file.family.toLowerCase()))
    throw userError('font-is-here', file.family);
  const named = row(file, bytes, style);
  const { font, measures, large } = compiled(bytes, named, subset);
  const word = large ? {} : { word: wordPart(font, named.wordKey) };
  return { row: { ...named, large }, font, measures, ...word };
}

/** Whatever a reader of the file stumbles over is the file's doing. */
function compiled(bytes: Uint8Array, named: FaceRow, subset: Subset) {
  try {
    const codePoints = charactersOf(
      subset(bytes, { codePoints: setByLetters(), features: [], dropTables: [] }),
    );
    const letters = codePoints.filter((codePoint) => /\p{L}/u.test(String.fromCodePoint(codePoint)));
    if (letters.length < FEW_LETTERS) throw userError('font-without-letters');
    const large = codePoints.length > MANY;
    const face = { ...named, large, plain: large };
    const amend = (tables: Map<string, Uint8Array>, stripped: Uint8Array) => {
      if (!large) keepOldKerning(tables, { original: bytes, stripped }, codePoints, APART);
    };
    const font = makeFace(face, bytes, subset, { codePoints, apart: APART, amend });
    const measures = measure(fontkit.create(Buffer.from(font)), face);
    // What the writers will read of it is read once before anybody is told that it can be used.
    readTrueType(font);
    return { font, measures, large };
  } catch (error) {
    throw error instanceof UserError ? error : broken();
  }
}

function charactersOf(font: Uint8Array): readonly number[] {
  return fontkit.create(Buffer.from(font)).characterSet;
}

function* setByLetters(): Iterable<number> {
  for (let codePoint = 0x20; codePoint <= LAST; codePoint += 1)
    if (SET_BY_LETTERS.test(String.fromCodePoint(codePoint))) yield codePoint;
}

/** The id changes with the file, so that nothing that is remembered of a face outlives it. */
function row({ family, printOnly }: FontFile, bytes: Uint8Array, { bold, italic }: Style): FaceRow {
  const style = bold ? (italic ? 'BoldItalic' : 'Bold') : italic ? 'Italic' : 'Regular';
  const plain = family.replace(/[^A-Za-z0-9]/g, '').slice(0, 24);
  const id = `Own${plain}-${digestOf(bytes, 8)}-${style}`;
  return {
    id,
    asked: family,
    family: embeddedName(family),
    bold,
    italic,
    wordKey: wordKey(id),
    large: false,
    shaped: false,
    printOnly,
  };
}

/**
 * Under a name of our own: a program that has the unchanged font would take that, and break lines elsewhere. Where
 * signs of the name had to go, a number keeps apart what would now be called alike.
 */
function embeddedName(family: string): string {
  const words = family
    .replace(/[^\p{L}\p{N} -]/gu, ' ')
    .replace(/ +/g, ' ')
    .trim();
  const whole = `Own ${words}`;
  if (words === family && whole.length <= LONGEST) return whole;
  const mark = digestOf(family, 4);
  return `${whole.slice(0, LONGEST - 1 - mark.length).trim()} ${mark}`;
}

function digestOf(content: Uint8Array | string, digits: number): string {
  return createHash('sha256').update(content).digest('hex').slice(0, digits).toUpperCase();
}
