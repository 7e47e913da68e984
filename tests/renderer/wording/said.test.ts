import { expect, it, vi } from 'vitest';
import { saidOfNotes, saidOfRemoved } from '../../../renderer/wording/said';
import { FOUND_WORDS } from '../../../shared/anonymise/describe';
import type { FoundItem } from '../../../shared/anonymise/found';
import { describeNote } from '../../../shared/notes';

vi.mock(import('../../../renderer/wording/spoken'), async (original) => ({
  ...(await original()),
  FOUND: (await (await original()).catalogueOf('de')).FOUND,
  sayNote: ({ code }) => `in another language: ${code}`,
}));

const TOWN = { kind: 'town', text: 'Graz', places: [{}, { section: 'Experience', entry: 2 }] } as const;
const PHOTO = { kind: 'photo', text: '', places: [{}] } as const;

it('what anonymising took out and what it doubts is said in the language of the window', () => {
  const found = { removed: [PHOTO, TOWN].map(copied), doubtful: [copied(TOWN)] };
  const row = {
    notes: ['doubtful, still there: town “Graz”: Contact, Experience 2'],
    removed: ['photo: Contact'],
  };
  expect(saidOfRemoved({ ...row, found })).toEqual(['Foto: Kontakt', 'Ort „Graz“: Kontakt, Experience 2']);
  expect(saidOfNotes({ ...row, found })).toEqual([
    'zweifelhaft, steht noch da: Ort „Graz“: Kontakt, Experience 2',
  ]);
  expect(saidOfRemoved(row)).toEqual(row.removed);
  expect(saidOfNotes({ notes: [FOUND_WORDS.nameless] })[0]).toMatch(/^zweifelhaft: In dieser Datei/);
});

function copied({ places, ...item }: typeof TOWN | typeof PHOTO): FoundItem {
  return { ...item, places: places.map((place) => ({ ...place })) };
}

it('notes of a batch are said in the language of the window, those that have no other words in English', () => {
  const note = { code: 'unplaced', count: 2 } as const;
  const notes = [describeNote(note), 'doubtful, still there: town “Graz”'];
  const said = ['in another language: unplaced', 'doubtful, still there: town “Graz”'];
  expect(saidOfNotes({ notes, noted: [note] })).toEqual(said);
  expect(saidOfNotes({ notes })).toEqual(notes);
});
