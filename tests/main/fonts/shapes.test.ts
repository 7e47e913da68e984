import { describe, expect, it } from 'vitest';
import { openFontLibrary } from '../../../main/fonts';
import { readTrueType } from '../../../shared/true-type/read';

const fonts = openFontLibrary('out/fonts');

function shape(family: string, text: string, rtl: boolean) {
  const clusters = fonts.face(family, false, false).shape?.(text, rtl) ?? [];
  return clusters.map((cluster) => ({ ...cluster, text: text.slice(cluster.start, cluster.end) }));
}

const ARABIC = ['سلام', 'الخبرة', 'مُحَمَّد', 'می\u200cخواهم', 'ٹیکنالوجی', 'پژوهش'];
const HINDI = ['हिन्दी', 'क्षेत्र', 'कार्यकर्ता', 'विद्यालय', 'ज्ञ', 'ि'];

describe('shaping', () => {
  it.each([...ARABIC, ...HINDI])(
    '%s: every character falls into one cluster, in the order of its script',
    (word) => {
      const rtl = ARABIC.includes(word);
      const clusters = shape(rtl ? 'Vazirmatn' : 'Noto Sans Devanagari', word, rtl);
      const read = rtl ? [...clusters].reverse() : clusters;
      expect(read.map(({ text }) => text).join('')).toBe(word);
      for (const { glyphs, text } of clusters) {
        expect(text).not.toBe('');
        expect(glyphs.length).toBeGreaterThan(0);
      }
    },
  );

  it('joins letters: a letter in a word is narrower than alone', () => {
    const advance = (text: string) =>
      shape('Vazirmatn', text, true).reduce((sum, cluster) => sum + cluster.advance, 0);
    expect(advance('سلام')).toBeLessThan([...'سلام'].reduce((sum, letter) => sum + advance(letter), 0) * 0.8);
    // A zero-width non-joiner parts them again.
    expect(advance('بب')).toBeLessThan(advance('ب\u200cب'));
  });

  it('keeps lam and alef two characters, of which one draws both', () => {
    const [alef, lam] = shape('Vazirmatn', 'لا', true);
    const [sign] = shape('Vazirmatn', '\ufefb', true);
    expect([alef?.text, lam?.text]).toEqual(['ا', 'ل']);
    expect((alef?.advance ?? 0) + (lam?.advance ?? 0)).toBe(sign?.advance);
    const file = readTrueType(fonts.bytes(fonts.face('Vazirmatn', false, false).id));
    const outline = (cluster: typeof sign) => file.outline(cluster?.glyphs[0]?.glyph ?? 0);
    // Every outline begins at a multiple of four bytes.
    expect(outline(alef).subarray(0, outline(sign).length)).toEqual(outline(sign));
    expect(outline(lam)).toHaveLength(0);
  });

  it.each(['لأ', 'لإ', 'لآ', 'فلا'])('%s: has a lam that draws nothing', (word) => {
    const lam = shape('Vazirmatn', word, true).find(({ text }) => text === 'ل');
    const file = readTrueType(fonts.bytes(fonts.face('Vazirmatn', false, false).id));
    expect(file.outline(lam?.glyphs[0]?.glyph ?? 0)).toHaveLength(0);
  });

  it.each(['لَا', 'لاً'])('%s: leaves lam and alef one where an accent needs its place', (word) => {
    expect(shape('Vazirmatn', word, true)).toMatchObject([{ text: word }]);
  });

  it('has a second face for the letters that the first lacks', () => {
    const serif = fonts.face('Source Serif 4', false, false);
    expect(fonts.faceFor(serif, 0x684)?.family).toBe('Galley Arabic More');
    expect(fonts.faceFor(serif, 0x686)?.family).toBe('Galley Arabic');
  });

  it('keeps a conjunct and a vowel that changes places together', () => {
    expect(shape('Noto Sans Devanagari', 'क्षकि', false).map(({ text }) => text)).toEqual(['क्ष', 'कि']);
  });

  it('leaves the other faces as they were', () => {
    expect(fonts.face('Inter', false, false).shape).toBeUndefined();
    expect(fonts.face('Noto Sans Hebrew', false, false).shape).toBeUndefined();
  });
});
