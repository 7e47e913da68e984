import { describe, expect, it } from 'vitest';
import type { Note } from '../../../shared/notes';
import { describeNote } from '../../../shared/notes';
import { structure } from './blocks';

const doubts = (text: string) =>
  structure(text).notes.filter((note): note is Extract<Note, { code: 'doubt' }> => note.code === 'doubt');

const job = (dates: string) => `h1 Ada Rua\nh2 Experience\np **Painter**, Blue Barn⏎${dates}\ni0 Painted.`;

describe('a date that could be read otherwise', () => {
  it('is noted with its field and its line', () => {
    expect(doubts(job('03/04/2019 – 25/06/2021'))).toEqual([
      {
        code: 'doubt',
        about: 'day-and-month',
        what: '03/04/2019 – 25/06/2021',
        at: '/sections/0/entries/0/dates',
        line: 4,
        confidence: 0.5,
      },
    ]);
  });

  it.each([
    ['Oct ’14 – Apr ’20', ['century']],
    ['Oct 2020 – Apr 2014', ['backwards']],
    ['25/04/2019 – 25/06/2021', []],
    ['03.04.2019 – 01.06.2021', []],
    ['2019 – 2021', []],
    ['Oct 2020 – 2020', []],
  ])('%s: %j', (dates, about) => expect(doubts(job(dates)).map((doubt) => doubt.about)).toEqual(about));
});

it('a title that no lexicon knows is one by its form', () => {
  const text =
    'p Ada Rua\np **SKILLS**\ni0 Oil\np **BARNS I LOVED**\np Many and red.\np **EDUCATION**\np BA, Uni of Graz, 2012';
  expect(doubts(text).map(({ about, at }) => [about, at])).toEqual([['heading', '/sections/1/title']]);
  expect(doubts('h1 Ada Rua\nh2 Skills\ni0 Oil\nh2 Barns I Loved\np Many and red.')).toEqual([]);
});

it('two names of which equally much speaks are one in doubt', () => {
  const [doubt] = doubts('p Ada Rua\np Bea Fox\np Graz, Austria\np **SKILLS**\ni0 Oil');
  expect(doubt).toMatchObject({
    about: 'name',
    at: '/basics/name',
    what: 'Ada Rua',
    other: 'Bea Fox',
    line: 1,
  });
  expect(doubt && describeNote(doubt)).toBe('“Ada Rua” was taken for the name; it may be “Bea Fox”.');
  expect(doubts('p Ada Rua\np Bea Fox\np ada@rua.example\np **SKILLS**\ni0 Oil')).toEqual([]);
});

it('a language that nothing tells is noted', () => {
  const { notes } = structure('h1 Ada Rua\nh2 Qwrtz\np Plkm vrst.');
  expect(notes).toContainEqual({ code: 'no-language' });
  expect(structure('h1 Ada Rua\nh2 Skills\ni0 Oil').notes).not.toContainEqual({ code: 'no-language' });
});

it('says what is in doubt in words a person uses, and cuts long ones', () => {
  const note = { code: 'doubt', about: 'elsewhere', at: '/x', confidence: 0.4 } as const;
  expect(describeNote({ ...note, what: 'Set up the fleet' })).toBe(
    '“Set up the fleet” stood in another section of the file. Is this its place?',
  );
  expect(describeNote({ ...note, what: 'word '.repeat(40) }).length).toBeLessThan(125);
});
