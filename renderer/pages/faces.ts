/** The pages' own faces, loaded as pages name them: no list of fonts stands in the window. */
import type { FaceId } from '../../shared/fonts';
import type { PreviewPage } from '../../shared/preview';

export function facesOf(pages: readonly PreviewPage[]): Set<FaceId> {
  return new Set(pages.flatMap((page) => page.texts.map((text) => text.face)));
}

/** Registers what is missing; the browser fetches a face when the first word needs it. */
export function registerFaces(faces: Iterable<FaceId>, fonts: FontFaceSet): void {
  const known = new Set([...fonts].map((face) => face.family.replace(/^"|"$/g, '')));
  for (const id of faces)
    if (!known.has(id))
      fonts.add(new FontFace(id, `url("../fonts/${encodeURIComponent(id)}.ttf")`, { display: 'block' }));
}
