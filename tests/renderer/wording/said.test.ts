import { expect, it, vi } from 'vitest';
import { saidOfNotes } from '../../../renderer/wording/said';
import { describeNote } from '../../../shared/notes';

vi.mock(import('../../../renderer/wording/spoken'), async (original) => ({
  ...(await original()),
  sayNote: ({ code }) => `in another language: ${code}`,
}));

it('notes of a batch are said in the language of the window, those that have no other words in English', () => {
  const note = { code: 'unplaced', count: 2 } as const;
  const notes = [describeNote(note), 'doubtful, still there: town “Graz”'];
  const said = ['in another language: unplaced', 'doubtful, still there: town “Graz”'];
  expect(saidOfNotes({ notes, noted: [note] })).toEqual(said);
  expect(saidOfNotes({ notes })).toEqual(notes);
});
