import { describe, expect, it } from 'vitest';
import { openFontLibrary } from '../../../main/fonts';
import { type BrokenText, breakText } from '../../../main/layout/lines';
import { prepareText, widthBetween } from '../../../main/layout/text';
import { run } from './flows';

const fonts = openFontLibrary('out/fonts');

function prepare(words: string) {
  return prepareText([run(words)], { lang: 'en', eastAsian: 'zh-CN', fonts, onMissing: () => {} });
}

function width(words: string): number {
  const text = prepare(words);
  return widthBetween(text, 0, text.codes.length);
}

/** The lines of `words` on a measure that holds `fitting` and `slack` more twips. */
function linesOf(words: string, fitting: string, slack = 40): string[] {
  const text = prepare(words);
  return shown(text.text, breakText(text, Math.round(width(fitting) + slack)));
}

function shown(text: string, { ends }: BrokenText): string[] {
  return ends.map((end, i) => text.slice(ends[i - 1] ?? 0, end).trimEnd());
}

describe('breakText', () => {
  it.each([
    ['after a space, whatever follows', 'alpha / beta mm', 'alpha', ['alpha', '/ beta', 'mm']],
    ['after a hyphen before a letter', 'mmmm well-known', 'mmmm well-', ['mmmm well-', 'known']],
    ['after a dash before a letter', 'mmmm this—that', 'mmmm this—', ['mmmm this—', 'that']],
    ['not after a hyphen before a digit', 'mmmmmm covid-19', 'mmmmmm covid-', ['mmmmmm', 'covid-19']],
    ['not after a dash between years', 'mmmm 2019–2023', 'mmmm 2019–', ['mmmm', '2019–2023']],
    ['not at a no-break space', 'mmmm 5\u00a0km', 'mmmm 5', ['mmmm', '5\u00a0km']],
    ['not at signs within an address', 'mm a.b@c.org', 'mm a.b@c', ['mm', 'a.b@c.org']],
  ])('breaks %s', (_, words, fitting, lines) => {
    expect(linesOf(words, fitting)).toEqual(lines);
  });

  it('ends a line where that is wanted', () => {
    expect(linesOf('one\ntwo three', 'one two three four')).toEqual(['one', 'two three']);
    expect(linesOf('one\n\ntwo', 'one two three four')).toEqual(['one', '', 'two']);
  });

  it('gives an empty text one empty line', () => {
    expect(breakText(prepare(''), 1000)).toEqual({ ends: [0], nudge: 0, hardBreaks: false });
  });

  it('sets a text as long as a book', () => {
    expect(breakText(prepare('word '.repeat(60_000)), 9000).ends.length).toBeGreaterThan(100);
  });

  it('lets spaces hang over the edge', () => {
    expect(linesOf('alpha beta', 'alpha', 6)).toEqual(['alpha', 'beta']);
  });

  it('cuts a word that no line could hold, by hand, and not before an accent', () => {
    const text = prepare('q\u0301'.repeat(30));
    const broken = breakText(text, Math.round(width('qqqqqqq')));
    expect(broken.hardBreaks).toBe(true);
    for (const end of broken.ends.slice(0, -1)) expect(text.text[end]).toBe('q');
  });

  it('goes on when not even one character fits', () => {
    expect(linesOf('ab\ncd', '', 0)).toEqual(['a', 'b', 'c', 'd']);
  });

  describe('where engines could disagree', () => {
    const words = 'mmmm alpha beta gamma delta';

    it('leaves alone what all agree on', () => {
      const broken = breakText(prepare(words), Math.round(width('mmmm alpha') + 40));
      expect(broken).toMatchObject({ nudge: 0, hardBreaks: false });
    });

    it.each([-4, -2, 0, 2, 4])('nudges a line that fits by %i twips', (slack) => {
      const measure = Math.round(width('mmmm alpha beta')) + slack;
      const text = prepare(words);
      const broken = breakText(text, measure);
      expect(broken.hardBreaks).toBe(false);
      expect(broken.nudge).toBeGreaterThanOrEqual(6);
      expect(broken.nudge).toBeLessThanOrEqual(34);
      // On the nudged measure the words end well before or well after the edge.
      expect(shown(text.text, broken)[0]).toBe('mmmm alpha');
      expect(Math.abs(measure - broken.nudge - width('mmmm alpha beta'))).toBeGreaterThan(5);
    });

    it('nudges italics that end closer to the edge than LibreOffice lets them', () => {
      const italics = prepareText([run(words, { italic: true })], {
        lang: 'en',
        eastAsian: 'zh-CN',
        fonts,
        onMissing: () => {},
      });
      const measure = Math.round(widthBetween(italics, 0, 'mmmm alpha beta'.length)) + 15;
      const broken = breakText(italics, measure);
      expect(broken.nudge).toBeGreaterThan(0);
      expect(shown(italics.text, broken)[0]).toBe('mmmm alpha');
      expect(breakText(prepare(words), Math.round(width('mmmm alpha beta')) + 15).nudge).toBe(0);
    });

    it('takes up to a sign from the measure of Chinese before it breaks by hand', () => {
      const chinese = prepare(
        '为多个城市的图书馆重建目录系统，使用React和TypeScript改写界面，并建立CI/CD流程。负责培训新人、编写文档，也维护旧站点。',
      );
      const sign = widthBetween(chinese, 0, 1);
      const broken = Array.from({ length: 200 }, (_, i) => breakText(chinese, 3000 + 17 * i));
      expect(Math.max(...broken.map(({ nudge }) => nudge))).toBeGreaterThan(60);
      for (const { nudge } of broken) expect(nudge).toBeLessThanOrEqual(1.2 * sign);
      expect(broken.filter(({ hardBreaks }) => hardBreaks).length).toBeLessThanOrEqual(15);
    });

    it('breaks by hand where LibreOffice would break inside a range of years', () => {
      const text = prepare('mmmm 2019–2023');
      expect(breakText(text, Math.round(width('mmmm 2019–20')))).toMatchObject({
        nudge: 0,
        hardBreaks: true,
      });
    });

    it('breaks by hand where LibreOffice leaves a hyphen for the sake of a slash', () => {
      const text = prepare('mmmm alpha-beta/gamma mmmmmmmmm');
      const broken = breakText(text, Math.round(width('mmmm alpha-beta/ga')));
      expect(shown(text.text, broken).slice(0, 2)).toEqual(['mmmm alpha-', 'beta/gamma']);
      expect(broken.hardBreaks).toBe(true);
    });
  });
});

describe('a line of tracked words', () => {
  const setting = { lang: 'en', eastAsian: 'zh-CN', fonts, onMissing: () => undefined } as const;
  const name = prepareText(
    [run('Professor Amélia Brandão-Verhoeven', { size: 28, tracking: -0.25 })],
    setting,
  );
  const first = Math.round(widthBetween(name, 0, 'Professor Amélia Brandão-'.length));

  it('is not left to programs where a part of it is near to the edge', () => {
    for (const over of [-31, -7, 7, 31]) {
      const { nudge, hardBreaks } = breakText(name, first + over);
      expect(nudge > 0 || hardBreaks).toBe(true);
    }
    expect(breakText(name, first + 60)).toMatchObject({ nudge: 0, hardBreaks: false });
  });
});
