/**
 * Three résumés become one: `base` is what a file was read as, `ours` is what a person made of it, and
 * `theirs` what the file is read as now. What was edited stays as it was edited, what was not follows
 * the new reading; where both changed one thing the edit is kept and listed.
 *
 * Laws: nothing edited gives `theirs`, nothing read otherwise gives `ours`, and every edit is in the result.
 */
import type { Resume } from '../resume';
import { rehomed } from './rehome';
import { mergeValue } from './value';
import { wordsWithin } from './words';

/** Something that was edited and read otherwise. */
export interface Conflict {
  /** JSON pointer into the merged résumé; of something taken out, where it would stand. */
  readonly at: string;
  /** The words that were kept, '' where they were taken out. */
  readonly what: string;
}

export interface Merged {
  readonly resume: Resume;
  readonly conflicts: readonly Conflict[];
}

export function mergeResumes(base: Resume, ours: Resume, theirs: Resume): Merged {
  const before = rehomed(base, ours, theirs);
  const { value, conflicts } = mergeValue(before.base, before.ours, theirs);
  return {
    // All three are résumés, and so is each part that was taken from one of them.
    resume: value as Resume,
    conflicts: conflicts.map(({ at, kept }) => ({ at, what: kept === undefined ? '' : saidOf(kept) })),
  };
}

function saidOf(kept: unknown): string {
  // A page break, or a list that was emptied, has no words.
  return wordsWithin(kept).join(' ') || '…';
}
