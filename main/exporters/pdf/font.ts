/**
 * A face within one document: the codes under which its characters are shown, and at the end the
 * objects of the font (ISO 32000-1 §9.7, a Type 0 font of two-byte codes). pdfkit would shape text by
 * itself, measure it three times and keep notes in the font; here characters stand where layout's own
 * measures put them, and one document leaves no mark on another.
 */
import type PDFDocument from 'pdfkit';
import type { Face } from '../../../shared/fonts';
import { readTrueType } from '../../../shared/true-type/read';
import { Subset } from '../../../shared/true-type/subset';
import { deflated } from './deflated';
import { type Slice, slicesOf } from './shaped';

type Pdf = InstanceType<typeof PDFDocument>;

const NO_BREAK_SPACE = 0xa0;
const SPACE = 0x20;
/** What looks like one bracket and is read as the other, from right to left, is written this much higher. */
const MIRRORED = 0x100000;
const BRACKETS = '()[]{}<>«»‹›';

export class PdfFace {
  readonly dictionary: PDFKit.PDFKitReference;
  private readonly subset: Subset;
  private readonly shown = new Map<number, string>();
  /** Of a face that shapes. */
  private readonly slices = new Map<string, string>();
  /** By kerning in font units: the end of one string, the adjustment, the beginning of the next. */
  private readonly adjustments = new Map<number, string>();
  /** By code: thousandths of the type size, and what a reader of the file gets back. */
  private readonly widths: number[];
  private readonly unicode: string[] = ['<0000>'];

  /** `name` is that of the page's resource, such as `F1`. */
  constructor(
    private readonly pdf: Pdf,
    private readonly face: Face,
    private readonly bytes: Uint8Array,
    readonly name: string,
  ) {
    const file = readTrueType(bytes);
    this.subset = new Subset(file, drawnAs);
    this.widths = [thousandths(file.advance(0) / file.unitsPerEm)];
    this.dictionary = pdf.ref({});
  }

  /** The operand of TJ (ISO 32000-1 §9.4.3) that shows a text, its pairs kerned as layout kerned them. */
  show(text: string): string {
    const { measures } = this.face;
    let operand = '[(';
    let before = -1;
    for (let i = 0; i < text.length; i += 1) {
      const codePoint = text.codePointAt(i) ?? 0;
      if (codePoint > 0xffff) i += 1;
      const kern = before < 0 ? 0 : measures.kern(before, codePoint);
      if (kern !== 0) operand += this.adjustments.get(kern) ?? this.adjustment(kern);
      operand += this.shown.get(codePoint) ?? this.take(codePoint);
      before = codePoint;
    }
    return `${operand})]`;
  }

  /** The operand for words that this face shapes, in the order in which they are read. */
  showShaped(text: string, rtl: boolean): string {
    const slices = slicesOf(text, this.face.shape?.(text, rtl) ?? [], rtl);
    return `[(${slices.map((slice) => this.takeSlice(slice)).join('')})]`;
  }

  private takeSlice({ codePoint, advance, parts }: Slice): string {
    const key = [codePoint, advance, ...parts.flatMap(({ glyph, x, y }) => [glyph, x, y])].join(' ');
    const known = this.slices.get(key);
    if (known !== undefined) return known;
    const glyph = this.subset.includeDrawing(parts, advance);
    const code = twoBytes(glyph);
    this.slices.set(key, code);
    this.widths[glyph] = thousandths(advance / this.face.measures.unitsPerEm);
    this.unicode[glyph] = `<${utf16(codePoint)}>`;
    return code;
  }

  private adjustment(kern: number): string {
    const written = `)${thousandths(-kern / this.face.measures.unitsPerEm)}(`;
    this.adjustments.set(kern, written);
    return written;
  }

  /** The two bytes of a code point within a literal string, each as the character of that number. */
  private take(codePoint: number): string {
    const glyph = this.subset.includeGlyph(codePoint);
    const code = twoBytes(glyph);
    this.shown.set(codePoint, code);
    const { measures } = this.face;
    this.widths[glyph] = thousandths((measures.advance(drawnAs(codePoint)) ?? 0) / measures.unitsPerEm);
    // Applicant tracking systems part words at spaces only.
    this.unicode[glyph] = `<${utf16(codePoint === NO_BREAK_SPACE ? SPACE : readAs(codePoint))}>`;
    return code;
  }

