/** What a picture's first bytes say of it, without decoding it. */

export interface Header {
  readonly width: number;
  readonly height: number;
  /** How the camera was held, by EXIF's numbers (1–8); 1 is upright. */
  readonly orientation: number;
}

export function isPng(bytes: Uint8Array): boolean {
  return [0x89, 0x50, 0x4e, 0x47].every((byte, index) => bytes[index] === byte);
}

export function isJpeg(bytes: Uint8Array): boolean {
  return bytes[0] === 0xff && bytes[1] === 0xd8 && bytes[2] === 0xff;
}

/** Undefined for a picture that is cut off before it says. */
export function readHeader(bytes: Uint8Array): Header | undefined {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (!isPng(bytes)) return readJpegHeader(view);
  // PNG §11.2.2: IHDR is the first chunk.
  if (bytes.length < 24) return undefined;
  return { width: view.getUint32(16), height: view.getUint32(20), orientation: 1 };
}

/** Segment by segment up to the frame's header (ITU-T T.81 §B.1.1.4 and B.2.2). */
function readJpegHeader(view: DataView): Header | undefined {
  let orientation = 1;
  for (let at = 2; at + 9 < view.byteLength; ) {
    if (view.getUint8(at) !== 0xff) return undefined;
    const marker = view.getUint8(at + 1);
    if (marker === 0xff) {
      at += 1;
      continue;
    }
    if (marker === 0xe1) orientation = readOrientation(view, at + 4) ?? orientation;
    // C4, C8 and CC stand among the frame headers and are none.
    const isFrame = marker >= 0xc0 && marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marker);
    if (isFrame) return { width: view.getUint16(at + 7), height: view.getUint16(at + 5), orientation };
    at += 2 + view.getUint16(at + 2);
  }
  return undefined;
}

/** Tag 0x0112 of the first directory of a TIFF header behind “Exif” (Exif 3.0 §4.6.5). */
function readOrientation(view: DataView, start: number): number | undefined {
  const tiff = start + 6;
  if (tiff + 8 > view.byteLength || view.getUint32(start) !== 0x45786966) return undefined;
  const little = view.getUint16(tiff) === 0x4949;
  const directory = tiff + view.getUint32(tiff + 4, little);
  if (directory + 2 > view.byteLength) return undefined;
  const count = view.getUint16(directory, little);
  for (let entry = directory + 2; entry < directory + 2 + 12 * count; entry += 12) {
    if (entry + 12 > view.byteLength) return undefined;
    if (view.getUint16(entry, little) === 0x0112) return view.getUint16(entry + 8, little);
  }
  return undefined;
}
