/** Photos as they come from a file, and the part of one that the page shows. The browser reads and draws them. */
import type { Crop } from '../../shared/picture';

/** Of the longer side, in pixels: what is kept to cut from, and what a page needs in print. */
const KEPT = 1600;
const SHOWN = 900;

const QUALITY = 0.9;

export interface Upright {
  /** Data URI. */
  readonly src: string;
  readonly width: number;
  readonly height: number;
}

/** Turned as its EXIF data says (Exif 3.0, 4.6.5, Orientation), which no writer of files would. */
export async function uprightPhoto(file: Blob): Promise<Upright> {
  const picture = await createImageBitmap(file, { imageOrientation: 'from-image' });
  const whole = { x: 0, y: 0, width: 1, height: 1 };
  const drawn = draw(picture, picture, whole, KEPT);
  picture.close();
  return drawn;
}

/** The size of a picture that is a data URI. */
export async function sizeOf(src: string): Promise<Upright> {
  const { naturalWidth: width, naturalHeight: height } = await loaded(src);
  return { src, width, height };
}

export async function cutPhoto(src: string, crop: Crop): Promise<string> {
  const image = await loaded(src);
  const size = { width: image.naturalWidth, height: image.naturalHeight };
  return draw(image, size, crop, SHOWN).src;
}

async function loaded(src: string): Promise<HTMLImageElement> {
  const image = new Image();
  image.src = src;
  await image.decode();
  return image;
}

function draw(
  picture: CanvasImageSource,
  size: { readonly width: number; readonly height: number },
  crop: Crop,
  most: number,
): Upright {
  const [wide, high] = [crop.width * size.width, crop.height * size.height];
  const scale = Math.min(1, most / Math.max(wide, high));
  const canvas = document.createElement('canvas');
  canvas.width = Math.max(1, Math.round(wide * scale));
  canvas.height = Math.max(1, Math.round(high * scale));
  const context = canvas.getContext('2d');
  if (!context) throw new Error('the window cannot draw');
  // JPEG knows no transparency; paper is white.
  context.fillStyle = '#ffffff';
  context.fillRect(0, 0, canvas.width, canvas.height);
  const from = [crop.x * size.width, crop.y * size.height, wide, high] as const;
  context.drawImage(picture, ...from, 0, 0, canvas.width, canvas.height);
  return { src: canvas.toDataURL('image/jpeg', QUALITY), width: canvas.width, height: canvas.height };
}
