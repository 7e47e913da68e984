import { expect, it } from 'vitest';
import { structure } from './blocks';

it('names the jobs without an employer, and counts what found no place', () => {
  const { notes } = structure('h1 Ada Rua\nh2 Work\np Senior Engineer\np 2012 – 2014\ni0 x', {
    aside: [{ text: 'Confidential', line: 1 }],
  });
  expect(notes).toEqual([
    { code: 'no-organization', what: 'Senior Engineer', at: '/sections/0/entries/0/organization' },
    { code: 'unplaced', count: 1 },
  ]);
});

it('says when the order of position and employer was guessed', () => {
  const { notes } = structure(
    'h1 Ada Rua\nh2 Work\np Quill⏎Otto⏎2012 – 2014\ni0 x\np Fen⏎Mora⏎2010 – 2012\ni0 y',
  );
  expect(notes).toContainEqual(expect.objectContaining({ code: 'guessed', confidence: 0.5 }));
});

it('passes on what the reader noted, and does not count words that only tied others', () => {
  const noted = { code: 'encoding', encoding: 'windows-1252', confidence: 0.8 } as const;
  const { notes, unplaced } = structure('h1 Ada Rua\nh2 Work\np Painter at *Blue Barn*, 2012 – 2014', {
    notes: [noted],
  });
  expect(unplaced).toEqual([{ text: 'at', line: 3, tie: true }]);
  expect(notes).toEqual([noted]);
});