  /** Writes the font's objects; nothing can be shown after that. */
  end() {
    const file = this.stream(this.subset.encode());
    const descriptor = this.object(this.descriptor(file));
    const descendant = this.object({
      Type: 'Font',
      Subtype: 'CIDFontType2',
      BaseFont: this.baseFont(),
      CIDSystemInfo: { Registry: new String('Adobe'), Ordering: new String('Identity'), Supplement: 0 },
      FontDescriptor: descriptor,
      W: [0, this.widths],
      CIDToGIDMap: 'Identity',
    });
    Object.assign(this.dictionary.data, {
      Type: 'Font',
      Subtype: 'Type0',
      BaseFont: this.baseFont(),
      Encoding: 'Identity-H',
      DescendantFonts: [descendant],
      ToUnicode: this.stream(Buffer.from(toUnicode(this.unicode))),
    });
    this.dictionary.end(undefined);
  }

  private object(data: object): PDFKit.PDFKitReference {
    const reference = this.pdf.ref(data);
    reference.end(undefined);
    return reference;
  }

  private stream(content: Uint8Array): PDFKit.PDFKitReference {
    const reference = this.pdf.ref({ Filter: 'FlateDecode' });
    reference.end(deflated(content));
    return reference;
  }

  /** Six letters before the name tell that it is a part of the font, and which (ISO 32000-1 §9.6.4). */
  private baseFont(): string {
    const tag = [...this.name.padEnd(6)].map((sign) => String.fromCharCode(65 + (sign.charCodeAt(0) % 26)));
    return `${tag.slice(0, 6).join('')}+${this.face.id}`;
  }

  /** ISO 32000-1 §9.8. */
  private descriptor(file: PDFKit.PDFKitReference): object {
    const { unitsPerEm, box, ascent, descent, capHeight, xHeight, italicAngle, ...about } = readTrueType(
      this.bytes,
    );
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
      // Without accents, which some families count in: words are selected by it.
      Ascent: scaled(Math.min(ascent, unitsPerEm)),
      Descent: scaled(descent),
      CapHeight: scaled(capHeight),
      XHeight: scaled(xHeight),
      StemV: 0,
      FontFile2: file,
    };
  }
}

/** ISO 32000-1 §9.8.2. */
const FLAGS = { fixedPitch: 1, serif: 2, symbolic: 4, italic: 64 };

/** How the codes read as text (ISO 32000-1 §9.10.3). One range may not pass from one first byte to the next. */
function toUnicode(unicode: readonly string[]): string {
  const ranges: string[] = [];
  for (let start = 0; start < unicode.length; start += 256) {
    const part = unicode.slice(start, start + 256);
    ranges.push(`<${fourDigits(start)}> <${fourDigits(start + part.length - 1)}> [${part.join(' ')}]`);
  }
  return `/CIDInit /ProcSet findresource begin
12 dict begin
begincmap
/CIDSystemInfo <</Registry (Adobe) /Ordering (UCS) /Supplement 0>> def
/CMapName /Adobe-Identity-UCS def
/CMapType 2 def
1 begincodespacerange
<0000> <ffff>
endcodespacerange
${ranges.length} beginbfrange
${ranges.join('\n')}
endbfrange
endcmap
CMapName currentdict /CMap defineresource pop
end
end`;
}

/** Escaped where a byte would mean something else in a literal string (ISO 32000-1 §7.3.4.2). */
function twoBytes(value: number): string {
  const bytes = String.fromCharCode(value >> 8, value & 0xff);
  return bytes.replace(/[()\\]/g, '\\$&').replaceAll('\r', '\\r');
}

function fourDigits(value: number): string {
  return value.toString(16).padStart(4, '0');
}

function utf16(codePoint: number): string {
  const units = String.fromCodePoint(codePoint).split('');
  return units.map((unit) => fourDigits(unit.charCodeAt(0))).join('');
}

/** Glyph space, to three digits behind the point: a millionth of the type size. */
function thousandths(ems: number): number {
  return Math.round(ems * 1e6) / 1e3;
}

function drawnAs(codePoint: number): number {
  return codePoint >= MIRRORED ? codePoint - MIRRORED : codePoint;
}

/** The code point that a reader of the file gets for one that is shown. */
export function readAs(codePoint: number): number {
  if (codePoint < MIRRORED) return codePoint;
  const at = BRACKETS.indexOf(String.fromCodePoint(drawnAs(codePoint)));
  return at < 0 ? drawnAs(codePoint) : BRACKETS.charCodeAt(at ^ 1);
}

/** The brackets of words that are read from right to left, as this font takes them. */
export function withMirroredBrackets(text: string): string {
  return text.replace(/[()[\]{}<>«»‹›]/g, (sign) => String.fromCodePoint(sign.charCodeAt(0) + MIRRORED));
}
