import { describe, expect, it } from 'vitest';
import { openFontLibrary } from '../../../main/fonts';
import { embeddingLevels, isRightToLeft, mirrored, visualOrder } from '../../../main/layout/bidi';
import { setParagraph } from '../../../main/layout/blocks';
import type { FlowParagraph } from '../../../shared/flow';
import { paragraph, run } from './flows';

const fonts = openFontLibrary('out/fonts');
const COLUMN = { x: 1000, width: 6000 };

function set(given: FlowParagraph, lang = 'he') {
  return setParagraph(given, COLUMN, { lang, eastAsian: 'zh-CN', fonts, onMissing: () => {} });
}

describe('right to left', () => {
  it.each([
    ['שלום world', 'en', 'body', true],
    ['hello עולם', 'en', 'body', false],
    ['hello עולם', 'he', 'body', true],
    ['2011 – 2013', 'he', 'entryHead', true],
    ['2011 – 2013', 'en', 'entryHead', false],
    ['ada@example.org', 'ar', 'contact', true],
    ['Figma, React', 'fa', 'keyed', true],
    ['Wrote the handbook that the whole county still uses.', 'he', 'bullet', false],
  ] as const)('%s in %s as %s: %s', (text, lang, role, rtl) =>
    expect(isRightToLeft([{ text }], lang, role)).toBe(rtl),
  );

  it.each(['+972 4 555', 'ב-C++ וגם', '.NET'])(
    'keeps signs with the words and numbers that they belong to: %s',
    (text) => {
      const levels = embeddingLevels(text, true) ?? new Uint8Array();
      expect(levels).toHaveLength(text.length);
      for (const [sign] of text.matchAll(/[+.]/g)) expect(levels[text.indexOf(sign)]).toBe(2);
    },
  );

  it('reverses stretches from the highest level down (UAX #9, L2)', () => {
    expect(visualOrder([1, 2, 1])).toEqual([2, 1, 0]);
    expect(visualOrder([0, 1, 2, 2, 1, 0])).toEqual([0, 4, 2, 3, 1, 5]);
    expect(visualOrder([0, 0])).toEqual([0, 1]);
  });

  it('keeps accents behind their letters and mirrors brackets', () => {
    expect(mirrored('(אבּ)')).toBe('(בּא)');
  });

  it('begins at the right edge, with marker and trailing words mirrored', () => {
    const item = {
      role: 'bullet',
      indent: 24,
      hanging: 10,
      marker: run('•'),
      trailing: [run('חיפה')],
    } as const;
    const block = set(paragraph('שלום', item));
    expect(block).toMatchObject({ rtl: true, x: 1000, measure: 5520, trailingPlace: 'tab' });
    const [words, place] = block.lines[0]?.pieces ?? [];
    expect((words?.x ?? 0) + (words?.width ?? 0)).toBeCloseTo(6520, 6);
    expect(place?.x).toBeCloseTo(1000, 6);
    expect((block.marker?.x ?? 0) + (block.marker?.width ?? 0)).toBeCloseTo(6720, 6);
    expect(words).toMatchObject({ text: 'םולש', read: 'שלום' });
  });

  it('sets Latin words within Hebrew from left to right, all pieces beside each other', () => {
    const pieces = set(paragraph('מודל Python טוב')).lines[0]?.pieces ?? [];
    expect(pieces.map((piece) => piece.read ?? piece.text).join('')).toBe('מודל Python טוב');
    const placed = [...pieces].sort((a, b) => a.x - b.x);
    expect(placed.map((piece) => piece.text).join('')).toBe('בוט Python לדומ');
    for (const [i, piece] of placed.entries())
      if (i > 0) expect(piece.x).toBeCloseTo((placed[i - 1]?.x ?? 0) + (placed[i - 1]?.width ?? 0), 6);
  });
});
