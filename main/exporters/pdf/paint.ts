/** Paints what layout placed, at its places. Measures nothing and decides nothing. */
import type PDFDocument from 'pdfkit';
import type { Hex } from '../../../shared/flow';
import type { FontLibrary } from '../../../shared/fonts';
import type { Piece, PlacedRunning } from '../../../shared/pages';
import { toPoints } from '../../../shared/units';
import { fontForPdf } from './font';

type Pdf = InstanceType<typeof PDFDocument>;

/** In twips. */
interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** Draws into one document; knows which of its fonts are registered. */
export class Painter {
  private readonly registered = new Set<string>();
  private readonly painted: string[] = [];

  constructor(
    private readonly pdf: Pdf,
    private readonly fonts: FontLibrary,
  ) {}

  /** `piece` on a baseline (twips), with `tail` behind it: white space that only a reader of the text meets. */
  text(piece: Piece, baseline: number, tail: string) {
    this.selectFace(piece.face);
    this.pdf.fontSize(piece.size).fillColor(piece.color);
    this.painted.push(piece.text);
    this.pdf.text(piece.text + tail, toPoints(piece.x), toPoints(baseline), {
      lineBreak: false,
      baseline: 'alphabetic',
      characterSpacing: toPoints(piece.tracking),
      // With a list of features, even an empty one, pdfkit lays the whole text out at once.
      features: [],
    });
  }

  /** All that was painted until now, in that order. */
  get words(): string {
    return this.painted.join('');
  }

  /** A coloured box that is not part of the text. */
  decoration({ x, y, width, height }: Box, color: Hex) {
    this.pdf.markContent('Artifact', { type: 'Layout' });
    this.pdf.rect(toPoints(x), toPoints(y), toPoints(width), toPoints(height)).fill(color);
    this.pdf.endMarkedContent();
  }

  /** Words in a margin: who reads the document aloud leaves them out (ISO 32000-1 §14.8.2.2.2). */
  running({ place, pieces, baseline }: PlacedRunning) {
    this.pdf.markContent('Artifact', { type: 'Pagination', attached: [place === 'head' ? 'Top' : 'Bottom'] });
    for (const piece of pieces) this.text(piece, baseline, '');
    this.pdf.endMarkedContent();
  }

  private selectFace(id: string) {
    if (!this.registered.has(id)) {
      const font = fontForPdf(this.fonts.byId(id), this.fonts);
      // pdfkit takes any object with a `layout` method; its types know of files and bytes only.
      this.pdf.registerFont(id, font as unknown as PDFKit.Mixins.PDFFontSource);
      this.registered.add(id);
    }
    this.pdf.font(id);
  }
}
