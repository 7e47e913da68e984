/** Pictures as image XObjects (ISO 32000-1 §8.9.5): their own compressed bytes wherever PDF can take these. */
import { inflateSync } from 'node:zlib';
import type PDFDocument from 'pdfkit';
import type { Picture } from '../../../shared/picture';
import { deflated } from './deflated';

type Pdf = InstanceType<typeof PDFDocument>;
type Reference = PDFKit.PDFKitReference;

/** Undefined for a PNG whose pixels cannot be read. */
export function pictureObject(pdf: Pdf, picture: Picture): Reference | undefined {
  return picture.format === 'jpeg' ? jpegObject(pdf, picture) : pngObject(pdf, picture);
}

function written(pdf: Pdf, { width, height }: Picture, data: object, bytes: Uint8Array): Reference {
  const reference = pdf.ref({ Type: 'XObject', Subtype: 'Image', Width: width, Height: height, ...data });
  reference.end(Buffer.from(bytes));
  return reference;
}

function jpegObject(pdf: Pdf, picture: Picture): Reference {
  const { bytes } = picture;
  // As in readPicture, which lets no other components through.
  let at = 2;
  while (((bytes[at + 1] ?? 0) & 0xfc) !== 0xc0) at += 2 + (bytes[at + 2] ?? 0) * 256 + (bytes[at + 3] ?? 0);
  const ColorSpace = bytes[at + 9] === 1 ? 'DeviceGray' : 'DeviceRGB';
  return written(pdf, picture, { ColorSpace, BitsPerComponent: 8, Filter: 'DCTDecode' }, bytes);
}

/** ISO/IEC 15948 §11: what a PNG is made of. */
interface Png {
  readonly depth: number;
  readonly type: number;
  readonly data: Uint8Array;
  readonly palette: Uint8Array;
  /** Of the palette's colours. */
  readonly alpha: Uint8Array;
}

/** Values a pixel, by colour type. */
const CHANNELS: Readonly<Record<number, number>> = { 0: 1, 2: 3, 3: 1, 4: 2, 6: 4 };

function pngObject(pdf: Pdf, picture: Picture): Reference | undefined {
  const png = chunksOf(picture.bytes);
  const { depth, type, data, palette, alpha } = png;
  const channels = CHANNELS[type] ?? 1;
  const colors = type === 2 || type === 6 ? 3 : 1;
  const ColorSpace =
    type === 3
      ? ['Indexed', 'DeviceRGB', palette.length / 3 - 1, stream(pdf, palette)]
      : colors === 3
        ? 'DeviceRGB'
        : 'DeviceGray';
  const DecodeParms = { Predictor: 15, Colors: channels, BitsPerComponent: depth, Columns: picture.width };
  const whole = { ColorSpace, BitsPerComponent: depth, Filter: 'FlateDecode', DecodeParms };
  const clear = channels > colors || (type === 3 && alpha.length > 0 && depth === 8);
  if (!clear) return written(pdf, picture, whole, data);
  const pixels = pixelsOf(png, picture, channels);
  if (!pixels) return undefined;
  const count = picture.width * picture.height;
  const mask = new Uint8Array(count);
  for (let i = 0; i < count; i += 1)
    mask[i] = type === 3 ? (alpha[pixels[i] ?? 0] ?? 255) : (pixels[i * channels + colors] ?? 255);
  const grey = { ColorSpace: 'DeviceGray', BitsPerComponent: 8, Filter: 'FlateDecode' };
  const SMask = written(pdf, picture, grey, deflated(mask));
  if (type === 3) return written(pdf, picture, { ...whole, SMask }, data);
  const opaque = new Uint8Array(count * colors);
  for (let i = 0; i < count; i += 1)
    for (let k = 0; k < colors; k += 1) opaque[i * colors + k] = pixels[i * channels + k] ?? 0;
  const own = { ColorSpace, BitsPerComponent: 8, Filter: 'FlateDecode', SMask };
  return written(pdf, picture, own, deflated(opaque));
}

function stream(pdf: Pdf, bytes: Uint8Array): Reference {
  const reference = pdf.ref({ Filter: 'FlateDecode' });
  reference.end(deflated(bytes));
  return reference;
}

function chunksOf(bytes: Uint8Array): Png {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const data: Uint8Array[] = [];
  let palette: Uint8Array = new Uint8Array();
  let alpha: Uint8Array = new Uint8Array();
  for (let at = 8; at + 12 <= bytes.length; at += 12 + view.getUint32(at)) {
    const body = bytes.subarray(at + 8, at + 8 + view.getUint32(at));
    const name = String.fromCharCode(...bytes.subarray(at + 4, at + 8));
    if (name === 'IDAT') data.push(body);
    else if (name === 'PLTE') palette = body;
    else if (name === 'tRNS') alpha = body;
  }
  return { depth: bytes[24] ?? 8, type: bytes[25] ?? 0, data: Buffer.concat(data), palette, alpha };
}

/** The pixels of eight bits a value, their filters undone (ISO/IEC 15948 §9.2). */
function pixelsOf({ data }: Png, { width, height }: Picture, channels: number): Uint8Array | undefined {
  const row = width * channels;
  let raw: Uint8Array;
  try {
    raw = inflateSync(data);
  } catch {
    // A file that broke off: there is no picture, and the document is worth writing without.
    return undefined;
  }
  if (raw.length < height * (row + 1)) return undefined;
  const pixels = new Uint8Array(height * row);
  for (let y = 0; y < height; y += 1) {
    const filter = raw[y * (row + 1)];
    for (let x = 0; x < row; x += 1) {
      const at = y * row + x;
      const left = x < channels ? 0 : (pixels[at - channels] ?? 0);
      const above = y === 0 ? 0 : (pixels[at - row] ?? 0);
      const corner = x < channels || y === 0 ? 0 : (pixels[at - row - channels] ?? 0);
      pixels[at] = (raw[y * (row + 1) + 1 + x] ?? 0) + predicted(filter, left, above, corner);
    }
  }
  return pixels;
}

function predicted(filter: number | undefined, left: number, above: number, corner: number): number {
  if (filter === 1) return left;
  if (filter === 2) return above;
  if (filter === 3) return (left + above) >> 1;
  if (filter !== 4) return 0;
  const guess = left + above - corner;
  const [a, b, c] = [Math.abs(guess - left), Math.abs(guess - above), Math.abs(guess - corner)];
  if (a <= b && a <= c) return left;
  return b <= c ? above : corner;
}
