/** The faces that scripts/fonts.mjs compiled, from the folder where it put them. */
import { readFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { DeflatedPart, Face, FaceId, FontLibrary } from '../shared/fonts';
import { fallbackFamilies } from './fonts/fallbacks';
import { readMeasures } from './fonts/measures';
import { type FaceRow, PARTS } from './fonts/own/face-rows';
import { ownRowsOf } from './fonts/own/folder';
import { lazyShapes } from './fonts/shapes';

/** Where a face's files lie. */
interface KnownRow extends FaceRow {
  readonly folder: string;
  /** The family as people call it. */
  readonly name: string;
}

/**
 * The font library of a folder (`out/fonts`). Measures and files are read when first asked for and
 * then kept. Throws when the folder was not compiled. People's own fonts lie in `ownFolder`, from where they
 * may come and go.
 */
export function openFontLibrary(folder: string, ownFolder?: string): FontLibrary {
  const shipped: readonly FaceRow[] = JSON.parse(readFileSync(join(folder, 'faces.json'), 'utf8'));
  const rows: KnownRow[] = shipped.map((row) => ({ ...row, folder, name: row.asked }));
  const shippedFamilies = new Set(rows.map(({ asked }) => asked));
  const ownRows = ownFolder === undefined ? () => [] : ownRowsOf(ownFolder);
  const faces = new Map<FaceId, Face>();
  const files = new Map<FaceId, Uint8Array>();
  const wordParts = new Map<FaceId, DeflatedPart>();
  const shapeOf = lazyShapes(() => new Uint8Array(readFileSync(join(folder, 'harfbuzz.wasm'))));
  /** By wanted face, language and code point: a page of Chinese asks for each of its signs many times. */
  const drawnBy = new Map<string, Face | undefined>();

  const open = (row: KnownRow): Face => {
    const known = faces.get(row.id);
    if (known) return known;
    const { id, family, bold, italic, wordKey, large } = row;
    const printOnly = row.printOnly ? row.name : undefined;
    const measures = readMeasures(readFileSync(fileOf(row, PARTS.measures)));
    const shape = row.shaped ? shapeOf(() => bytes(id)) : undefined;
    const face = { id, family, bold, italic, wordKey, large, printOnly, measures, shape };
    faces.set(id, face);
    return face;
  };

  const bytes = (id: FaceId): Uint8Array => {
    const known = files.get(id);
    if (known) return known;
    const file = new Uint8Array(readFileSync(fileOf(rowById(id), PARTS.font)));
    files.set(id, file);
    return file;
  };

  const rowOf = new Map(rows.map((row) => [row.id, row]));
  const rowById = (id: FaceId): KnownRow => {
    const row = rowOf.get(id);
    if (!row) throw new Error(`No face is called ${id}.`);
    return row;
  };

  /**
   * A family of a person's own goes by its faces' ids, which change with the files: whoever remembers what it
   * was is never asked again by the same name.
   */
  const ownFamily = (name: string): string | undefined => {
    const own = ownRows().filter((row) => row.asked === name);
    if (ownFolder === undefined || own.length === 0) return undefined;
    const asked = [name, ...own.map(({ id }) => id).sort()].join(' ');
    for (const row of own) {
      const known = rowOf.get(row.id);
      if (known?.asked === asked) continue;
      const added = { ...row, asked, name, folder: ownFolder };
      rows.push(added);
      rowOf.set(row.id, added);
    }
    return asked;
  };

  /** By family, and there by weight and slope. */
  const asked = new Map<string, (Face | undefined)[]>();

  /** A family without italics gives its upright face, one without bold that of its slope, and one of a single face that. */
  const find = (name: string, bold: boolean, italic: boolean): Face => {
    const family = rows.filter((row) => row.asked === name);
    const ofWeight = family.filter((row) => row.bold === bold);
    const ofSlope = (each: FaceRow) => each.italic === italic;
    const row = ofWeight.find(ofSlope) ?? ofWeight[0] ?? family.find(ofSlope) ?? family[0];
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
    // A later Galley may ship what somebody chose from files; pages that are set in that stay as they are.
    family: (name) => ownFamily(name) ?? (shippedFamilies.has(name) ? name : undefined),
    face: faceOf,
    faceFor(wanted, codePoint, lang = '') {
      if (wanted.measures.advance(codePoint) !== undefined) return wanted;
      return fallbackFor(wanted, codePoint, lang);
    },
    byId(id) {
      return faces.get(id) ?? open(rowById(id));
    },
    bytes,
    wordPart(id) {
      const known = wordParts.get(id);
      if (known || rowOf.get(id)?.large) return known;
      const part = readWordPart(readFileSync(fileOf(rowById(id), PARTS.word)));
      wordParts.set(id, part);
      return part;
    },
  };
}

/** What makes faces of people's own fonts, from the same folder. */
export function openSubsetter(folder: string): () => Promise<Uint8Array<ArrayBuffer>> {
  return async () => new Uint8Array(await readFile(join(folder, 'harfbuzz-subset.wasm')));
}

function fileOf({ folder, id }: KnownRow, ending: string): string {
  return join(folder, `${id}.${ending}`);
}

/** Reads what main/fonts/making/word-part.mjs wrote; the layout of the file is told there. */
function readWordPart(file: Buffer): DeflatedPart {
  return {
    size: file.readUInt32LE(0),
    crc: file.readUInt32LE(4),
    deflated: new Uint8Array(file.subarray(8)),
  };
}
