import * as fontkit from 'fontkit';
import { describe, expect, it } from 'vitest';
import { openFontLibrary } from '../../../main/fonts';
import { readTrueType } from '../../../shared/true-type/read';
import { Subset } from '../../../shared/true-type/subset';

const fonts = openFontLibrary('out/fonts');
const IDS = ['GalleySerif-Regular', 'GalleyInter-BoldItalic', 'GalleySymbols-Regular', 'GalleyEmoji-Regular'];

describe('a subset', () => {
  it.each(IDS)('%s: draws every character of the face as the face does', (id) => {
    const bytes = fonts.bytes(id);
    const font = fontkit.create(Buffer.from(bytes));
    const subset = new Subset(readTrueType(bytes));
    const all = [...font.characterSet];
    const indices = all.map((codePoint) => subset.includeGlyph(codePoint));
    const small = fontkit.create(Buffer.from(subset.encode()));
    for (const [i, codePoint] of all.entries()) {
      const glyph = font.glyphForCodePoint(codePoint);
      const copied = small.getGlyph(indices[i] ?? 0);
      expect(copied.advanceWidth).toBe(font.getGlyph(glyph.id).advanceWidth);
      expect(copied.path.toSVG()).toBe(glyph.path.toSVG());
    }
  });

  it('gives each code point a glyph of its own, and the same one every time', () => {
    const subset = new Subset(readTrueType(fonts.bytes('GalleySerif-Regular')));
    const space = subset.includeGlyph(0x20);
    expect(subset.includeGlyph(0xa0)).not.toBe(space);
    expect(subset.includeGlyph(0x20)).toBe(space);
  });

  it('has a table of outlines even where nothing has one', () => {
    const subset = new Subset(readTrueType(fonts.bytes('GalleyHebrew-Regular')));
    subset.includeGlyph(0x20);
    const { directory } = fontkit.create(Buffer.from(subset.encode()));
    expect(directory.tables.glyf?.length).toBeGreaterThan(0);
  });
});
