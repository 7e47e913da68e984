import { describe, expect, it } from 'vitest';
import { readLines } from '../../../../main/importers/page/lines';
import { facing } from '../../../../main/importers/page/mirror';
import type { PageContent, Word } from '../../../../main/importers/page/page';
import { word } from './support';

const page = (words: readonly Word[]): PageContent => ({
  page: 1,
  width: 600,
  height: 800,
  words,
  hidden: [],
  turned: [],
  rules: [],
  marks: [],
});
const turned = (text: string) => [...text].reverse().join('');
/** Cells of the lines of a page, as they are read. */
const cells = (words: readonly Word[]) =>
  facing([page(words)]).flatMap(({ words: seen }) =>
    readLines(seen, 1).map((line) => line.cells.map((cell) => cell.runs.map(({ text }) => text).join(''))),
  );

describe('a page of Hebrew', () => {
  const name = [word(turned('כהן'), 512, 100), word(turned('עדה'), 530, 100)];

  it('is read from its right edge, dates at the left being the last cell', () => {
    const job = [
      word('2011', 60, 140, { right: 80 }),
      word('–', 84, 140, { right: 88 }),
      word('2007', 92, 140, { right: 112 }),
      word(turned('ציירת'), 520, 140),
    ];
    expect(cells([...name, ...job])).toEqual([['עדה כהן'], ['ציירת', '2007 – 2011']]);
  });

  it('keeps Latin words, telephones and the digits of Arabic in their order', () => {
    const href = 'tel:+97245550136';
    const line = [
      word('May', 60, 140, { right: 80 }),
      word('2019', 84, 140, { right: 104 }),
      word('+972', 300, 140, { right: 320, href }),
      word('555', 324, 140, { right: 340, href }),
      word('١٢٠', 520, 140, { right: 535 }),
      word(turned('דף'), 538, 140),
    ];
    expect(cells([...name, ...line])[1]).toEqual(['דף ١٢٠', '+972 555', 'May 2019']);
  });
});

it('a page of Latin words with a Hebrew name among them stays as it is', () => {
  const words = [word('Written', 60, 100), word('for', 110, 100), word(turned('עדה'), 140, 100)];
  expect(facing([page(words)])[0]?.words).toBe(words);
});

it('Latin letters among ideographs lose the slant that these have not, and the gap that nobody typed', () => {
  const words = [
    word('UI', 60, 100, { right: 70, italic: true, spaceAfter: false }),
    word('設計', 72, 100, { right: 92, spaceAfter: false }),
    word('Web', 98, 100, { right: 118, italic: true }),
  ];
  expect(readLines(words, 1)[0]?.cells[0]?.runs).toEqual([{ text: 'UI設計 Web' }]);
});
