/**
 * Lam and alef are drawn as one sign, which fonts do by a ligature. A program that writes one into a PDF says
 * "lam, alef" of a glyph that runs from right to left, and whoever reads the file gets "alef, lam" (LibreOffice 7.4:
 * خلال comes back as another word). Here the two stay two glyphs: an alef that has the whole sign's outline, and
 * before it a lam that is nothing but half of the width. OpenType 1.9, GSUB.
 */
import * as fontkit from 'fontkit';
import { addGlyphs, glyphOf } from './add-glyphs.mjs';
import { CHAINED, chain, ligaturesOf, lookup, lookupsOf, SINGLE, single, withLookups } from './gsub.mjs';

/** Does it to the tables of a face, of which `stripped` is the file. */
export function partLamAlefOf(tables, stripped) {
  partLamAlef(tables, ...lamAlefIn(stripped));
}

/** The glyphs of the signs of lam and alef, and of all accents. */
function lamAlefIn(stripped) {
  const font = fontkit.create(Buffer.from(stripped));
  const glyphs = (pattern) =>
    font.characterSet
      .filter((codePoint) => pattern.test(String.fromCodePoint(codePoint)))
      .map((codePoint) => font.glyphForCodePoint(codePoint).id);
  return [glyphs(/[\ufef5-\ufefc]/), glyphs(/\p{M}/u)];
}

/**
 * Changes GSUB and adds glyphs. `signs` are the glyphs of the eight signs as Unicode has them (U+FEF5–FEFC),
 * `accents` those that stand above or below a letter. Throws where no lookup makes the signs.
 */
function partLamAlef(tables, signs, accents) {
  const gsub = tables.get('GSUB');
  const lookups = lookupsOf(gsub);
  const made = lookups.map((at) => ligaturesOf(gsub, at).filter(({ sign }) => signs.includes(sign)));
  const makers = made.flatMap((ligatures, index) => (ligatures.length > 0 ? [index] : []));
  const ligatures = made.flat();
  if (ligatures.length === 0) throw new Error('No lookup of the Arabic face draws lam and alef as one.');

  const glyphs = addGlyphs(
    tables,
    ligatures.flatMap(({ sign }) => {
      const whole = glyphOf(tables, sign);
      const half = Math.floor(whole.advance / 2);
      const nothing = { outline: new Uint8Array(), advance: half, leftBearing: 0 };
      return [nothing, { ...whole, advance: whole.advance - half }];
    }),
  );
  // What stood in the first maker's place goes behind all others, and the substitutes behind that.
  const moved = lookups.length;
  const substitutes = ligatures.flatMap(({ letters: [lam, alef] }, i) => [
    lookup(SINGLE, [single(lam, glyphs[i * 2])]),
    lookup(SINGLE, [single(alef, glyphs[i * 2 + 1])]),
  ]);
  const [lams, alefs] = [0, 1].map((k) => ligatures.map(({ letters }) => letters[k]));
  const parted = lookup(CHAINED, [
    // The sign has places for accents, its halves have none: with an accent it remains one glyph.
    chain([lams, alefs], [accents], []),
    ...ligatures.map(({ letters }, i) =>
      chain(
        letters.map((letter) => [letter]),
        [],
        [moved + 1 + i * 2, moved + 2 + i * 2],
      ),
    ),
  ]);
  tables.set('GSUB', withLookups(gsub, makers, parted, substitutes));
}
