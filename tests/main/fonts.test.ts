import { readdirSync, readFileSync } from 'node:fs';
import { crc32, inflateRawSync } from 'node:zlib';
import * as fontkit from 'fontkit';
import { describe, expect, it } from 'vitest';
import { openFontLibrary } from '../../main/fonts';

const fonts = openFontLibrary('out/fonts');
const ASKED = [
  'Source Serif 4',
  'Source Sans 3',
  'Inter',
  'Carlito',
  'Arimo',
  'Tinos',
  'Literata',
  'Fira Sans',
];
const STYLES = [
  { bold: false, italic: false, name: 'Regular' },
  { bold: false, italic: true, name: 'Italic' },
  { bold: true, italic: false, name: 'Bold' },
  { bold: true, italic: true, name: 'BoldItalic' },
];
const FACES = ASKED.flatMap((family) => STYLES.map((style) => ({ family, ...style })));

describe('the font library', () => {
  it.each(FACES)('$family $name: is linked to its family by every bit that engines look at', (style) => {
    const face = fonts.face(style.family, style.bold, style.italic);
    const font = fontkit.create(Buffer.from(fonts.bytes(face.id)));
    expect(face).toMatchObject({ bold: style.bold, italic: style.italic, family: font.familyName });
    expect(font.postscriptName).toBe(face.id);
    expect(font['OS/2'].usWeightClass).toBe(style.bold ? 700 : 400);
    expect(font['OS/2'].fsSelection).toMatchObject({
      bold: style.bold,
      italic: style.italic,
      regular: !style.bold && !style.italic,
    });
    expect(font.head.macStyle).toMatchObject({ bold: style.bold, italic: style.italic });
  });

  it.each(FACES)('$family $name: is ready for Word, masked by its key (ECMA-376 §17.8.1)', (style) => {
    const { id, wordKey } = fonts.face(style.family, style.bold, style.italic);
    const part = fonts.wordPart(id);
    const font = inflateRawSync(part?.deflated ?? new Uint8Array());
    expect(part).toMatchObject({ size: font.length, crc: crc32(font) });
    const key = Buffer.from(wordKey.replaceAll('-', ''), 'hex').reverse();
    for (let at = 0; at < 32; at += 1) font[at] = (font[at] ?? 0) ^ (key[at % 16] ?? 0);
    expect(font.equals(fonts.bytes(id))).toBe(true);
  });

  it.each(FACES)('$family $name: carries its licence, and no reserved name (OFL, condition 3)', (style) => {
    const { id } = fonts.face(style.family, style.bold, style.italic);
    const { records } = fontkit.create(Buffer.from(fonts.bytes(id))).name;
    const { copyright, license, licenseURL, version, ...names } = records;
    expect(copyright?.en).toMatch(/©|copyright/i);
    expect(license?.en).toMatch(/(SIL )?Open Font License/);
    expect(licenseURL?.en).toMatch(/^https?:/);
    expect(version?.en).toMatch(/^Version/);
    expect(JSON.stringify(names)).not.toMatch(/source|carlito/i);
    expect(names.fontFamily?.en).toMatch(/^Galley /);
  });

  it('has no substitutions: one glyph for each character in every engine', () => {
    for (const { family, bold, italic } of FACES)
      expect(
        fontkit.create(Buffer.from(fonts.bytes(fonts.face(family, bold, italic).id))).GSUB,
      ).toBeUndefined();
  });

  it.each(FACES)('$family $name: has the letters of Latin, Greek and Cyrillic languages', (style) => {
    const { measures } = fonts.face(style.family, style.bold, style.italic);
    const letters = [
      'ÀÉÎÕÜßÆØŒÞðłńśźżčřěůąęėįųūāēīņļķģőűğışţșțđħ',
      'ẠẢẤẦẨẪẬẮẰẲẴẶẸẼỀỂỄỆỈỊỌỎỐỒỔỖỘỚỜỞỠỢỤỦỨỪỬỮỰỲỴỶỸơư',
      'ΑΒΓΔΕΖΗΘΙΚΛΜΝΞΟΠΡΣΤΥΦΧΨΩαβγδεζηθικλμνξοπρςστυφχψωάέήίόύώϊϋΐΰΆΈΉΊΌΎΏ',
      'АБВГДЕЁЖЗИЙКЛМНОПРСТУФХЦЧШЩЪЫЬЭЮЯабвгдеёжзийклмнопрстуфхцчшщъыьэюяЄІЇҐЂЈЉЊЋЎџ',
      '–—‘’“”„«»•…€£',
    ];
    for (const letter of letters.join(''))
      expect(measures.advance(letter.codePointAt(0) ?? 0), letter).toBeDefined();
  });

  it('falls back to the same style first, then to signs, then to emoji', () => {
    const bold = fonts.face('Source Serif 4', true, false);
    const drawn = (char: string) => fonts.faceFor(bold, char.codePointAt(0) ?? 0)?.id;
    expect(drawn('é')).toBe('GalleySerif-Bold');
    expect(drawn('\u2011')).toBe('GalleyInter-Bold');
    expect(drawn('☎')).toBe('GalleySymbols-Regular');
    expect(drawn('🌐')).toBe('GalleyEmoji-Regular');
    expect(drawn('\u{13000}')).toBeUndefined();
  });

  it('falls back by script, and draws ideographs as the language has them', () => {
    const bold = fonts.face('Source Serif 4', true, true);
    const drawn = (char: string, lang?: string) => fonts.faceFor(bold, char.codePointAt(0) ?? 0, lang)?.id;
    expect(drawn('ש')).toBe('GalleyHebrew-Bold');
    expect(['zh-CN', 'ja', 'ko-KR', undefined].map((lang) => drawn('直', lang))).toEqual([
      'GalleyChinese-Bold',
      'GalleyJapanese-Bold',
      'GalleyKorean-Bold',
      'GalleyChinese-Bold',
    ]);
    expect([drawn('あ'), drawn('한')]).toEqual(['GalleyJapanese-Bold', 'GalleyKorean-Bold']);
  });

  it('gives the same face for the same question', () => {
    expect(fonts.face('Inter', false, true)).toBe(fonts.byId('GalleyInter-Italic'));
    expect(fonts.bytes('GalleyInter-Italic')).toBe(fonts.bytes('GalleyInter-Italic'));
  });

  it('throws for what it does not have', () => {
    expect(() => fonts.face('Garamond', false, false)).toThrow('No font family is called Garamond.');
    expect(() => fonts.byId('Garamond-Bold')).toThrow('No face is called Garamond-Bold.');
  });

  it('keeps a licence beside the faces for each family', () => {
    for (const folder of ['out/fonts', 'assets/fonts']) {
      const licences = readdirSync(folder).filter((name) => name.startsWith('OFL-'));
      expect(licences).toHaveLength(17);
      for (const name of licences)
        expect(readFileSync(`${folder}/${name}`, 'utf8')).toContain('SIL OPEN FONT LICENSE Version 1.1');
    }
  });
});
