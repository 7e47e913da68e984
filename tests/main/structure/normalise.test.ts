import { describe, expect, it } from 'vitest';
import { normalise } from '../../../main/structure/normalise';
import { readBlocks } from './blocks';

const lines = (text: string) =>
  normalise(readBlocks(text)).map(
    ({ form, level, text: words }) => `${form}${form === 'paragraph' ? '' : level} ${words}`,
  );

describe('normalise', () => {
  it.each([
    ['bullets typed before the words', 'i0 · Taught\np • Sang', ['item0 Taught', 'item0 Sang']],
    [
      'rules, backslashes and # at the edges',
      'h2 # Ada\np Graz\\\np SKILLS -------',
      ['heading2 Ada', 'paragraph Graz', 'paragraph SKILLS'],
    ],
    ['a doubled title, the plainer one', 'p Work history\nh4 Work history', ['heading4 Work history']],
    ['a doubled name', 'p Ada Rua\np Ada Rua', ['paragraph Ada Rua']],
    ['links into the page', 'i0 [Work](#work)\ni0 [More](#more)\np Ada', ['paragraph Ada']],
    ['a menu of titles', 'i0 About\ni0 Work\ni0 Skills\np Ada', ['paragraph Ada']],
    ['signs that say nothing', 'p ×\np •\np Ada', ['paragraph Ada']],
    ['soft hyphens', 'p Pain\u00ADter', ['paragraph Painter']],
  ])('takes out %s', (_, text, want) => expect(lines(text)).toEqual(want));

  it('keeps C#', () => expect(lines('p C#')).toEqual(['paragraph C#']));

  it('joins a date that was cut in three', () => {
    expect(lines('p 12/2022\np —\np Present')).toEqual(['paragraph 12/2022 — Present']);
    expect(lines('p April 2018\np November 2023')).toEqual(['paragraph April 2018 – November 2023']);
    expect(lines('p Jul 2011 - Aug 2013\np 2 years 1 month')).toEqual([
      'paragraph Jul 2011 - Aug 2013 2 years 1 month',
    ]);
  });

  it('unwraps prose and keeps short lines apart', () => {
    const wrapped = 'a sentence that was wrapped by an editor at its right margin⏎and goes on here';
    expect(lines(`p ${wrapped}`)).toEqual([`paragraph ${wrapped.replace('⏎', ' ')}`]);
    expect(lines('p Design⏎Joinery⏎Gilding')).toEqual([
      'paragraph Design',
      'paragraph Joinery',
      'paragraph Gilding',
    ]);
  });

  it('keeps an address that stands alone apart from the long line above it', () => {
    const head = 'Painter of barns and of boats · Blue Barn Works Limited · Graz';
    expect(lines(`p ${head}⏎bluebarn.example/painters`)).toEqual([
      `paragraph ${head}`,
      'paragraph bluebarn.example/painters',
    ]);
  });

  it('ends a line of facts behind its address', () => {
    const facts = 'Blue Barn Works Limited | Graz, Austria | bluebarn.example';
    expect(lines(`p ${facts}⏎A barn that was red`)).toEqual([
      `paragraph ${facts}`,
      'paragraph A barn that was red',
    ]);
  });

  it('lays the short cells of a row side by side, and drops a row of column names', () => {
    expect(lines('header Degree | School\nrow MA | Graz')).toEqual(['paragraph MA\tGraz']);
  });
});
