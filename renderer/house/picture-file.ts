/** A picture from a file, as the pages can hold it: PNG or JPEG as they are, all else drawn anew as PNG. */
import { readPicture } from '../../shared/picture';
import { UserError } from '../../shared/result';
import { WORDING } from '../wording';

/** In pixels: 2.5 inches, the widest of the templates' frames for a logo, at 600 dots an inch. */
const DRAWN_WIDTH = 1500;
const MOST_HEIGHT = 1500;

/** A data URI that `readPicture` takes. Throws UserError for a file that shows nothing. */
export async function pictureFromFile(file: File): Promise<string> {
  const uri = await dataUri(file);
  if (readPicture(uri)) return uri;
  const image = new Image();
  image.src = uri;
  try {
    await image.decode();
  } catch {
    throw new UserError(WORDING.brand.noPicture, WORDING.brand.noPictureAdvice);
  }
  // A drawing without a size of its own is drawn as a square.
  const width = image.naturalWidth || DRAWN_WIDTH;
  const height = image.naturalHeight || DRAWN_WIDTH;
  const isDrawing = file.type === 'image/svg+xml';
  const fit = Math.min(DRAWN_WIDTH / width, MOST_HEIGHT / height);
  const scale = isDrawing ? fit : Math.min(1, fit);
  const canvas = document.createElement('canvas');
  canvas.width = Math.max(1, Math.round(width * scale));
  canvas.height = Math.max(1, Math.round(height * scale));
  canvas.getContext('2d')?.drawImage(image, 0, 0, canvas.width, canvas.height);
  return canvas.toDataURL('image/png');
}

function dataUri(file: File): Promise<string> {
  return new Promise((resolve, reject) => {
    const reader = new FileReader();
    reader.onload = () => resolve(String(reader.result));
    reader.onerror = () => reject(reader.error ?? new Error(file.name));
    reader.readAsDataURL(file);
  });
}
