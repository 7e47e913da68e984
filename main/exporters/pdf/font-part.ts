/** A part of a face as a PDF embeds it (ISO 32000-1 §9.7.4): glyph by glyph, each the next code. */
import type { FaceMeasures } from '../../../shared/fonts';
import type { TrueType } from '../../../shared/true-type/read';
import { Subset } from '../../../shared/true-type/subset';
import { drawnAs, thousandths, toUnicode, unicodeOf, unicodeOfShown } from './codes';
import { deflated } from './deflated';
import type { Slice } from './shaped';

export interface FontPart {
  /** By code, that of a missing glyph being the first: thousandths of the type size. */
  readonly widths: readonly number[];
  /** The streams, deflated. */
  readonly file: Uint8Array;
  readonly toUnicode: Uint8Array;
}

export class PartMaker {
  private readonly subset: Subset;
  private readonly widths: number[];
  private readonly unicode = ['<0000>'];

  constructor(
    file: TrueType,
    private readonly measures: FaceMeasures,
  ) {
    this.subset = new Subset(file, drawnAs);
    this.widths = [thousandths(file.advance(0) / file.unitsPerEm)];
  }

  /** The next code is this code point's; it draws nothing unless it is `used`. */
  sign(codePoint: number, used = true) {
    if (used) this.subset.includeGlyph(codePoint);
    else this.subset.includeDrawing([], 0);
    this.add(used ? (this.measures.advance(drawnAs(codePoint)) ?? 0) : 0, unicodeOfShown(codePoint));
  }

  /** The next code is this slice's. */
  slice({ parts, advance, codePoint }: Slice) {
    this.subset.includeDrawing(parts, advance);
    this.add(advance, unicodeOf(codePoint));
  }

  made(): FontPart {
    return {
      widths: this.widths,
      file: deflated(this.subset.encode()),
      toUnicode: deflated(Buffer.from(toUnicode(this.unicode))),
    };
  }

  private add(advance: number, unicode: string) {
    this.widths.push(thousandths(advance / this.measures.unitsPerEm));
    this.unicode.push(unicode);
  }
}
