import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { changesBetween, type Piece } from '../../../renderer/versions/changes-between';
import { type FieldLine, fieldLines } from '../../../renderer/versions/field-lines';
import { resumes } from '../../support/resumes';
import { desk } from '../people';

const look = { templateId: 'meridian', paper: 'a4' } as const;
const texts = (lines: readonly FieldLine[]) => lines.map(({ text }) => text);

/** The words of one side of all changes. */
function side(pieces: readonly (readonly Piece[])[], without: Piece['kind']): string[] {
  return pieces
    .map((one) => one.flatMap(({ kind, text }) => (kind === without ? [] : [text])).join(''))
    .filter((text) => text !== '');
}

describe('what changed between two versions', () => {
  it('nothing differs from itself', () => {
    fc.assert(
      fc.property(resumes, (resume) => {
        const lines = fieldLines({ resume, look });
        expect(changesBetween(lines, lines)).toEqual([]);
      }),
    );
  });

  it('tells every word that went and every word that came, and no other', () => {
    fc.assert(
      fc.property(resumes, resumes, (one, other) => {
        const before = texts(fieldLines({ resume: one, look }));
        const after = texts(fieldLines({ resume: other, look }));
        const pieces = changesBetween(
          fieldLines({ resume: one, look }),
          fieldLines({ resume: other, look }),
        ).map((change) => change.pieces);
        const left = [...before];
        for (const text of side(pieces, 'added')) expect(left.splice(left.indexOf(text), 1)).toEqual([text]);
        const stayed = [...after];
        for (const text of side(pieces, 'removed'))
          expect(stayed.splice(stayed.indexOf(text), 1)).toEqual([text]);
        expect(left.sort()).toEqual(stayed.sort());
      }),
      { numRuns: 50 },
    );
  });

  it('marks the words of a field, says where it is, and the look', () => {
    const { actions, content } = desk();
    const before = fieldLines(content());
    actions.setField('d1', '/sections/1/entries/0/highlights/0/text', 'Tower and church clocks');
    actions.setField('d1', '/sections/1/entries/0/organization', undefined);
    actions.setPaper('d1', 'letter');
    expect(changesBetween(before, fieldLines(content()))).toEqual([
      {
        place: 'Look',
        field: 'Paper',
        pieces: [
          { kind: 'removed', text: 'A4' },
          { kind: 'added', text: 'US Letter' },
        ],
      },
      {
        place: 'Work · Clock House',
        field: 'Employer',
        pieces: [{ kind: 'removed', text: 'Clock House' }],
      },
      {
        place: 'Work · Repairer',
        field: 'Highlights',
        pieces: [
          { kind: 'same', text: 'Tower ' },
          { kind: 'added', text: 'and church ' },
          { kind: 'same', text: 'clocks' },
        ],
      },
    ]);
  });

  it('tells what was hidden, and what begins a page', () => {
    const { actions, content } = desk();
    const before = fieldLines(content());
    actions.setHidden('d1', '/sections/1/entries/1', true);
    actions.setPageBreak('d1', '/sections/2', true);
    expect(changesBetween(before, fieldLines(content()))).toEqual([
      { place: 'Work · Bell Foundry', field: 'Pages', pieces: [{ kind: 'added', text: 'Hidden' }] },
      { place: 'Skills', field: 'Pages', pieces: [{ kind: 'added', text: 'Begins a new page' }] },
    ]);
  });
});
