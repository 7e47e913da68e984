import * as fontkit from 'fontkit';
import { describe, expect, it } from 'vitest';
import { openFontLibrary } from '../../../main/fonts';
import { documentFont } from '../../../shared/true-type/document-font';

const fonts = openFontLibrary('out/fonts');

describe('the font of a document', () => {
  it.each(['GalleyChinese-Regular', 'GalleyKorean-Bold', 'GalleySerif-Regular'])(
    '%s: has the characters it was asked for, drawn as before, and no others',
    (id) => {
      const bytes = fonts.bytes(id);
      const text = '上海서울東京 résumé, 2024—あア𠮷';
      const whole = fontkit.create(Buffer.from(bytes));
      const asked = new Set([...text].map((each) => each.codePointAt(0) ?? 0));
      const known = [...asked].filter((each) => whole.characterSet.includes(each)).sort((a, b) => a - b);
      const small = fontkit.create(Buffer.from(documentFont(bytes, text, 'Galley', 'Gallop')));
      expect(small.characterSet).toEqual(known);
      expect(small.postscriptName).toBe(id.replace('Galley', 'Gallop'));
      expect(small.familyName).toMatch(/^Gallop /);
      for (const codePoint of known) {
        expect(small.glyphForCodePoint(codePoint).path.toSVG()).toBe(
          whole.glyphForCodePoint(codePoint).path.toSVG(),
        );
        expect(small.getGlyph(small.glyphForCodePoint(codePoint).id).advanceWidth).toBe(
          whole.getGlyph(whole.glyphForCodePoint(codePoint).id).advanceWidth,
        );
      }
    },
  );

  it('is small, and the same for the same characters in any order', () => {
    const bytes = fonts.bytes('GalleyJapanese-Regular');
    expect(documentFont(bytes, '東京', 'a', 'b')).toEqual(documentFont(bytes, '京東東', 'a', 'b'));
    expect(documentFont(bytes, '東京', 'a', 'b').length).toBeLessThan(5000);
  });
});
