import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  lineAt,
  lineParts,
  linesOfField,
  stretchesAt,
  toldByLine,
  unplacedByLine,
} from '../../../renderer/store/source-facts';
import type { Source } from '../../../shared/source';

const SOURCE: Source = {
  lines: [
    { text: 'Mira Osgood', line: 1, page: 1, kind: 'heading' },
    { text: 'Clock House\tJun 2016 – 2018', line: 2, page: 1, kind: 'paragraph' },
    { text: 'Page one of two', line: 3, page: 1, kind: 'aside' },
    { text: 'Tower clocks', line: 1, page: 2, kind: 'item' },
    { text: 'Fax: none', line: 1, page: 2, kind: 'paragraph' },
  ],
  origins: {
    '/basics/name': [{ line: 0, from: 0, to: 11 }],
    '/sections/0/entries/0/organization': [{ line: 1, from: 0, to: 11 }],
    '/sections/0/entries/0/dates/start': [{ line: 1, from: 12, to: 20 }],
    '/sections/0/entries/0/dates/text': [{ line: 1, from: 12, to: 27 }],
    '/sections/0/entries/0/highlights/0/text': [{ line: 3, from: 0, to: 12 }],
  },
};

const entry = '/sections/0/entries/0';

describe('the source and the fields', () => {
  it('a field has its lines, an entry those of all its fields', () => {
    expect(linesOfField(SOURCE.origins, '/basics/name')).toEqual([0]);
    expect(linesOfField(SOURCE.origins, `${entry}/dates`)).toEqual([1]);
    expect(linesOfField(SOURCE.origins, entry)).toEqual([1, 3]);
  });

  it('a line has its fields by the words under the pointer, a date as a whole', () => {
    const told = toldByLine(SOURCE.origins).get(1) ?? [];
    expect(
      lineParts(SOURCE.lines[1]?.text ?? '', told).map(({ text, pointers }) => [text, pointers]),
    ).toEqual([
      ['Clock House', [`${entry}/organization`]],
      ['\t', []],
      ['Jun 2016', [`${entry}/dates/text`, `${entry}/dates/start`]],
      [' – 2018', [`${entry}/dates/text`]],
    ]);
  });

  it('words come before link targets, and both before what only gave the sense', () => {
    const told = toldByLine({
      '/basics/profiles/0/network': [{ line: 0, from: 0, to: 4, via: 'sense' }],
      '/basics/profiles/0/url': [{ line: 0, from: 0, to: 4, via: 'link' }],
      '/basics/profiles/0/username': [{ line: 0, from: 0, to: 4 }],
    }).get(0);
    expect(lineParts('mira', told ?? [])[0]?.pointers).toEqual(
      ['username', 'url', 'network'].map((name) => `/basics/profiles/0/${name}`),
    );
  });

  it('however the stretches lie, the parts are the line', () => {
    const stretch = fc.tuple(fc.nat(12), fc.nat(12)).map(([a, b]) => ({
      line: 0,
      from: Math.min(a, b),
      to: Math.max(a, b),
      pointer: '/x',
    }));
    fc.assert(
      fc.property(fc.string({ maxLength: 10 }), fc.array(stretch), (text, told) => {
        const parts = lineParts(text, told);
        expect(parts.map((part) => part.text).join('')).toBe(text);
        for (const { from, text: own } of parts) expect(text.startsWith(own, from)).toBe(true);
      }),
    );
  });

  it('finds the line of a note, and of two at one place the one with the words', () => {
    expect(lineAt(SOURCE.lines, { line: 2, page: 1 })).toBe(1);
    expect(lineAt(SOURCE.lines, { line: 1, page: 2, text: 'FAX — none' })).toBe(4);
    expect(lineAt(SOURCE.lines, { line: 9, page: 2 })).toBeUndefined();
  });

  it('knows which lines found no place, and which of their words', () => {
    const unplaced = [
      { text: 'Page one of two', line: 3, page: 1 },
      { text: 'Fax … none', line: 1, page: 2 },
    ];
    expect([...unplacedByLine(SOURCE, unplaced)]).toEqual([
      [2, 0],
      [4, 1],
    ]);
    expect(stretchesAt(SOURCE, { text: 'Fax … none', line: 1, page: 2 })).toEqual([
      { line: 4, from: 0, to: 3 },
      { line: 4, from: 5, to: 9 },
    ]);
    expect(stretchesAt(SOURCE, { text: 'Elsewhere', line: 2, page: 1 })).toEqual([
      { line: 1, from: 0, to: 27 },
    ]);
  });
});
