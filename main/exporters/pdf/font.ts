/**
 * A face as pdfkit wants a font to be: an object with a `layout` method and fontkit's names for what a
 * font descriptor tells. One is made for each document, so no document leaves a mark on another.
 */
import type { Face, FontLibrary } from '../../../shared/fonts';
import { Subset } from './subset';
import { readTrueType } from './true-type';

interface DrawnGlyph {
  /** pdfkit hands it to `includeGlyph`: the subset knows its glyphs by code point. */
  readonly id: number;
  readonly advanceWidth: number;
  /** What a reader of the file gets back for the glyph. */
  readonly codePoints: readonly number[];
}

/** Font units. pdfkit scales the numbers in place, so each position must be an object of its own. */
interface Position {
  xAdvance: number;
  yAdvance: number;
  xOffset: number;
  yOffset: number;
}

const NO_BREAK_SPACE = 0xa0;
const SPACE = 0x20;

/** Never shapes: characters stand where layout's own measures put them. */
export function fontForPdf(face: Face, fonts: FontLibrary) {
  const file = readTrueType(fonts.bytes(face.id));
  const { measures } = face;
  const [minX, minY, maxX, maxY] = file.box;
  const glyphs = new Map<number, DrawnGlyph>();
  const glyphFor = (codePoint: number): DrawnGlyph => {
    const known = glyphs.get(codePoint);
    if (known) return known;
    // Applicant tracking systems part words at spaces only.
    const codePoints = [codePoint === NO_BREAK_SPACE ? SPACE : codePoint];
    const glyph = { id: codePoint, advanceWidth: measures.advance(codePoint) ?? 0, codePoints };
    glyphs.set(codePoint, glyph);
    return glyph;
  };
  return {
    postscriptName: face.id,
    unitsPerEm: file.unitsPerEm,
    // Without accents (ISO 32000-1 §9.8.1), which some families count in: words are selected by it.
    ascent: Math.min(file.ascent, file.unitsPerEm),
    descent: file.descent,
    lineGap: 0,
    capHeight: file.capHeight,
    xHeight: file.xHeight,
    italicAngle: file.italicAngle,
    bbox: { minX, minY, maxX, maxY },
    'OS/2': { sFamilyClass: file.familyClass },
    post: { isFixedPitch: file.fixedPitch },
    head: { macStyle: { italic: file.italic } },
    createSubset: () => new Subset(file),
    /** pdfkit asks for the width of glyph 0, the box for what is missing, and for no other. */
    getGlyph: (glyph: number) => ({ advanceWidth: file.advance(glyph) }),
    layout(text: string) {
      const drawn = Array.from(text, (char) => glyphFor(char.codePointAt(0) ?? 0));
      let advanceWidth = 0;
      const positions = drawn.map((glyph, i): Position => {
        const next = drawn[i + 1];
        const xAdvance = glyph.advanceWidth + (next ? measures.kern(glyph.id, next.id) : 0);
        advanceWidth += xAdvance;
        return { xAdvance, yAdvance: 0, xOffset: 0, yOffset: 0 };
      });
      return { glyphs: drawn, positions, advanceWidth };
    },
  };
}
