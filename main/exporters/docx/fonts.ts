/** The faces that a document uses, embedded as ECMA-376 §17.8 says, so that Word need not have them. */
import type { Face, FontLibrary } from '../../../shared/fonts';
import type { Layout } from '../../../shared/pages';
import { facesOf } from './looks';
import { deflated, type Packed } from './zip';

export interface EmbeddedFonts {
  /** word/fontTable.xml */
  readonly table: string;
  /** word/_rels/fontTable.xml.rels */
  readonly relationships: string;
  readonly files: readonly (readonly [path: string, part: Packed])[];
}

const RELATIONSHIPS = 'http://schemas.openxmlformats.org/package/2006/relationships';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const WORD = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';
const XML = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>';

export function embeddedFonts(layout: Layout, fonts: FontLibrary): EmbeddedFonts {
  const faces = facesOf(layout).map(fonts.byId);
  const embedded = faces.map((face, index) => ({
    face,
    id: `rId${index + 1}`,
    file: `fonts/font${index + 1}.odttf`,
  }));
  const families = [...new Set(faces.map((face) => face.family))];
  const entries = families.map((family) => {
    // The schema is a sequence: regular, bold, italic, bold italic.
    const links = EMBED_ORDER.flatMap(([bold, italic, element]) =>
      embedded
        .filter(({ face }) => face.family === family && face.bold === bold && face.italic === italic)
        .map(({ face, id }) => `<w:${element} r:id="${id}" w:fontKey="{${fontKey(face)}}"/>`),
    );
    const about = '<w:charset w:val="00"/><w:family w:val="auto"/><w:pitch w:val="variable"/>';
    return `<w:font w:name="${family}">${about}${links.join('')}</w:font>`;
  });
  const links = embedded.map(
    ({ id, file }) => `<Relationship Id="${id}" Type="${OFFICE}/font" Target="${file}"/>`,
  );
  return {
    table: `${XML}<w:fonts xmlns:r="${OFFICE}" xmlns:w="${WORD}">${entries.join('')}</w:fonts>`,
    relationships: `${XML}<Relationships xmlns="${RELATIONSHIPS}">${links.join('')}</Relationships>`,
    files: embedded.map(({ face, file }) => [`word/${file}`, obfuscated(face, fonts.bytes(face.id))]),
  };
}

const EMBED_ORDER = [
  [false, false, 'embedRegular'],
  [true, false, 'embedBold'],
  [false, true, 'embedItalic'],
  [true, true, 'embedBoldItalic'],
] as const;

/** Deflating costs more than all the rest of a document, and a face is the same in every one. */
const packedFaces = new WeakMap<Uint8Array, Packed>();

/** The font with its first 32 bytes XORed with the key, backwards (ECMA-376 §17.8.1). */
function obfuscated(face: Face, bytes: Uint8Array): Packed {
  const known = packedFaces.get(bytes);
  if (known) return known;
  const key = fontKey(face).replaceAll('-', '');
  const masked = Uint8Array.from(bytes);
  for (let at = 0; at < Math.min(32, masked.length); at += 1) {
    const pair = 15 - (at % 16);
    masked[at] = (masked[at] ?? 0) ^ Number.parseInt(key.slice(pair * 2, pair * 2 + 2), 16);
  }
  const packed = deflated(masked);
  packedFaces.set(bytes, packed);
  return packed;
}

/** A GUID that is always the same for a face: FNV-1a over its id, four times with other seeds. */
function fontKey({ id }: Face): string {
  const hex = [0, 1, 2, 3]
    .map((seed) => {
      let hash = (0x811c9dc5 ^ seed) >>> 0;
      for (let at = 0; at < id.length; at += 1) hash = Math.imul(hash ^ id.charCodeAt(at), 0x01000193) >>> 0;
      return hash.toString(16).padStart(8, '0');
    })
    .join('')
    .toUpperCase();
  return [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20)].join('-');
}
