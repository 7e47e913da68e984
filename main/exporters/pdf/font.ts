/**
 * A face within one document: the codes under which its characters are shown, and at the end the
 * objects of the font (ISO 32000-1 §9.7, a Type 0 font of two-byte codes). pdfkit would shape text by
 * itself, measure it three times and keep notes in the font; here characters stand where layout's own
 * measures put them, and one document leaves no mark on another.
 */
import type { Face } from '../../../shared/fonts';
import { readTrueType, type TrueType } from '../../../shared/true-type/read';
import { thousandths } from './codes';
import type { CollectedDocument } from './collected';
import type { ContentBytes } from './content';
import { type FontPart, PartMaker } from './font-part';
import { BEYOND_READY, type ReadySigns, readySigns } from './ready-signs';
import { type Slice, slicesOf } from './shaped';

const SPACE = 0x20;

export class PdfFace {
  readonly dictionary: PDFKit.PDFKitReference;
  private readonly file: TrueType;
  /** The first codes; of a face whose characters are rarely these, or shaped, nothing. */
  private readonly ready: ReadySigns | undefined;
  /** Those of them that were shown, and the bits of their groups. */
  private readonly used = new Uint8Array(BEYOND_READY);
  private groups = 0;
  /** What else was shown, in the order of its codes. */
  private readonly more: (number | Slice)[] = [];
  private readonly codes = new Map<number, number>();
  /** Of a face that shapes. */
  private readonly slices = new Map<string, number>();

  /** `name` is that of the page's resource, such as `F1`. */
  constructor(
    private readonly pdf: CollectedDocument,
    private readonly face: Face,
    bytes: Uint8Array,
    readonly name: string,
  ) {
    this.file = readTrueType(bytes);
    if (!face.large && !face.shape) this.ready = readySigns(face.measures, bytes);
    this.dictionary = pdf.ref({});
  }

  /**
   * Adds the operand of TJ (ISO 32000-1 §9.4.3) that shows a text and the `tail` behind it, its pairs
   * kerned as layout kerned them.
   */
  show(text: string, tail: '' | ' ', content: ContentBytes) {
    const { length } = text;
    content.ascii('[(');
    let before = -1;
    for (let i = 0; i < length; i += 1) {
      let codePoint = text.charCodeAt(i);
      if (codePoint >= 0xd800 && codePoint <= 0xdfff) {
        codePoint = text.codePointAt(i) ?? codePoint;
        if (codePoint > 0xffff) i += 1;
      }
      this.add(codePoint, before, content);
      before = codePoint;
    }
    if (tail !== '') this.add(SPACE, before, content);
    content.ascii(')]');
  }

  private add(codePoint: number, before: number, content: ContentBytes) {
    const { measures } = this.face;
    const kern = before < 0 ? 0 : measures.kern(before, codePoint);
    if (kern !== 0) {
      content.ascii(')');
      content.number((-1e6 * kern) / measures.unitsPerEm);
      content.ascii('(');
    }
    const code = this.ready?.codes[codePoint];
    content.code(code || (this.codes.get(codePoint) ?? this.take(codePoint)));
    this.used[codePoint] = 1;
    this.groups |= this.ready?.groupOf[codePoint] ?? 0;
  }

  /** Adds the operand for words that this face shapes, in the order in which they are read. */
  showShaped(text: string, rtl: boolean, content: ContentBytes) {
    content.ascii('[(');
    for (const slice of slicesOf(text, this.face.shape?.(text, rtl) ?? [], rtl))
      content.code(this.takeSlice(slice));
    content.ascii(')]');
  }

  private takeSlice(slice: Slice): number {
    const { codePoint, advance, parts } = slice;
    const key = [codePoint, advance, ...parts.flatMap(({ glyph, x, y }) => [glyph, x, y])].join(' ');
    const code = this.slices.get(key) ?? this.nextCode(slice);
    this.slices.set(key, code);
    return code;
  }

