import type { FlowPicture } from '../../shared/flow';
import type { PlacedPicture } from '../../shared/pages';
import { toTwips } from '../../shared/units';

/** A picture with its top left corner there, in twips. */
export function setPicture(picture: FlowPicture, x: number, y: number): PlacedPicture {
  const { src, alt, ref, pixels } = picture;
  const [width, height] = [toTwips(picture.width), toTwips(picture.height)];
  const scale = Math.max(width / pixels.width, height / pixels.height);
  const cut = (frame: number, whole: number) => Math.max(0, (1 - frame / (whole * scale)) / 2);
  const crop = { sides: cut(width, pixels.width), ends: cut(height, pixels.height) };
  return { x, y, width, height, src, alt, ref, crop };
}
