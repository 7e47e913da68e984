import { fingerprint } from '../../shared/attached/fingerprint';
import type { Source } from '../../shared/attached/source';
import type { Note } from '../../shared/notes';
import type { Resume } from '../../shared/resume';

/**
 * What becomes of a résumé that is attached to a file of ours: it is the answer as long as the file
 * shows the words it showed when it was written. Otherwise somebody edited them, and the edit counts;
 * the note says so.
 */
export function reopened(
  source: Source | undefined,
  shown: string,
): { resume?: Resume; notes: readonly Note[] } {
  if (!source) return { notes: [] };
  if (source.shows === fingerprint(shown)) return { resume: source.resume, notes: [] };
  return { notes: [{ code: 'edited-since' }] };
}
