import { ImageRun, TextWrappingType } from 'docx';
import type { PlacedPicture } from '../../../shared/pages';
import { readPicture } from '../../../shared/picture';

/** The library takes sizes in pixels of 1/96 inch and offsets in English metric units (ECMA-376 §20.1.2.1). */
export const TWIPS_PER_PIXEL = 15;
export const EMUS_PER_TWIP = 635;

/**
 * A picture out of the way of all text. `page`: counted from the paper's corner; `paragraph`: from that of its
 * paragraph, which stands at `origin` (twips), and moves with it.
 */
export function pictureRun(
  { x, y, width, height, src, alt, crop }: PlacedPicture,
  relative: 'page' | 'paragraph',
  origin: { readonly x: number; readonly y: number },
  named: { readonly id: string; readonly name: string },
): ImageRun {
  const picture = readPicture(src);
  return new ImageRun({
    type: picture?.format === 'jpeg' ? 'jpg' : 'png',
    data: picture?.bytes ?? new Uint8Array(),
    transformation: { width: width / TWIPS_PER_PIXEL, height: height / TWIPS_PER_PIXEL },
    crop: { left: 100 * crop.sides, right: 100 * crop.sides, top: 100 * crop.ends, bottom: 100 * crop.ends },
    altText: { ...named, description: alt },
    floating: {
      horizontalPosition: {
        relative: relative === 'page' ? 'page' : 'column',
        offset: (x - origin.x) * EMUS_PER_TWIP,
      },
      verticalPosition: { relative, offset: (y - origin.y) * EMUS_PER_TWIP },
      wrap: { type: TextWrappingType.NONE },
      layoutInCell: true,
    },
  });
}
