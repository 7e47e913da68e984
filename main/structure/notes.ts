/** What to tell the person about the guesses. */
import { plainText } from '../../shared/inline';
import type { Note } from '../../shared/notes';
import type { Resume, Unplaced } from '../../shared/resume';

export interface Doubt {
  readonly what: string;
  readonly confidence: number;
}

export function structureNotes(
  resume: Resume,
  unplaced: readonly Unplaced[],
  doubts: readonly Doubt[],
): readonly Note[] {
  const notes: Note[] = [];
  if (resume.basics.name === undefined) notes.push({ code: 'no-name' });
  if (resume.lang === undefined && resume.sections.length > 0) notes.push({ code: 'no-language' });
  resume.sections.forEach((section, at) => {
    if (section.kind !== 'work' && section.kind !== 'education') return;
    section.entries.forEach((entry, index) => {
      if (entry.shape === 'dated' && entry.organization === undefined)
        notes.push({
          code: 'no-organization',
          what: plainText(entry.title ?? entry.dates?.text ?? section.title),
          at: `/sections/${at}/entries/${index}/organization`,
        });
    });
  });
  for (const { what, confidence } of doubts) notes.push({ code: 'guessed', what, confidence });
  const count = unplaced.filter(({ tie }) => !tie).length;
  if (count > 0) notes.push({ code: 'unplaced', count });
  return notes;
}
