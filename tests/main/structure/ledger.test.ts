import { describe, expect, it } from 'vitest';
import { findUnplaced } from '../../../main/structure/ledger';
import type { Resume } from '../../../shared/resume';
import { readBlocks, structure } from './blocks';

const resume: Resume = {
  basics: { name: 'Ada Rua', profiles: [], details: [] },
  sections: [
    {
      kind: 'work',
      title: 'Work',
      entries: [
        {
          shape: 'dated',
          title: 'Painter',
          dates: { start: { year: 2012 }, text: '2012 – now' },
          highlights: [],
          keywords: [],
        },
      ],
    },
  ],
};

const lost = (text: string) =>
  findUnplaced(readBlocks(text), [], resume).map(({ line, text: words }) => `${line}: ${words}`);

describe('the ledger', () => {
  it('finds nothing lost where all is kept, bold or not, words of dates too', () => {
    expect(lost('h1 **Ada** Rua\nh2 Work\np *Painter*, 2012 – now')).toEqual([]);
  });

  it('reports a lost word with its line, and a line that is lost as a whole', () => {
    expect(lost('h1 Ada Rua\nh2 Work\np Painter of barns and of sheds, 2012 – now\np Page 1 of 2')).toEqual([
      '3: of barns and of sheds',
      '4: Page 1 of 2',
    ]);
  });

  it('reports the second of two copies', () => {
    expect(lost('h1 Ada Rua\nh2 Work\nh2 Ada Rua\np Painter, 2012 – now')).toEqual(['3: Ada Rua']);
  });

  it('counts lines within a paragraph', () => expect(lost('p Ada Rua⏎Page 1')).toEqual(['2: Page 1']));
});

it('what the reader set aside is unplaced, with its page', () => {
  const aside = [{ text: 'Page 1 of 2', line: 9, page: 1 }];
  expect(structure('h1 Ada Rua', { aside }).unplaced).toEqual(aside);
});
