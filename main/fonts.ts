/** The faces that scripts/fonts.mjs compiled, from the folder where it put them. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { DeflatedPart, Face, FaceId, FontLibrary } from '../shared/fonts';
import { fallbackFamilies } from './fonts/fallbacks';
import { readMeasures } from './fonts/measures';
import { lazyShapes } from './fonts/shapes';

/** A row of `faces.json`. */
interface FaceRow {
  readonly id: FaceId;
  /** The family as templates ask for it; `family` is the name in the file. */
  readonly asked: string;
  readonly family: string;
  readonly bold: boolean;
  readonly italic: boolean;
  readonly wordKey: string;
  readonly large: boolean;
  /** Its words are shaped by the tables in it. */
  readonly shaped: boolean;
}

/**
 * The font library of a folder (`out/fonts`). Measures and files are read when first asked for and
 * then kept. Throws when the folder was not compiled.
 */
export function openFontLibrary(folder: string): FontLibrary {
  const rows: readonly FaceRow[] = JSON.parse(readFileSync(join(folder, 'faces.json'), 'utf8'));
  const faces = new Map<FaceId, Face>();
  const files = new Map<FaceId, Uint8Array>();
  const wordParts = new Map<FaceId, DeflatedPart>();
  const shapeOf = lazyShapes(() => new Uint8Array(readFileSync(join(folder, 'harfbuzz.wasm'))));
  /** By wanted face, language and code point: a page of Chinese asks for each of its signs many times. */
  const drawnBy = new Map<string, Face | undefined>();

  const open = (row: FaceRow): Face => {
    const known = faces.get(row.id);
    if (known) return known;
    const { id, family, bold, italic, wordKey, large } = row;
    const measures = readMeasures(readFileSync(join(folder, `${id}.measures`)));
    const shape = row.shaped ? shapeOf(() => bytes(id)) : undefined;
    const face = { id, family, bold, italic, wordKey, large, measures, shape };
    faces.set(id, face);
    return face;
  };

  const bytes = (id: FaceId): Uint8Array => {
    const known = files.get(id);
    if (known) return known;
    const file = new Uint8Array(readFileSync(join(folder, `${id}.ttf`)));
    files.set(id, file);
    return file;
  };

  const rowOf = new Map(rows.map((row) => [row.id, row]));
  /** By family, and there by weight and slope. */
  const asked = new Map<string, (Face | undefined)[]>();

  /** A family without italics gives its upright face, and one of a single face gives that for every style. */
  const find = (name: string, bold: boolean, italic: boolean): Face => {
    const family = rows.filter((row) => row.asked === name);
    const ofWeight = family.filter((row) => row.bold === bold);
    const row = ofWeight.find((each) => each.italic === italic) ?? ofWeight[0] ?? family[0];
    if (!row) throw new Error(`No font family is called ${name}.`);
    return open(row);
  };

  // Asked for every run of text.
  const faceOf = (family: string, bold: boolean, italic: boolean): Face => {
    const style = (bold ? 2 : 0) + (italic ? 1 : 0);
    const known = asked.get(family)?.[style];
    if (known) return known;
    const face = find(family, bold, italic);
    const styles = asked.get(family) ?? [];
    styles[style] = face;
    asked.set(family, styles);
    return face;
  };

  const fallbackFor = (wanted: Face, codePoint: number, lang: string): Face | undefined => {
    const key = `${wanted.id} ${lang} ${codePoint}`;
    if (drawnBy.has(key)) return drawnBy.get(key);
    for (const family of fallbackFamilies(codePoint, lang)) {
      const face = faceOf(family, wanted.bold, wanted.italic);
      if (face.measures.advance(codePoint) === undefined) continue;
      drawnBy.set(key, face);
      return face;
    }
    drawnBy.set(key, undefined);
    return undefined;
  };

  return {
    face: faceOf,
    faceFor(wanted, codePoint, lang = '') {
      if (wanted.measures.advance(codePoint) !== undefined) return wanted;
      return fallbackFor(wanted, codePoint, lang);
    },
    byId(id) {
      const known = faces.get(id);
      if (known) return known;
      const row = rowOf.get(id);
      if (!row) throw new Error(`No face is called ${id}.`);
      return open(row);
    },
    bytes,
    wordPart(id) {
      const known = wordParts.get(id);
      if (known || rowOf.get(id)?.large) return known;
      const part = readWordPart(readFileSync(join(folder, `${id}.word`)));
      wordParts.set(id, part);
      return part;
    },
  };
}

/** Reads what main/fonts/making/word-part.mjs wrote; the layout of the file is told there. */
function readWordPart(file: Buffer): DeflatedPart {
  return {
    size: file.readUInt32LE(0),
    crc: file.readUInt32LE(4),
    deflated: new Uint8Array(file.subarray(8)),
  };
}
