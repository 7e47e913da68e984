/**
 * The fonts of one Word file. A large face is cut down to what the document shows, and gets a name of its
 * own for that: LibreOffice keeps the fonts of all open files together by name, and one file's characters
 * would be looked for in another file's font.
 */
import type { Face, FaceId, FontLibrary } from '../../../shared/fonts';
import type { Layout } from '../../../shared/pages';
import { documentFont } from '../../../shared/true-type/document-font';
import { charactersIn, facesOf } from './looks';

/** The library as this file embeds it. */
export function documentFonts(layout: Layout, fonts: FontLibrary): FontLibrary {
  const large = facesOf(layout)
    .map(fonts.byId)
    .filter((face) => face.large);
  if (large.length === 0) return fonts;
  const renamed = new Map<FaceId, Face>();
  const files = new Map<FaceId, Uint8Array>();
  for (const face of large) {
    const kin = large.filter(({ family }) => family === face.family);
    const shown = kin.map(({ id }) => `${id} ${sorted(charactersIn(layout, id))}`).join(' ');
    const family = `${face.family} ${shortHash(shown)}`;
    renamed.set(face.id, { ...face, family });
    files.set(
      face.id,
      documentFont(fonts.bytes(face.id), charactersIn(layout, face.id), face.family, family),
    );
  }
  return {
    ...fonts,
    byId: (id) => renamed.get(id) ?? fonts.byId(id),
    bytes: (id) => files.get(id) ?? fonts.bytes(id),
  };
}

function sorted(text: string): string {
  return [...new Set(text)].sort().join('');
}

/** FNV-1a, six hexadecimal digits of it: enough to keep the files on one desk apart. */
function shortHash(text: string): string {
  let hash = 0x811c9dc5;
  for (let at = 0; at < text.length; at += 1) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193) >>> 0;
  return hash.toString(16).padStart(8, '0').slice(2).toUpperCase();
}
