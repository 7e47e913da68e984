import { describe, expect, it } from 'vitest';
import { logicalOrder } from '../../../../main/importers/page/bidi';
import { cleanGlyph, cleanText, isCapitals } from '../../../../main/importers/page/clean';
import { mergeDropCaps } from '../../../../main/importers/page/drop-caps';
import { joinHyphen, readVocabulary } from '../../../../main/importers/page/hyphens';
import { wordsToRows } from '../../../../main/importers/page/rows';
import { fragmentText } from '../../../../main/importers/page/runs';
import { looksScrambled } from '../../../../main/importers/pdf/garbage';
import type { Operator } from '../../../../main/importers/pdf/operators';
import { paint } from '../../../../main/importers/pdf/painter';
import { glyphsToWords } from '../../../../main/importers/pdf/words';
import { word } from './support';

describe('painter', () => {
  const fonts = new Map([
    ['F', { bold: false, italic: false, pictures: 'none' as const, widthUnit: 0.001, height: 1 }],
  ]);
  const glyphs = [...'ab'].map((unicode) => ({ unicode, width: 500, isSpace: false }));
  /** PDF's y runs upwards; the page is 800 high. */
  const START = [1, 0, 0, -1, 0, 800] as const;

  it('keeps the state of ISO 32000-1 §9.3: spacing, scaling, leading, rise, forms', () => {
    const operators: Operator[] = [
      { op: 'font', id: 'F', size: 10 },
      { op: 'charSpacing', value: 2 },
      { op: 'beginForm', matrix: [2, 0, 0, 2, 100, 0] },
      { op: 'beginText' },
      { op: 'move', x: 10, y: 300, setsLeading: false },
      { op: 'show', glyphs },
      { op: 'restore' },
      { op: 'beginText' },
      { op: 'hScale', value: 50 },
      { op: 'move', x: 0, y: 700, setsLeading: false },
      { op: 'move', x: 0, y: -12, setsLeading: true },
      { op: 'nextLine' },
      { op: 'rise', value: 3 },
      { op: 'show', glyphs: [...glyphs, -1000, ...glyphs] },
    ];
    const placed = paint(operators, fonts, START).glyphs.map(({ x, y, size }) => [x, y, size]);
    expect(placed).toEqual([
      [120, 200, 20],
      [134, 200, 20],
      [0, 121, 10],
      [3.5, 121, 10],
      [12, 121, 10],
      [15.5, 121, 10],
    ]);
  });

  it('tells rules and bullets from other shapes', () => {
    const shape = (...box: number[]): Operator => ({ op: 'path', box, fill: 'box' });
    const { rules, marks } = paint(
      [shape(60, 500, 300, 501), shape(60, 400, 64, 404), shape(60, 100, 300, 380)],
      fonts,
      START,
    );
    expect(rules).toEqual([{ x: 60, right: 300, y: 299.5 }]);
    expect(marks).toEqual([{ x: 60, right: 64, y: 398 }]);
  });

  it('survives states that are never closed and numbers that are none', () => {
    const operators: Operator[] = [
      ...Array.from({ length: 5000 }, (): Operator => ({ op: 'save' })),
      { op: 'restore' },
      { op: 'font', id: 'none', size: Number.NaN },
      { op: 'show', glyphs },
    ];
    expect(paint(operators, fonts, START).glyphs).toEqual([]);
  });
});

describe('words', () => {
  const dress = { size: 10, bold: false, italic: false, inkless: false, dy: 0 };
  const line = (text: string, x: number, more = {}) =>
    [...text].map((unicode, index) => ({ ...dress, unicode, x: x + index * 5, y: 100, dx: 5, ...more }));

  it('end at spaces, gaps and links', () => {
    const link = { x: 128, right: 160, top: 90, bottom: 104, href: 'https://a.example' };
    const { words } = glyphsToWords(
      [...line('ab cd', 60), ...line('ef', 100), ...line('ghLink', 120)],
      600,
      800,
      [link],
    );
    expect(words.map(({ text, spaceAfter, href }) => [text, spaceAfter, href])).toEqual([
      ['ab', true, undefined],
      ['cd', false, undefined],
      ['ef', false, undefined],
      ['gh', false, undefined],
      ['Link', false, 'https://a.example'],
    ]);
  });

  it('painted twice for boldness are told once', () => {
    const twice = [...line('Adele', 60), ...line('Adele', 60.4)];
    expect(glyphsToWords(twice, 600, 800, []).words.map(({ text }) => text)).toEqual(['Adele']);
  });

  it('without ink are hidden beside inked ones, and the text of a scan that has no others', () => {
    const ghost = line('ghost', 60, { inkless: true });
    expect(glyphsToWords([...line('visible', 60), ...ghost], 600, 800, []).hidden).toHaveLength(1);
    expect(glyphsToWords(ghost, 600, 800, []).words).toHaveLength(1);
  });
});

