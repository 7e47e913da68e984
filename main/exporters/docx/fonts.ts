/** The faces that a document uses, embedded as ECMA-376 §17.8 says, so that Word need not have them. */
import type { DeflatedPart, Face, FontLibrary } from '../../../shared/fonts';
import type { Layout } from '../../../shared/pages';
import { facesOf } from './looks';
import { deflated } from './zip';

export interface EmbeddedFonts {
  /** word/fontTable.xml */
  readonly table: string;
  /** word/_rels/fontTable.xml.rels */
  readonly relationships: string;
  readonly files: readonly (readonly [path: string, part: DeflatedPart])[];
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
        .map(({ face, id }) => `<w:${element} r:id="${id}" w:fontKey="{${face.wordKey}}"/>`),
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
    files: embedded.map(({ face, file }) => [
      `word/${file}`,
      fonts.wordPart(face.id) ?? masked(face, fonts.bytes(face.id)),
    ]),
  };
}

const EMBED_ORDER = [
  [false, false, 'embedRegular'],
  [true, false, 'embedBold'],
  [false, true, 'embedItalic'],
  [true, true, 'embedBoldItalic'],
] as const;

/** A face cut down to one document: the font with its first 32 bytes XORed with the key, backwards (ECMA-376 §17.8.1). */
function masked({ wordKey }: Face, bytes: Uint8Array): DeflatedPart {
  const key = wordKey.replaceAll('-', '');
  const font = Uint8Array.from(bytes);
  for (let at = 0; at < Math.min(32, font.length); at += 1) {
    const pair = 15 - (at % 16);
    font[at] = (font[at] ?? 0) ^ Number.parseInt(key.slice(pair * 2, pair * 2 + 2), 16);
  }
  return deflated(font);
}
