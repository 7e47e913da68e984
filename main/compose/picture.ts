/** The pictures of a page: the person's, and a house's logo. */
import type { FlowParagraph, FlowPicture } from '../../shared/flow';
import type { Note } from '../../shared/notes';
import { readPicture } from '../../shared/picture';
import type { Resume } from '../../shared/resume';
import type { Settings, Template } from '../../shared/template';

/** Nothing where the template has no place for it or there is none. */
export function composePhoto({ basics }: Resume, { photo }: Template): FlowParagraph[] {
  const pixels = photo && basics.image ? readPicture(basics.image) : undefined;
  if (!photo || !pixels || !basics.image) return [];
  const picture: FlowPicture = {
    src: basics.image.trim(),
    pixels: { width: pixels.width, height: pixels.height },
    ...photo,
    alt: (basics.name ?? '').trim(),
    ref: '/basics/image',
  };
  return [pictureParagraph(picture)];
}

export function pictureParagraph(picture: FlowPicture): FlowParagraph {
  return {
    role: 'picture',
    runs: [],
    trailing: [],
    picture,
    indent: 0,
    hanging: 0,
    align: 'left',
    leading: picture.height,
    after: 0,
    keepWithNext: false,
    pageBreakBefore: false,
  };
}

/** As large as its box allows; nothing for what cannot be drawn. */
export function logoPicture(
  src: string | undefined,
  box: { readonly width: number; readonly height: number },
): FlowPicture | undefined {
  const pixels = src === undefined ? undefined : readPicture(src);
  if (!src || !pixels) return undefined;
  const scale = Math.min(box.width / pixels.width, box.height / pixels.height);
  return {
    src: src.trim(),
    pixels: { width: pixels.width, height: pixels.height },
    width: pixels.width * scale,
    height: pixels.height * scale,
    alt: '',
  };
}

/** The pictures that have a place and cannot be drawn. */
export function pictureNotes({ basics }: Resume, template: Template, { brand }: Settings): Note[] {
  const unread = (src: string | undefined) => src !== undefined && src.trim() !== '' && !readPicture(src);
  return [
    ...(template.photo && unread(basics.image) ? [{ code: 'picture', what: 'photo' } as const] : []),
    ...(unread(brand?.logo) ? [{ code: 'picture', what: 'logo' } as const] : []),
  ];
}
