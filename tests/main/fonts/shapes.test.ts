import { describe, expect, it } from 'vitest';
import { openFontLibrary } from '../../../main/fonts';

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
      const clusters = shape(rtl ? 'Noto Sans Arabic' : 'Noto Sans Devanagari', word, rtl);
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
      shape('Noto Sans Arabic', text, true).reduce((sum, cluster) => sum + cluster.advance, 0);
    expect(advance('سلام')).toBeLessThan([...'سلام'].reduce((sum, letter) => sum + advance(letter), 0) * 0.8);
    // A zero-width non-joiner parts them again.
    expect(advance('بب')).toBeLessThan(advance('ب\u200cب'));
  });

  it('keeps a conjunct and a vowel that changes places together', () => {
    expect(shape('Noto Sans Devanagari', 'क्षकि', false).map(({ text }) => text)).toEqual(['क्ष', 'कि']);
  });

  it('leaves the other faces as they were', () => {
    expect(fonts.face('Inter', false, false).shape).toBeUndefined();
    expect(fonts.face('Noto Sans Hebrew', false, false).shape).toBeUndefined();
  });
});
