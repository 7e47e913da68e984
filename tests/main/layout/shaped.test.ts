import { describe, expect, it } from 'vitest';
import { openFontLibrary } from '../../../main/fonts';
import { clean } from '../../../main/layout/characters';
import { breakText } from '../../../main/layout/lines';
import { offsetOf, prepareText, widthBetween } from '../../../main/layout/text';
import { run } from './flows';

const fonts = openFontLibrary('out/fonts');

function prepare(text: string, style = {}) {
  const missing: string[] = [];
  const base = run(text);
  const setting = {
    lang: '',
    eastAsian: 'zh-CN' as const,
    fonts,
    onMissing: (char: string) => missing.push(char),
  };
  const prepared = prepareText([{ ...base, style: { ...base.style, ...style } }], setting);
  return { prepared, missing };
}

describe('a shaped run', () => {
  it.each(['सूर्योदय ऊर्जा', 'شركة واحة الشمس', 'می\u200cخواهم'])(
    '%s: has all its characters, none missing',
    (text) => {
      const { prepared, missing } = prepare(text);
      expect(missing).toEqual([]);
      expect(prepared.text).toBe(text);
    },
  );

  it('is as wide as its clusters', () => {
    const { prepared } = prepare('विद्यालय', { size: 10 });
    const { shape, measures } = fonts.byId(prepared.runs[0]?.face ?? '');
    const units = (shape?.('विद्यालय', false) ?? []).reduce((sum, { advance }) => sum + advance, 0);
    expect(widthBetween(prepared, 0, prepared.codes.length)).toBeCloseTo(
      (units * 200) / measures.unitsPerEm,
      6,
    );
  });

  it('is neither tracked nor set in capitals', () => {
    const { prepared } = prepare('الخبرة', { tracking: 2, caps: true });
    expect(prepared.runs[0]).toMatchObject({ tracking: 0, caps: false });
  });

  it('is never cut within a cluster, not even where a word is longer than the line', () => {
    const word = 'क्षत्रिय'.repeat(12);
    const { prepared } = prepare(word);
    const starts = new Set(
      (fonts.byId(prepared.runs[0]?.face ?? '').shape?.(word, false) ?? []).map(({ start }) => start),
    );
    const { ends } = breakText(prepared, 900);
    expect(ends.length).toBeGreaterThan(2);
    for (const end of ends.slice(0, -1)) expect(starts).toContain(offsetOf(prepared, end));
  });
});

describe('joiners', () => {
  it('stay within words of the scripts that need them, and nowhere else', () => {
    expect(clean('می\u200cخواهم a\u200cb \u200cم')).toBe('می\u200cخواهم ab م');
  });
});
