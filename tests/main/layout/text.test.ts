import { describe, expect, it } from 'vitest';
import { openFontLibrary } from '../../../main/fonts';
import { prepareText, widthBetween } from '../../../main/layout/text';
import type { FlowRun } from '../../../shared/flow';
import { run } from './flows';

const fonts = openFontLibrary('out/fonts');

function prepare(runs: readonly FlowRun[], lang = 'en') {
  const missing: string[] = [];
  const text = prepareText(runs, {
    lang,
    eastAsian: 'zh-CN',
    fonts,
    onMissing: (character) => missing.push(character),
  });
  return { ...text, missing, total: widthBetween(text, 0, text.codes.length) };
}

describe('prepareText', () => {
  it.each([
    ['composes accents', 'Cafe\u0301', 'Café'],
    ['drops what has no look', 'so\u00adft\u200b \u202ejoin\u2060ed\ufeff', 'soft joined'],
    ['widens narrow no-break spaces', '5\u202fkm', '5\u00a0km'],
    ['makes white space one space', ' a \t\u2003 b\u00a0 c ', 'a b\u00a0 c'],
    ['keeps wanted line ends, without spaces around them', 'a \r\n b\u2028c', 'a\nb\nc'],
    ['drops controls and half characters', 'a\u0000b\ud83dc\u0085d', 'abc\nd'],
  ])('%s', (_, given, wanted) => {
    expect(prepare([run(given)]).text).toBe(wanted);
  });

  it('doubles no space where runs meet', () => {
    expect(prepare([run('one '), run(' two '), run(' '), run('three \n')]).text).toBe('one two three');
  });

  it('takes the first face that has the character, with spaces of the face that was asked for', () => {
    const { runs } = prepare([run('call ☎ now 🌐')]);
    expect(runs.map(({ text, face }) => [text, face])).toEqual([
      ['call ', 'GalleySerif-Regular'],
      ['☎', 'GalleySymbols-Regular'],
      [' now ', 'GalleySerif-Regular'],
      ['🌐', 'GalleyEmoji-Regular'],
    ]);
  });

  it('draws an empty space for a character that no face has, and says so', () => {
    const { text, drawn, missing } = prepare([run('a\u{13000}b')]);
    expect(text).toBe('a\u{13000}b');
    expect(drawn).toEqual(['a', '\u00a0', 'b']);
    expect(missing).toEqual(['\u{13000}']);
  });

  it.each([
    ['de', 'Straße', 'STRAẞE'],
    ['en', 'ﬁn', 'FIN'],
    ['el', 'άλφα', 'ΆΛΦΑ'],
    ['tr', 'istanbul', 'İSTANBUL'],
    ['', 'plain', 'PLAIN'],
    ['not a tag', 'plain', 'PLAIN'],
  ])('draws capitals as the language %j writes them, leaving the text alone', (lang, given, capitals) => {
    const { text, drawn } = prepare([run(given, { caps: true })], lang);
    expect(text).toBe(given);
    expect(drawn?.join('')).toBe(capitals);
  });

  it('adds letter spacing after every character', () => {
    const plain = prepare([run('spaced')]).total;
    expect(prepare([run('spaced', { tracking: 0.5 })]).total).toBeCloseTo(plain + 6 * 10, 6);
  });

  it('kerns across runs that look alike, and only across those', () => {
    const whole = prepare([run('To')]).total;
    const apart = prepare([run('T')]).total + prepare([run('o')]).total;
    expect(whole).toBeLessThan(apart);
    expect(prepare([run('T'), { ...run('o'), ref: '/basics/name' }]).total).toBeCloseTo(whole, 6);
    expect(prepare([run('T'), run('o', { color: '#0000ff' })]).total).toBeCloseTo(apart, 6);
    expect(prepare([run('T'), run('o', {}, 'tel:1')]).total).toBeCloseTo(apart, 6);
  });
});
