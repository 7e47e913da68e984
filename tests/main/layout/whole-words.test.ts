import { describe, expect, it } from 'vitest';
import { wholeWords } from '../../../main/layout/whole-words';
import { run } from './flows';

const texts = (...parts: readonly string[]) =>
  wholeWords(parts.map((text) => run(text))).map(({ text }) => text);

describe('a word whose letters join', () => {
  it.each([
    [
      ['كتا', 'ب جديد'],
      ['كتاب', ' جديد'],
    ],
    [
      ['و', 'الشركة', ' كبيرة'],
      ['والشركة', ' كبيرة'],
    ],
    [['می\u200c', 'خواهم'], ['می\u200cخواهم']],
    [['क्', 'षमता और'], ['क्षमता और']],
  ])('%j is of one look', (parts, whole) => {
    expect(texts(...parts)).toEqual(whole);
  });

  it('keeps its link', () => {
    const parts = [run('كتاب'), { ...run('ي'), href: 'https://example.org/' }];
    expect(wholeWords(parts)).toEqual([{ ...run('كتابي'), href: 'https://example.org/' }]);
  });

  it('ends where signs, digits and other scripts begin', () => {
    for (const parts of [
      ['كتاب', '، '],
      ['PDF', 'ها'],
      ['١٢', 'م'],
      ['He', 'llo'],
    ])
      expect(texts(...parts)).toEqual(parts);
  });
});
