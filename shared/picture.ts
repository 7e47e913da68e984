/** Pictures that PDF, Word and the window can all draw, read no further than that asks for. */

export interface Picture {
  readonly format: 'png' | 'jpeg';
  /** In pixels. */
  readonly width: number;
  readonly height: number;
  readonly bytes: Uint8Array;
}

/** A part of an upright picture, in parts of 1 of its width and height. */
export interface Crop {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

export interface Photo {
  /** Data URI of the whole, upright. */
  readonly original: string;
  readonly crop: Crop;
}

/** How a part is chosen: its middle, in parts of 1, and how much larger than at its largest it is drawn. */
export interface Aim {
  readonly x: number;
  readonly y: number;
  readonly zoom: number;
}

interface Size {
  readonly width: number;
  readonly height: number;
}

/** The part of a picture, as wide to high as `frame`, that is aimed at; moved where it would leave the picture. */
export function cropAt(picture: Size, frame: Size, { x, y, zoom }: Aim): Crop {
  const full = Math.min(picture.width / frame.width, picture.height / frame.height) / Math.max(zoom, 1);
  const width = Math.min((frame.width * full) / picture.width, 1);
  const height = Math.min((frame.height * full) / picture.height, 1);
  const within = (middle: number, length: number) => Math.min(Math.max(middle - length / 2, 0), 1 - length);
  return { x: within(x, width), y: within(y, height), width, height };
}

/** The aim that gives this part, if it is as wide to high as the frame. */
export function aimOf(picture: Size, frame: Size, { x, y, width, height }: Crop): Aim {
  const most = cropAt(picture, frame, { x: 0.5, y: 0.5, zoom: 1 });
  return { x: x + width / 2, y: y + height / 2, zoom: Math.max(most.width / width, 1) };
}

const DATA_URI = /^data:image\/(?:png|jpe?g);base64,([A-Za-z0-9+/=\s]+)$/;
const PNG_SIGNATURE = '\x89PNG\r\n\x1a\n';
/** Beyond it, an error in the file is likelier than a picture. */
const MOST_PIXELS = 100_000_000;

/**
 * The picture of a data URI; undefined for an address, for other formats, and for the kinds of PNG (interlaced,
 * of 16 bits with transparency) and JPEG (of four inks) that one of the writers cannot take as they are.
 */
export function readPicture(uri: string): Picture | undefined {
  const [, base64] = DATA_URI.exec(uri.trim()) ?? [];
  if (base64 === undefined) return undefined;
  const bytes = decoded(base64);
  const picture = bytes && (pngOf(bytes) ?? jpegOf(bytes));
  const pixels = (picture?.width ?? 0) * (picture?.height ?? 0);
  return pixels > 0 && pixels <= MOST_PIXELS ? picture : undefined;
}

function decoded(base64: string): Uint8Array | undefined {
  try {
    return Uint8Array.from(atob(base64.replace(/\s/g, '')), (char) => char.charCodeAt(0));
  } catch {
    // `atob` throws for what is no base64, and then there is no picture.
    return undefined;
  }
}

/** ISO/IEC 15948 §11.2.2: the header is the first chunk. */
function pngOf(bytes: Uint8Array): Picture | undefined {
  const view = new DataView(bytes.buffer);
  const begins = [...PNG_SIGNATURE].every((sign, at) => bytes[at] === sign.charCodeAt(0));
  if (!begins || bytes.length < 57) return undefined;
  const [depth, type, interlaced] = [bytes[24] ?? 0, bytes[25] ?? 0, bytes[28]];
  const opaque = type === 0 || type === 2 || type === 3;
  const known = opaque || ((type === 4 || type === 6) && depth === 8);
  if (!known || interlaced !== 0) return undefined;
  return { format: 'png', width: view.getUint32(16), height: view.getUint32(20), bytes };
}

/** ITU-T T.81 §B.2.2: size and components stand in the frame header, which some other segments precede. */
function jpegOf(bytes: Uint8Array): Picture | undefined {
  if (bytes[0] !== 0xff || bytes[1] !== 0xd8) return undefined;
  const view = new DataView(bytes.buffer);
  for (let at = 2; at + 10 < bytes.length && bytes[at] === 0xff; at += 2 + view.getUint16(at + 2)) {
    const marker = bytes[at + 1] ?? 0;
    // Baseline, extended and progressive; other frames no viewer of PDF need know (ISO 32000-1 §7.4.8).
    if (marker < 0xc0 || marker > 0xc2) continue;
    const components = bytes[at + 9];
    if (bytes[at + 4] !== 8 || (components !== 1 && components !== 3)) return undefined;
    return { format: 'jpeg', width: view.getUint16(at + 7), height: view.getUint16(at + 5), bytes };
  }
  return undefined;
}
