import { describe, expect, it } from 'vitest';
import { openFontLibrary } from '../../../main/fonts';
import { layoutFlow } from '../../../main/layout';
import { breakRules } from '../../../main/layout/breaks';
import { column, flow, paragraph } from './flows';

const fonts = openFontLibrary('out/fonts');

/** The text with | wherever a line may end. */
function parted(text: string): string {
  const chars = [...text];
  const { canonical } = breakRules(chars.map((char) => char.codePointAt(0) ?? 0));
  return chars
    .map((char, i) => ((canonical.after[i] ?? 0) & canonical.bit && i < chars.length - 1 ? `${char}|` : char))
    .join('');
}

describe('lines of East Asian text', () => {
  it.each([
    ['上海港口', '上|海|港|口'],
    ['（上海）、北京。', '（上|海）、|北|京。'],
    ['「あかり」を', '「あ|か|り」|を'],
    ['ちょっとユーザー', 'ちょっ|と|ユー|ザー'],
    ['用Python写', '用|Python|写'],
    ['서울 항구', '서울 |항구'],
    ['월 120건', '월 |120건'],
  ])('%s may end a line like %s', (text, wanted) => {
    expect(parted(text)).toBe(wanted);
  });

  it.each([
    ['zh-CN', '直', 'GalleyChinese-Regular'],
    ['ja', '直', 'GalleyJapanese-Regular'],
    ['en', '直す', 'GalleyJapanese-Regular'],
    ['en', '直 한글', 'GalleyKorean-Regular'],
    ['en', '直', 'GalleyChinese-Regular'],
  ])('in %s text draw %s with %s', (lang, text, face) => {
    const { pages, notes } = layoutFlow(flow([column([paragraph(text)])], { lang }), fonts);
    expect(pages[0]?.columns[0]?.blocks[0]?.lines[0]?.pieces[0]?.face).toBe(face);
    expect(notes).toEqual([]);
  });

  it('sets letters of two scripts a fifth of the size apart, unless a space does', () => {
    const { pages } = layoutFlow(flow([column([paragraph('年a 年')])]), fonts);
    const [first, second, third] = pages[0]?.columns[0]?.blocks[0]?.lines[0]?.pieces ?? [];
    expect((second?.x ?? 0) - (first?.x ?? 0) - (first?.width ?? 0)).toBeCloseTo(40, 6);
    expect((third?.x ?? 0) - (second?.x ?? 0) - (second?.width ?? 0)).toBeCloseTo(0, 6);
  });
});