describe('rows', () => {
  const texts = (words: Parameters<typeof wordsToRows>[0]) =>
    wordsToRows(words).map((row) => row.fragments.map(fragmentText));

  it('part a head line from its date, not the words of a stretched line', () => {
    expect(texts([word('Baker', 60, 100), word('2019', 500, 100)])).toEqual([['Baker', '2019']]);
    const stretched = ['one', 'more', 'line', 'here'].map((text, index) =>
      word(text, 60 + index * 50, 100, { right: 80 + index * 50 }),
    );
    expect(texts(stretched)).toEqual([['one more line here']]);
  });

  it('part labels side by side from the words of one label', () => {
    const typed = (text: string, x: number, y: number, right: number, spaceAfter: boolean) =>
      word(text, x, y, { right, spaceAfter });
    const prose = ['all', 'spaces', 'are', 'typed'].map((text, index) =>
      typed(text, 60 + index * 32, 90, 89 + index * 32, true),
    );
    const labels = [
      typed('Oil', 60, 110, 75, false),
      typed('Egg', 87, 110, 105, true),
      typed('tempera', 108, 110, 140, false),
      typed('Lime', 152, 110, 170, false),
    ];
    expect(texts([...prose, ...labels])).toEqual([['all spaces are typed'], ['Oil', 'Egg tempera', 'Lime']]);
  });

  it('part labels from each other in a narrow column too, whose lines end before most spaces', () => {
    const typed = (text: string, x: number, y: number, right: number, spaceAfter = false) =>
      word(text, x, y, { right, spaceAfter });
    const column = [
      typed('Nora', 60, 90, 82, true),
      typed('Winter', 85, 90, 115),
      typed('Oil', 60, 110, 75),
      typed('Lime', 87, 110, 105),
      typed('Casein', 117, 110, 147),
      typed('Wax', 60, 130, 78),
      typed('Gesso', 90, 130, 118),
    ];
    expect(texts(column)).toEqual([['Nora Winter'], ['Oil', 'Lime', 'Casein'], ['Wax', 'Gesso']]);
  });

  it('leave a line whole whose spaces are drawn because it is stretched to the measure of another', () => {
    const drawn = ['wide', 'and', 'even'].map((text, index) =>
      word(text, 60 + index * 50, 110, { right: 102 + index * 50, spaceAfter: false }),
    );
    const prose = (right: number) =>
      ['all', 'spaces', 'are', 'typed'].map((text, index) =>
        word(text, 60 + index * 32, 90, { right: index < 3 ? 89 + index * 32 : right }),
      );
    expect(texts([...prose(202), ...drawn])).toEqual([['all spaces are typed'], ['wide and even']]);
    expect(texts([...prose(180), ...drawn])).toEqual([['all spaces are typed'], ['wide', 'and', 'even']]);
  });

  it('take superscripts along', () => {
    const row = [
      word('3', 60, 100, { right: 65, spaceAfter: false }),
      word('rd', 65.2, 96, { size: 6 }),
      word('place', 76, 100),
    ];
    expect(texts(row)).toEqual([['3rd place']]);
  });

  it('read spaced-out letters as words', () => {
    const letters = [...'ANNAROTH'].map((text, index) =>
      word(text, 60 + index * 9 + (index > 3 ? 8 : 0), 100, {
        spaceAfter: false,
        right: 66 + index * 9 + (index > 3 ? 8 : 0),
      }),
    );
    expect(texts(letters)).toEqual([['ANNA ROTH']]);
  });
});

describe('a large initial', () => {
  it('is the first letter of the word beside it', () => {
    const words = [
      word('O', 60, 120, { size: 36, right: 84 }),
      word('nce', 88, 104),
      word('upon', 110, 104),
      word('times', 88, 118),
    ];
    expect(mergeDropCaps(words).map(({ text }) => text)).toEqual(['Once', 'upon', 'times']);
  });
});

describe('hyphens', () => {
  const plain = readVocabulary(['We work in real time and on time']);
  const cutting = readVocabulary(['a develop-', 'ment of pro-', 'grammes that', 'the team made']);

  it.each([
    ['real-', 'time', plain, 'real-'],
    ['Jean-', 'Pierre', cutting, 'Jean-'],
    ['up-to-', 'date', cutting, 'up-to-'],
    ['require-', 'ments', plain, 'require-'],
    ['require-', 'ments', cutting, 'require'],
    ['require\u00AD', 'ments', plain, 'require'],
    ['2018-', '2020', cutting, '2018-'],
    ['an end', 'ing', cutting, undefined],
  ])('%s|%s', (upper, lower, vocabulary, expected) => {
    expect(joinHyphen(upper, lower, vocabulary)).toBe(expected);
  });
});

describe('characters', () => {
  it('are what people type', () => {
    expect([...'ﬁ\u00A0\u0000\uFFFD⽤⻓'].map(cleanGlyph).join('')).toBe('fi 用长');
    expect(cleanText('e\u0301te\u0301 \uE001 2018 \u00AD 2020')).toBe('été  2018 - 2020');
    expect(isCapitals('ÜBER MICH')).toBe(true);
    expect(isCapitals('職歴')).toBe(false);
  });

  it('of Hebrew go on to the left, numbers to the right', () => {
    const seen = [word('2019', 60, 100), word('םולש', 100, 100), word('ינא', 140, 100)];
    expect(logicalOrder(seen).map(({ text }) => text)).toEqual(['אני', 'שלום', '2019']);
  });
});

describe('a scrambled text layer', () => {
  const text =
    'Planned and led the move of the municipal archive into a new building, with nineteen volunteers and without the loss of a single box. ' +
    'Taught evening classes in bookkeeping, and wrote the handbook that the whole county still uses for its yearly report. ';

  it('is told from a text', () => {
    const shifted = text.replace(/[a-z]/gi, (c) =>
      String.fromCharCode(((c.toLowerCase().charCodeAt(0) - 97 + 3) % 26) + 97),
    );
    expect(looksScrambled(text)).toBe(false);
    expect(looksScrambled(shifted)).toBe(true);
    expect(looksScrambled('#"!$ %&/ (=§ '.repeat(40))).toBe(true);
    expect(looksScrambled('東京を拠点にソフトウェアを開発する。'.repeat(20))).toBe(false);
    expect(looksScrambled('PHP SQL XML HTTP CSS')).toBe(false);
  });
});
