/** Paints what layout placed, at its places. Measures nothing and decides nothing. */
import type { Hex } from '../../../shared/flow';
import type { FaceId, FontLibrary } from '../../../shared/fonts';
import type { Piece, PlacedPicture, PlacedRunning } from '../../../shared/pages';
import { readPicture } from '../../../shared/picture';
import { toPoints } from '../../../shared/units';
import { readAs, withMirroredBrackets } from './codes';
import type { CollectedDocument } from './collected';
import { PdfFace } from './font';
import { pictureObject } from './picture';
import { asStored } from './shaped';

/** In twips. */
interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** How words are painted, and on which page that was said. */
interface Look extends Pick<Piece, 'face' | 'size' | 'color'> {
  readonly page: CollectedDocument['page'];
}

/** Draws into one document. */
export class Painter {
  private readonly faces = new Map<FaceId, PdfFace>();
  private readonly painted: string[] = [];
  private readonly pictures = new Map<
    string,
    { name: string; reference: PDFKit.PDFKitReference } | undefined
  >();
  private readonly colors = new Map<Hex, string>();
  /** The last, which holds on its page. */
  private look: Look | undefined;

  constructor(
    private readonly pdf: CollectedDocument,
    private readonly fonts: FontLibrary,
  ) {}

  /** `piece` on a baseline (twips), with `tail` behind it: white space that only a reader of the text meets. */
  text({ text, read, x, face, size, color, tracking }: Piece, baseline: number, tail: '' | ' ') {
    const font = this.faceOf(face);
    const { shape } = this.fonts.byId(face);
    const rtl = read !== undefined;
    const shown = shape ? asStored(read ?? text, rtl) : rtl ? withMirroredBrackets(text) : text;
    this.painted.push(shown);
    const { content, page } = this.pdf;
    content.ascii('BT ');
    // Fonts and colours hold until others come (ISO 32000-1 §8.4).
    const { look } = this;
    if (look?.face !== face || look.size !== size || look.color !== color || look.page !== page) {
      page.fonts[font.name] = font.dictionary;
      this.look = { face, size, color, page };
      content.ascii(`/${font.name} ${size} Tf ${this.rgb(color)} rg `);
    }
    if (tracking !== 0) content.ascii(`${rounded(toPoints(tracking))} Tc `);
    // pdfkit counts from the top of the page by turning it upside down; letters are turned back.
    content.ascii('1 0 0 -1 ');
    content.number(1000 * toPoints(x));
    content.ascii(' ');
    content.number(1000 * toPoints(baseline));
    content.ascii(' Tm ');
    if (shape) font.showShaped((read ?? text) + tail, rtl, content);
    else font.show(shown, tail, content);
    content.ascii(tracking === 0 ? ' TJ ET\n' : ' TJ 0 Tc ET\n');
  }

  /** All that was painted until now, in that order, as a reader of the file gets it. */
  get words(): string {
    return Array.from(this.painted.join(''), (char) =>
      String.fromCodePoint(readAs(char.codePointAt(0) ?? 0)),
    ).join('');
  }

  /** A coloured box that is not part of the text. */
  decoration({ x, y, width, height }: Box, color: Hex) {
    this.pdf.markContent('Artifact', { type: 'Layout' });
    this.pdf.rect(toPoints(x), toPoints(y), toPoints(width), toPoints(height)).fill(color);
    this.pdf.endMarkedContent();
    this.look = undefined;
  }

  /** Words in a margin: who reads the document aloud leaves them out (ISO 32000-1 §14.8.2.2.2). */
  running({ place, lines, rule, logo }: PlacedRunning) {
    this.pdf.markContent('Artifact', { type: 'Pagination', attached: [place === 'head' ? 'Top' : 'Bottom'] });
    for (const { pieces, baseline } of lines) for (const piece of pieces) this.text(piece, baseline, '');
    if (logo) this.picture(logo);
    this.pdf.endMarkedContent();
    if (rule) this.decoration(rule, rule.color);
  }

  /** A picture in its frame, within content that the caller has marked. */
  picture({ src, x, y, width, height, crop }: PlacedPicture) {
    const object = this.pictureOf(src);
    if (!object) return;
    const [left, top, wide, high] = [x, y, width, height].map(toPoints) as [number, number, number, number];
    const [wholeWidth, wholeHeight] = [wide / (1 - 2 * crop.sides), high / (1 - 2 * crop.ends)];
    const [cornerX, foot] = [left - wholeWidth * crop.sides, top + high + wholeHeight * crop.ends];
    this.pdf.page.xobjects[object.name] = object.reference;
    // As letters are, pictures are turned back.
    const matrix = [wholeWidth, 0, 0, -wholeHeight, cornerX, foot].map(rounded).join(' ');
    const frame = [left, top, wide, high].map(rounded).join(' ');
    this.pdf.addContent(`q ${frame} re W n ${matrix} cm /${object.name} Do Q`);
  }

  /** Writes the fonts; nothing can be painted after that. */
  end() {
    for (const face of this.faces.values()) face.end();
  }

  private pictureOf(src: string) {
    if (this.pictures.has(src)) return this.pictures.get(src);
    const picture = readPicture(src);
    const reference = picture && pictureObject(this.pdf, picture);
    const object = reference && { name: `P${this.pictures.size + 1}`, reference };
    this.pictures.set(src, object);
    return object;
  }

  private rgb(color: Hex): string {
    const known = this.colors.get(color) ?? rgb(color);
    this.colors.set(color, known);
    return known;
  }

  private faceOf(id: FaceId): PdfFace {
    const known = this.faces.get(id);
    if (known) return known;
    const face = new PdfFace(this.pdf, this.fonts.byId(id), this.fonts.bytes(id), `F${this.faces.size + 1}`);
    this.faces.set(id, face);
    return face;
  }
}

/** Points to a thousandth. */
function rounded(points: number): number {
  return Math.round(points * 1000) / 1000;
}

/** The operands of `rg` (ISO 32000-1 §8.6.8). */
function rgb(color: Hex): string {
  const value = Number.parseInt(color.slice(1), 16);
  return [value >> 16, (value >> 8) & 0xff, value & 0xff].map((part) => rounded(part / 255)).join(' ');
}
