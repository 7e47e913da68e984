/** The part of a face that one document needs, as a TrueType file. */
import { boxOf, compositeOutline, type Part } from './composite';
import { padded, type Tables, writeTables } from './container';
import type { TrueType } from './read';

/** Flags of a component in a composite glyph (OpenType 1.9, `glyf`). */
const WORDS = 0x0001;
const SCALE = 0x0008;
const MORE = 0x0020;
const TWO_SCALES = 0x0040;
const MATRIX = 0x0080;

/** A glyph as it goes into the file; components still have their numbers in the face. */
interface Glyph {
  readonly outline: Uint8Array;
  readonly advance: number;
  readonly leftBearing: number;
}

export class Subset {
  private readonly glyphs: Glyph[] = [];
  /** The most parts that a drawing was put together from. */
  private mostParts = 0;
  private readonly indexOfCodePoint = new Map<number, number>();
  private readonly indexOfGlyph = new Map<number, number>();

  /** `drawnAs` gives the code point whose glyph stands for another's; by default its own. */
  constructor(
    private readonly face: TrueType,
    private readonly drawnAs: (codePoint: number) => number = (codePoint) => codePoint,
  ) {
    this.include(0);
  }

  /**
   * Index in the subset of a code point's glyph. Two code points never share one, even where the face
   * draws them alike: otherwise a no-break space might be read back for every space.
   */
  includeGlyph(codePoint: number): number {
    const known = this.indexOfCodePoint.get(codePoint);
    if (known !== undefined) return known;
    const index = this.include(this.face.glyphOf(this.drawnAs(codePoint)));
    this.indexOfCodePoint.set(codePoint, index);
    return index;
  }

  /** Index of a new glyph that draws these, or nothing, and moves on by `advance` font units. */
  includeDrawing(parts: readonly Part[], advance: number): number {
    const outline = compositeOutline(this.face, parts);
    const leftBearing = outline.length === 0 ? 0 : boxOf(outline).left;
    this.mostParts = Math.max(this.mostParts, parts.length);
    return this.glyphs.push({ outline, advance, leftBearing }) - 1;
  }

  private include(glyph: number): number {
    const { face } = this;
    const [outline, advance, leftBearing] = [
      face.outline(glyph),
      face.advance(glyph),
      face.leftBearing(glyph),
    ];
    return this.glyphs.push({ outline, advance, leftBearing }) - 1;
  }

  /**
   * The file: what ISO 32000-1 §9.9 wants of an embedded TrueType font of a CIDFont (no face is hinted),
   * and `more`.
   */
  encode(more: Tables = new Map()): Uint8Array {
    const outlines: Uint8Array[] = [];
    // Composite glyphs bring in their components, so the list may grow while it is gone through.
    for (let i = 0; i < this.glyphs.length; i += 1)
      outlines.push(this.withOwnComponents(this.glyphs[i]?.outline ?? new Uint8Array()));

    const count = this.glyphs.length;
    const loca = new DataView(new ArrayBuffer((count + 1) * 4));
    const hmtx = new DataView(new ArrayBuffer(count * 4));
    let length = 0;
    for (const [i, { advance, leftBearing }] of this.glyphs.entries()) {
      hmtx.setUint16(i * 4, advance);
      hmtx.setInt16(i * 4 + 2, leftBearing);
      length += padded(outlines[i]?.length ?? 0);
      loca.setUint32((i + 1) * 4, length);
    }
    // White space alone has no outline, and to pdf.js an empty table is a missing one.
    const glyf = new Uint8Array(Math.max(length, 4));
    for (const [i, outline] of outlines.entries()) glyf.set(outline, loca.getUint32(i * 4));
    const head = copy(this.face.table('head'));
    head.setInt16(50, 1);
    const hhea = copy(this.face.table('hhea'));
    hhea.setUint16(34, count);
    const maxp = copy(this.face.table('maxp'));
    maxp.setUint16(4, count);
    this.allowDrawings(maxp);
    return writeTables(
      new Map([
        ...more,
        ['glyf', new DataView(glyf.buffer)],
        ['head', head],
        ['hhea', hhea],
        ['hmtx', hmtx],
        ['loca', loca],
        ['maxp', maxp],
      ]),
    );
  }

  /** Limits in `maxp` that the drawings keep to: a reader may set memory aside by them. */
  private allowDrawings(maxp: DataView) {
    if (this.mostParts === 0) return;
    const points = Math.max(maxp.getUint16(6), maxp.getUint16(10)) * this.mostParts;
    const contours = Math.max(maxp.getUint16(8), maxp.getUint16(12)) * this.mostParts;
    maxp.setUint16(10, Math.min(0xffff, points));
    maxp.setUint16(12, Math.min(0xffff, contours));
    maxp.setUint16(28, Math.max(maxp.getUint16(28), this.mostParts));
    maxp.setUint16(30, maxp.getUint16(30) + 1);
  }

  private withOwnComponents(outline: Uint8Array): Uint8Array {
    // A number of contours below nought says that there are components: its sign stands in the first bit.
    if ((outline[0] ?? 0) < 0x80) return outline;
    const own = outline.slice();
    const view = new DataView(own.buffer);
    let flags = MORE;
    for (let at = 10; flags & MORE; ) {
      flags = view.getUint16(at);
      view.setUint16(at + 2, this.includeComponent(view.getUint16(at + 2)));
      at += 4 + (flags & WORDS ? 4 : 2);
      at += flags & SCALE ? 2 : flags & TWO_SCALES ? 4 : flags & MATRIX ? 8 : 0;
    }
    return own;
  }

  private includeComponent(glyph: number): number {
    const known = this.indexOfGlyph.get(glyph);
    if (known !== undefined) return known;
    const index = this.include(glyph);
    this.indexOfGlyph.set(glyph, index);
    return index;
  }
}

function copy(table: DataView): DataView {
  return new DataView(table.buffer.slice(table.byteOffset, table.byteOffset + table.byteLength));
}
