import { describe, expect, it } from 'vitest';
import { baseNames } from '../../../renderer/store/base-names';
import { countWords, noteRows, reviewCount } from '../../../renderer/store/facts';
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
    const found = {
      ...document(),
      notes: [
        { code: 'no-name' as const },
        { code: 'unplaced' as const, count: 1 },
        { code: 'guessed' as const, what: 'Is this a town?', line: 4, confidence: 0.5 },
        { code: 'guessed' as const, what: 'Is this a town?', line: 9, confidence: 0.5 },
      ],
    };
    expect(noteRows(found, undefined)).toEqual([{ sentence: 'Is this a town?', line: 4 }]);
    expect(reviewCount(found, undefined)).toBe(2);
    expect(reviewCount({ ...found, reviewed: ['Is this a town?'] }, undefined)).toBe(1);
    actions.setField('d1', '/basics/name', undefined);
    expect(noteRows({ ...found, content: document().content }, undefined)).toHaveLength(2);
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
