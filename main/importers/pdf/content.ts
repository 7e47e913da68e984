/** A page's painting operators and fonts → its words, rules and bullets as they are seen. */

import type { Link, PageContent } from '../page/page';
import { silentLinks } from './links';
import { asMatrix, type Matrix, mapBox, multiply } from './matrix';
import type { Operator } from './operators';
import { type Font, paint } from './painter';
import { glyphsToWords, mainQuarter } from './words';

/** A link annotation in the page's own coordinates. */
export interface PdfLink {
  readonly box: readonly number[];
  readonly href: string;
}

/** What pdf.js says of a page; the transform leads from the page's own coordinates to those shown. */
export interface PdfPage {
  readonly page: number;
  readonly width: number;
  readonly height: number;
  readonly transform: unknown;
  readonly operators: readonly Operator[];
  readonly fonts: ReadonlyMap<string, Font>;
  readonly links: readonly PdfLink[];
}

export function readContent({ page, operators, fonts, links, ...shown }: PdfPage): PageContent {
  let { width, height } = shown;
  let start = asMatrix(shown.transform) ?? [1, 0, 0, -1, 0, height];
  let painting = paint(operators, fonts, start);
  const quarter = mainQuarter(painting.glyphs);
  if (quarter !== 0) {
    start = multiply(turnBack(quarter, width, height), start);
    if (quarter !== 2) [width, height] = [height, width];
    painting = paint(operators, fonts, start);
  }
  const placedLinks = links.map(({ box, href }): Link => {
    const [x, top, right, bottom] = mapBox(start, box);
    return { x, top, right, bottom, href };
  });
  const sorted = glyphsToWords(painting.glyphs, width, height, placedLinks);
  const words = [...sorted.words, ...silentLinks(sorted.words, placedLinks)];
  const { rules, marks } = painting;
  return { ...sorted, page, width, height, words, rules, marks };
}

/** Undoes quarter turns of a page's text, for pages that were typed lying on their side. */
function turnBack(quarter: 1 | 2 | 3, width: number, height: number): Matrix {
  if (quarter === 1) return [0, -1, 1, 0, 0, width];
  if (quarter === 2) return [-1, 0, 0, -1, width, height];
  return [0, 1, -1, 0, height, 0];
}

/** CMBX, SFBX and LMBX are the bold, CMTI and CMSL the slanted Computer Modern; Nimbus calls bold "Medi". */
const BOLD_NAME = /bold|black|heavy|demi|semibd|[-,]bd|(?:cm|sf|ec|lm)b[xl]|^nimbus.*medi/i;
const ITALIC_NAME = /italic|oblique|slanted|[-,]it\b|(?:cm|sf|ec|lm)(?:bx)?(?:ti|sl)|^nimbus.*ital/i;

const SYMBOL_NAME = /symbol|dings/i;
const ICON_NAME = /awesome|icons?\b|icomoon|fontello|glyphicons|typicons/i;

/** `value` is what pdf.js keeps of a font, of which its types say little. */
export function readFont(value: unknown): Font {
  const font = (typeof value === 'object' && value !== null ? value : {}) as {
    readonly [key in 'name' | 'bold' | 'black' | 'italic' | 'isType3Font' | 'fontMatrix' | 'bbox']?: unknown;
  };
  const name = String(font.name ?? '').replace(/^[A-Z]{6}\+/, '');
  const matrix = asMatrix(font.fontMatrix) ?? [0.001, 0, 0, 0.001, 0, 0];
  const [, bottom = 0, , top = 0] = Array.isArray(font.bbox) ? font.bbox.map(Number) : [];
  const boxHeight = Math.abs((top - bottom) * matrix[3]);
  return {
    bold: Boolean(font.bold) || Boolean(font.black) || BOLD_NAME.test(name),
    pictures: ICON_NAME.test(name) ? 'icons' : SYMBOL_NAME.test(name) ? 'symbols' : 'none',
    italic: Boolean(font.italic) || ITALIC_NAME.test(name),
    widthUnit: matrix[0],
    height: font.isType3Font && boxHeight > 0 ? boxHeight : 1,
  };
}
