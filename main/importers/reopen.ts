import { fingerprint } from '../../shared/attached/fingerprint';
import type { Source } from '../../shared/attached/source';
import type { Reading } from '../../shared/importer';
import type { Note } from '../../shared/notes';
import type { Resume } from '../../shared/resume';
import { jsonValues } from './values';

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

/** The lines are those of the data, since they, and not the pages, are what was read. */
export function attachedReading(resume: Resume): Reading {
  return { kind: 'resume', resume, notes: [], lines: jsonValues(JSON.stringify(resume, null, 1)) };
}
