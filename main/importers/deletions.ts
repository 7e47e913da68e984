import type { Note } from '../../shared/notes';
import { hasWords } from './runs';

const LONGEST_QUOTE = 60;

/** Says what word processors still keep of the words that were deleted under tracked changes. */
export function deletionNotes(deleted: readonly string[]): Note[] {
  const words = deleted.join(' ').replace(/\s+/g, ' ').trim();
  if (!hasWords(words)) return [];
  const shown = words.length > LONGEST_QUOTE ? `${words.slice(0, LONGEST_QUOTE).trimEnd()} …` : words;
  return [
    {
      code: 'skipped',
      what: `“${shown}”`,
      why: 'it was deleted under tracked changes',
      reason: 'deleted',
      detail: shown,
    },
  ];
}
