/** The faces that scripts/fonts.mjs compiled, from the folder where it put them. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Face, FaceId, FontLibrary } from '../shared/fonts';
import { readMeasures } from './fonts/measures';

/** A row of `faces.json`. */
interface FaceRow {
  readonly id: FaceId;
  /** The family as templates ask for it; `family` is the name in the file. */
  readonly asked: string;
  readonly family: string;
  readonly bold: boolean;
  readonly italic: boolean;
}

/** Who draws what the asked face cannot: a text family in the same style first, then signs, then emoji. */
const FALLBACK_FAMILIES = ['Inter', 'Noto Sans Symbols 2', 'Noto Emoji'];

/**
 * The font library of a folder (`out/fonts`). Measures and files are read when first asked for and
 * then kept. Throws when the folder was not compiled.
 */
export function openFontLibrary(folder: string): FontLibrary {
  const rows: readonly FaceRow[] = JSON.parse(readFileSync(join(folder, 'faces.json'), 'utf8'));
  const faces = new Map<FaceId, Face>();
  const files = new Map<FaceId, Uint8Array>();
  const fallbacks = new Map<FaceId, readonly Face[]>();

  const open = (row: FaceRow): Face => {
    const known = faces.get(row.id);
    if (known) return known;
    const { id, family, bold, italic } = row;
    const measures = readMeasures(readFileSync(join(folder, `${id}.measures`)));
    const face = { id, family, bold, italic, measures };
    faces.set(id, face);
    return face;
  };

  /** A family of one face gives that face for every style. */
  const find = (asked: string, bold: boolean, italic: boolean): Face => {
    const family = rows.filter((row) => row.asked === asked);
    const row = family.find((each) => each.bold === bold && each.italic === italic) ?? family[0];
    if (!row) throw new Error(`No font family is called ${asked}.`);
    return open(row);
  };

  const fallbacksOf = (wanted: Face): readonly Face[] => {
    const known = fallbacks.get(wanted.id);
    if (known) return known;
    const chain = FALLBACK_FAMILIES.map((family) => find(family, wanted.bold, wanted.italic));
    fallbacks.set(wanted.id, chain);
    return chain;
  };

  return {
    face: find,
    faceFor(wanted, codePoint) {
      if (wanted.measures.advance(codePoint) !== undefined) return wanted;
      return fallbacksOf(wanted).find((face) => face.measures.advance(codePoint) !== undefined);
    },
    byId(id) {
      const row = rows.find((each) => each.id === id);
      if (!row) throw new Error(`No face is called ${id}.`);
      return open(row);
    },
    bytes(id) {
      const known = files.get(id);
      if (known) return known;
      const bytes = new Uint8Array(readFileSync(join(folder, `${id}.ttf`)));
      files.set(id, bytes);
      return bytes;
    },
  };
}