  private take(codePoint: number): number {
    const code = this.nextCode(codePoint);
    this.codes.set(codePoint, code);
    return code;
  }

  private nextCode(shown: number | Slice): number {
    // Nought is the missing glyph's.
    return (this.ready?.signs.length ?? 0) + this.more.push(shown);
  }

  /** Writes the font's objects; nothing can be shown after that. */
  end() {
    const {
      file,
      toUnicode: unicode,
      widths,
    } = this.ready && this.more.length === 0 ? this.ready.part(this.groups) : this.subset();
    const descriptor = this.object(this.descriptor(this.stream(file)));
    const descendant = this.pdf.ref({});
    this.pdf.writeObject(
      descendant,
      `<</Type /Font /Subtype /CIDFontType2 /BaseFont /${this.baseFont()} /FontDescriptor ${descriptor} ` +
        '/CIDSystemInfo <</Registry (Adobe) /Ordering (Identity) /Supplement 0>> /CIDToGIDMap /Identity ' +
        // pdfkit would weigh every number by itself.
        `/W [0 [${widths.join(' ')}]]>>`,
    );
    Object.assign(this.dictionary.data, {
      Type: 'Font',
      Subtype: 'Type0',
      BaseFont: this.baseFont(),
      Encoding: 'Identity-H',
      DescendantFonts: [descendant],
      ToUnicode: this.stream(unicode),
    });
    this.dictionary.end(undefined);
  }

  /** A part of the face made for this document. Codes of ready signs that it does not show draw nothing. */
  private subset(): FontPart {
    const part = new PartMaker(this.file, this.face.measures);
    for (const sign of this.ready?.signs ?? []) part.sign(sign, this.used[sign] === 1);
    for (const shown of this.more)
      if (typeof shown === 'number') part.sign(shown);
      else part.slice(shown);
    return part.made();
  }

  private object(data: object): PDFKit.PDFKitReference {
    const reference = this.pdf.ref(data);
    reference.end(undefined);
    return reference;
  }

  /** `content` is deflated. */
  private stream(content: Uint8Array): PDFKit.PDFKitReference {
    const reference = this.pdf.ref({ Filter: 'FlateDecode' });
    reference.end(content);
    return reference;
  }

  /** Six letters before the name tell that it is a part of the font, and which (ISO 32000-1 §9.6.4). */
  private baseFont(): string {
    const tag = [...this.name.padEnd(6)].map((sign) => String.fromCharCode(65 + (sign.charCodeAt(0) % 26)));
    return `${tag.slice(0, 6).join('')}+${this.face.id}`;
  }

  /** ISO 32000-1 §9.8. */
  private descriptor(file: PDFKit.PDFKitReference): object {
    const { unitsPerEm, box, ascent, descent, capHeight, xHeight, italicAngle, ...about } = this.file;
    const scaled = (units: number) => thousandths(units / unitsPerEm);
    const kind = about.familyClass >> 8;
    const flags =
      (about.fixedPitch ? FLAGS.fixedPitch : 0) |
      (kind >= 1 && kind <= 7 ? FLAGS.serif : 0) |
      FLAGS.symbolic |
      (about.italic ? FLAGS.italic : 0);
    return {
      Type: 'FontDescriptor',
      FontName: this.baseFont(),
      Flags: flags,
      FontBBox: box.map(scaled),
      ItalicAngle: italicAngle,
      // Without accents, which some families count in: words are selected by these.
      Ascent: Math.min(scaled(ascent), MOST_ASCENT),
      Descent: Math.max(scaled(descent), MOST_DESCENT),
      CapHeight: scaled(capHeight),
      XHeight: scaled(xHeight),
      StemV: 0,
      FontFile2: file,
    };
  }
}

/** In glyph space. */
const MOST_ASCENT = 1000;
const MOST_DESCENT = -400;

/** ISO 32000-1 §9.8.2. */
const FLAGS = { fixedPitch: 1, serif: 2, symbolic: 4, italic: 64 };
