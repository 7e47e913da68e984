import { describe, expect, it } from 'vitest';
import { baseNames } from '../../../renderer/store/base-names';
import { countWords, lostLines, noteRows, reviewCount } from '../../../renderer/store/facts';
import type { Content } from '../../../renderer/store/state';
import type { Note } from '../../../shared/notes';
import { desk, MIRA, openedFile } from '../people';

describe('what is said of a document', () => {
  it('words are counted without markup and without the names of the model', () => {
    expect(countWords({ basics: { profiles: [], details: [] }, sections: MIRA.sections.slice(0, 1) })).toBe(
      5,
    );
    expect(
      countWords({
        basics: { profiles: [], details: [] },
        sections: [
          {
            kind: 'work',
            title: '',
            entries: [{ shape: 'dated', dates: { end: 'present' }, highlights: [], keywords: [] }],
          },
        ],
      }),
    ).toBe(0);
  });

  it('each sentence once, unplaced lines by themselves, a missing name only while it is missing', () => {
    const { actions, document } = desk();
    const notes: Note[] = [
      { code: 'no-name' },
      { code: 'unplaced', count: 1 },
      { code: 'guessed', what: 'Is this a town?', line: 4, confidence: 0.5 },
      { code: 'guessed', what: 'Is this a town?', line: 9, confidence: 0.5 },
    ];
    const noted = () => ({ ...document(), content: { ...document().content, notes } });
    const found = noted();
    const rows = noteRows(found, undefined);
    expect(rows).toHaveLength(1);
    expect(rows[0]).toMatchObject({ sentence: 'Is this a town?', line: 4 });
    expect(reviewCount(found, undefined)).toBe(2);
    expect(reviewCount({ ...found, reviewed: ['Is this a town?'] }, undefined)).toBe(1);
    actions.setField('d1', '/basics/name', undefined);
    expect(noteRows(noted(), undefined)).toHaveLength(2);
  });

  it('lines without a place, joining words and labels aside', () => {
    const { document } = desk();
    const [fax] = document().content.unplaced;
    const tie = { text: 'in', line: 5, tie: true } as const;
    const withLines = (unplaced: Content['unplaced']) => ({
      ...document(),
      content: { ...document().content, unplaced },
    });
    expect(lostLines(withLines([tie, tie]))).toBe(0);
    expect(reviewCount(withLines([tie]), undefined)).toBe(0);
    expect(fax && reviewCount(withLines([tie, fax]), undefined)).toBe(1);
  });

  it('a note leads to its field as long as that field is the one it speaks of', () => {
    const { actions, document } = desk();
    const heading = {
      code: 'doubt',
      about: 'heading',
      what: 'Skills',
      at: '/sections/2/title',
      confidence: 0.7,
    };
    const employer = { code: 'no-organization', what: 'Repairer', at: '/sections/1/entries/0/organization' };
    const notes = [heading as Note, employer as Note];
    const fields = () =>
      noteRows({ ...document(), content: { ...document().content, notes } }, undefined).map(({ at }) => at);
    expect(fields()).toEqual(['/sections/2/title', undefined]);
    actions.setField('d1', '/sections/1/entries/0/organization', undefined);
    expect(fields()).toEqual(['/sections/2/title', '/sections/1/entries/0/organization']);
    actions.moveItem('d1', '/sections/2', -1);
    expect(fields()).toEqual([undefined, undefined]);
  });

  it('a page that may have two columns is one press from being read so, where there is a file to read', () => {
    const { document } = desk();
    const notes: Note[] = [{ code: 'columns', page: 2 }];
    const noted = { ...document(), content: { ...document().content, notes } };
    expect(noteRows(noted, undefined).map(({ readAs }) => readAs)).toEqual([{ columns: 'two' }]);
    const { path: _, ...pathless } = noted;
    expect(noteRows(pathless, undefined).map(({ readAs }) => readAs)).toEqual([undefined]);
  });

  it('no two files of a batch share a name, whatever the case', () => {
    const { store, actions } = desk('a.docx', 'b.docx');
    actions.addOpened([
      openedFile('mira osgood.tar.txt', { ...MIRA, basics: { profiles: [], details: [] } }),
    ]);
    actions.setField('d2', '/basics/name', 'MIRA OSGOOD');
    expect(baseNames(store.getState().documents)).toEqual([
      'Mira Osgood',
      'MIRA OSGOOD 2',
      'mira osgood.tar',
    ]);
  });
});
