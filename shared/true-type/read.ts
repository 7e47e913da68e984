/**
 * Reads out of a TrueType file what a PDF needs of it (OpenType 1.9; the faces have no hinting and no
 * variations). pdfkit's own reader, fontkit, takes tens of milliseconds a face, and a font that it
 * has parsed carries marks of one document over into the next: here a face is read once and only read.
 */

export interface TrueType {
  readonly unitsPerEm: number;
  /** Font units; the values that a PDF font descriptor asks for (ISO 32000-1 §9.8). */
  readonly box: readonly [number, number, number, number];
  readonly ascent: number;
  readonly descent: number;
  readonly capHeight: number;
  readonly xHeight: number;
  /** Degrees, negative to the right. */
  readonly italicAngle: number;
  readonly italic: boolean;
  readonly fixedPitch: boolean;
  readonly familyClass: number;
  /** Tables by tag, to be copied from. */
  table(tag: string): DataView;
  /** Glyph of a code point, 0 when the face has none. */
  glyphOf(codePoint: number): number;
  /** Description of a glyph as it stands in `glyf`; empty for white space. */
  outline(glyph: number): Uint8Array;
  advance(glyph: number): number;
  leftBearing(glyph: number): number;
}

const known = new WeakMap<Uint8Array, TrueType>();

/** The face in a file's bytes. One reading serves every document, for nothing in it changes. */
export function readTrueType(bytes: Uint8Array): TrueType {
  const before = known.get(bytes);
  if (before) return before;
  const face = read(bytes);
  known.set(bytes, face);
  return face;
}

function read(bytes: Uint8Array): TrueType {
  const file = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const table = (tag: string): DataView => {
    for (let at = 12; at < 12 + file.getUint16(4) * 16; at += 16)
      if (String.fromCharCode(...bytes.subarray(at, at + 4)) === tag)
        return new DataView(bytes.buffer, bytes.byteOffset + file.getUint32(at + 8), file.getUint32(at + 12));
    throw new Error(`The face has no ${tag} table.`);
  };
  const [head, hhea, hmtx, loca, glyf, os2, post] = [
    'head',
    'hhea',
    'hmtx',
    'loca',
    'glyf',
    'OS/2',
    'post',
  ].map(table) as [DataView, DataView, DataView, DataView, DataView, DataView, DataView];
  const longLoca = head.getInt16(50) === 1;
  const offsetOf = (glyph: number) => (longLoca ? loca.getUint32(glyph * 4) : loca.getUint16(glyph * 2) * 2);
  const metrics = hhea.getUint16(34);

  return {
    unitsPerEm: head.getUint16(18),
    box: [head.getInt16(36), head.getInt16(38), head.getInt16(40), head.getInt16(42)],
    ascent: hhea.getInt16(4),
    descent: hhea.getInt16(6),
    capHeight: os2.getUint16(0) >= 2 ? os2.getInt16(88) : hhea.getInt16(4),
    xHeight: os2.getUint16(0) >= 2 ? os2.getInt16(86) : 0,
    italicAngle: post.getInt32(4) / 0x10000,
    italic: (head.getUint16(44) & 2) !== 0,
    fixedPitch: post.getUint32(12) !== 0,
    familyClass: os2.getInt16(30),
    table,
    glyphOf: readCharacterMap(table('cmap')),
    outline(glyph) {
      const start = offsetOf(glyph);
      return new Uint8Array(glyf.buffer, glyf.byteOffset + start, offsetOf(glyph + 1) - start);
    },
    advance: (glyph) => hmtx.getUint16(Math.min(glyph, metrics - 1) * 4),
    leftBearing: (glyph) =>
      glyph < metrics ? hmtx.getInt16(glyph * 4 + 2) : hmtx.getInt16(metrics * 4 + (glyph - metrics) * 2),
  };
}

/** cmap formats 4 and 12: the two that a Windows font has. */
function readCharacterMap(cmap: DataView): (codePoint: number) => number {
  const subtables = new Map<number, number>();
  for (let i = 0; i < cmap.getUint16(2); i += 1) {
    const offset = cmap.getUint32(4 + i * 8 + 4);
    subtables.set(cmap.getUint16(offset), offset);
  }
  const full = subtables.get(12);
  if (full !== undefined) return segmentedCoverage(cmap, full);
  const basic = subtables.get(4);
  if (basic !== undefined) return segmentMapping(cmap, basic);
  throw new Error('The face has no character map of format 4 or 12.');
}

function segmentedCoverage(cmap: DataView, offset: number) {
  const count = cmap.getUint32(offset + 12);
  return (codePoint: number) => {
    let low = 0;
    let high = count - 1;
    while (low <= high) {
      const middle = (low + high) >> 1;
      const group = offset + 16 + middle * 12;
      if (codePoint < cmap.getUint32(group)) high = middle - 1;
      else if (codePoint > cmap.getUint32(group + 4)) low = middle + 1;
      else return cmap.getUint32(group + 8) + codePoint - cmap.getUint32(group);
    }
    return 0;
  };
}

function segmentMapping(cmap: DataView, offset: number) {
  const doubled = cmap.getUint16(offset + 6);
  const ends = offset + 14;
  const starts = ends + doubled + 2;
  const deltas = starts + doubled;
  const ranges = deltas + doubled;
  return (codePoint: number) => {
    for (let at = 0; at < doubled; at += 2) {
      if (codePoint > cmap.getUint16(ends + at)) continue;
      const start = cmap.getUint16(starts + at);
      if (codePoint < start) return 0;
      const delta = cmap.getUint16(deltas + at);
      const range = cmap.getUint16(ranges + at);
      if (range === 0) return (codePoint + delta) & 0xffff;
      const glyph = cmap.getUint16(ranges + at + range + (codePoint - start) * 2);
      return glyph === 0 ? 0 : (glyph + delta) & 0xffff;
    }
    return 0;
  };
}
