/** What the checker says of a résumé: data only, worded where it is shown. */
import type { PartialDate } from '../dates';
import type { FieldEdit } from '../field-edits';
import type { DatedEntry, Resume, Section } from '../resume';

export type FindingCode =
  | 'no-name'
  | 'no-email'
  | 'no-phone'
  | 'no-place'
  | 'bad-email'
  | 'empty-title'
  | 'empty-section'
  | 'empty-entry'
  | 'empty-line'
  | 'no-employer'
  | 'no-position'
  | 'no-dates'
  | 'ends-first'
  | 'future-start'
  | 'future-end'
  | 'unread-date'
  | 'overlap'
  | 'gap'
  | 'mixed-dates'
  | 'long-bullet'
  | 'doubled-word'
  | 'doubled-line'
  | 'doubled-entry'
  | 'doubled-keyword'
  | 'no-link';

export interface Finding {
  readonly code: FindingCode;
  /** JSON pointer of the field to look at. */
  readonly at: string;
  /** The words it is about, without markup; '' where there are none. */
  readonly what: string;
  /** The other side of it: a second job, a number of words or months. */
  readonly other?: string;
  /** What mends it, where there is but one way and no word is lost by it. */
  readonly fix?: Fix;
}

export interface Fix {
  readonly kind: 'remove' | 'swap' | 'write';
  /** What is written. */
  readonly words?: string;
  readonly edits: readonly FieldEdit[];
}

/** Pure: the day is an argument. */
export type Check = (resume: Resume, today: PartialDate) => Finding[];

export interface PlacedEntry {
  readonly entry: DatedEntry;
  readonly section: Section;
  readonly at: string;
}

export function datedEntries(resume: Resume): PlacedEntry[] {
  return resume.sections.flatMap((section, index) =>
    section.entries.flatMap((entry, at) =>
      entry.shape === 'dated' ? [{ entry, section, at: `/sections/${index}/entries/${at}` }] : [],
    ),
  );
}
