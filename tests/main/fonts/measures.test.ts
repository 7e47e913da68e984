import * as fontkit from 'fontkit';
import { describe, expect, it } from 'vitest';
import { openFontLibrary } from '../../../main/fonts';
import { readMeasures } from '../../../main/fonts/measures';
import type { FaceMeasures } from '../../../shared/fonts';

const fonts = openFontLibrary('out/fonts');
const TEXT_FACES = ['GalleySerif', 'GalleySans', 'GalleyInter'].flatMap((family) =>
  ['Regular', 'Italic', 'Bold', 'BoldItalic'].map((style) => `${family}-${style}`),
);

const ALPHABETS = {
  latn: 'AVTWYPLFKJavtwyrfkoegsxzcnmhiłŁóÓąęśżźćńĄĘŚŻéèüößÆøåğİıșț.,;:-–—’‘“”„!?()/&%@#€$0123456789 \u00a0·•',
  cyrl: 'АБГДЕЖТУФХабвгдежзклмнопрстуфхцчшщъыьэюяЇїіЄє.,-–«»“”0147 ',
  grek: 'ΑΒΓΔΛΤΥΦΨαβγδεζλμνοπρστυφχψωάέίόύώ.,-’0147 ',
};
const SENTENCES = {
  latn: [
    'Zażółć gęślą jaźń, Łódź – “AVATAR” To Ty WAR',
    'O’Neill’s office, fi fl ffi ffl; l·l L·L',
    '1998–2014: 11.7 % (1/2) €1,000.50 @ #7 & more…',
  ],
  cyrl: ['Съешь же ещё этих мягких французских булок, ГУТА. «ТД»'],
  grek: ['Ξεσκεπάζω την ψυχοφθόρα βδελυγμία. ΑΥΤΟ, ΤΑ'],
};

function sum(measures: FaceMeasures, text: string): number {
  const codePoints = Array.from(text, (char) => char.codePointAt(0) ?? 0);
  return codePoints.reduce((width, codePoint, i) => {
    const before = codePoints[i - 1];
    const kern = before === undefined ? 0 : measures.kern(before, codePoint);
    return width + (measures.advance(codePoint) ?? Number.NaN) + kern;
  }, 0);
}

describe('the measures of a face', () => {
  it.each(TEXT_FACES)('%s: advances and kerning make the width that a shaping engine finds', (id) => {
    const font = fontkit.create(Buffer.from(fonts.bytes(id)));
    const { measures } = fonts.byId(id);
    expect(measures.unitsPerEm).toBe(font.unitsPerEm);
    for (const script of ['latn', 'cyrl', 'grek'] as const) {
      const letters = [...ALPHABETS[script]];
      // Each string holds a letter beside every other, so that no pair goes unmeasured.
      const pairs = letters.map((a) => letters.map((b) => a + b).join(''));
      for (const text of [...pairs, ...SENTENCES[script]])
        expect([text, sum(measures, text)]).toEqual([text, font.layout(text, [], script).advanceWidth]);
    }
  });

  it.each(TEXT_FACES)('%s: sets no pair so far apart or so near that readers of a PDF part it', (id) => {
    const { kern, unitsPerEm } = fonts.byId(id).measures;
    const letters = `${ALPHABETS.latn}[]{}“”«»*ABCDEGHIMNOQRSUXZbdjlpquv`;
    const codes = Array.from(letters, (char) => char.charCodeAt(0));
    const kerns = codes.flatMap((before) => codes.map((after) => kern(before, after)));
    expect(Math.max(...kerns, -Math.min(...kerns))).toBeLessThan(unitsPerEm / 10);
  });

  it('has an advance for the code points of the face, high ones too, and for no other', () => {
    for (const id of ['GalleySerif-Bold', 'GalleySymbols-Regular', 'GalleyEmoji-Regular']) {
      const font = fontkit.create(Buffer.from(fonts.bytes(id)));
      const known = new Set(font.characterSet);
      const { measures } = fonts.byId(id);
      for (const codePoint of [...known, 0x6f22, 0x10fffd, 0x2400, 0x23ff])
        expect(measures.advance(codePoint)).toBe(
          known.has(codePoint) ? font.getGlyph(font.glyphForCodePoint(codePoint).id).advanceWidth : undefined,
        );
    }
  });

  it('refuses a file that is something else', () => {
    expect(() => readMeasures(new Uint8Array(64))).toThrow('Not a measures file');
  });
});
