/**
 * The résumé: who, and an ordered list of sections. Few entry shapes serve many section kinds, so a
 * new kind is a row in sections/, never a new case. Field names are JSON Resume's where it has one.
 *
 * `Rich` is inline Markdown (see inline.ts): bold, italic, links, nothing else. Paragraphs inside one
 * `Rich` are parted by a blank line, wanted line ends by a single `\n`. In a text of several lines, those that begin
 * with a sign are points of a list (see list-lines.ts).
 */
import type { DateRange } from './dates';
import type { Photo } from './picture';

export type Rich = string;

export interface Resume {
  /** BCP 47 tag of the language the résumé is written in, where known. */
  readonly lang?: string;
  readonly basics: Basics;
  readonly sections: readonly Section[];
}

export interface Basics {
  readonly name?: string;
  /** The line under the name: profession or aim. */
  readonly label?: string;
  readonly email?: string;
  readonly phone?: string;
  readonly url?: string;
  /** Path or data URI of a photo. */
  readonly image?: string;
  /** What `image` was cut out of, so that it can be cut anew; goes into no file for others. */
  readonly photo?: Photo;
  readonly location?: Location;
  readonly profiles: readonly Profile[];
  /** Contact facts without a field of their own: a second phone, nationality, date of birth … */
  readonly details: readonly Detail[];
}

/** JSON Resume's location; `region` also takes a country that is written out. */
export interface Location {
  readonly address?: string;
  readonly postalCode?: string;
  readonly city?: string;
  readonly region?: string;
  readonly countryCode?: string;
}

export interface Profile {
  readonly network?: string;
  readonly username?: string;
  readonly url?: string;
}

export interface Detail {
  readonly label?: string;
  readonly value: Rich;
}

/** Keys of the rows in sections/registry.ts; a section that fits none of them is `custom`. */
export const SECTION_KINDS = [
  'summary',
  'work',
  'volunteer',
  'education',
  'projects',
  'skills',
  'languages',
  'certificates',
  'awards',
  'publications',
  'interests',
  'references',
  'custom',
] as const;
export type SectionKind = (typeof SECTION_KINDS)[number];

/** Sections and entries may begin a page, or be left out of it, because the person wants it so. */
interface Paged {
  /** In a page of two columns, within the column that it stands in. */
  readonly pageBreakBefore?: boolean;
  /** Kept, but on no page and in no file for others. */
  readonly hidden?: boolean;
}

export interface Section extends Paged {
  readonly kind: SectionKind;
  /** As the source words it. */
  readonly title: string;
  readonly entries: readonly Entry[];
}

/** Any section may hold entries of any shape: an experience section may open with a paragraph. */
export type Entry = DatedEntry | KeyedEntry | ListEntry | ProseEntry;

/** A job, a degree, a project, an award: something with a head line and usually a time. */
export interface DatedEntry extends Paged {
  readonly shape: 'dated';
  /** Employer, school, client, issuer, publisher. */
  readonly organization?: Rich;
  /** Position, degree, name of the project, title of the award or publication. */
  readonly title?: Rich;
  /** Field of study. */
  readonly area?: Rich;
  readonly place?: string;
  readonly url?: string;
  readonly dates?: DateRange;
  /** Grade of a degree. */
  readonly score?: string;
  readonly summary?: Rich;
  readonly highlights: readonly Highlight[];
  readonly keywords: readonly string[];
}

/** A group of skills, a language, an interest, a referee: a name with what belongs to it. */
export interface KeyedEntry extends Paged {
  readonly shape: 'keyed';
  readonly name?: Rich;
  /** Level of a skill, fluency of a language. */
  readonly level?: string;
  readonly keywords: readonly string[];
  /** Words that belong to the name but cannot be told apart into keywords. */
  readonly summary?: Rich;
}

export interface ListEntry extends Paged {
  readonly shape: 'list';
  readonly items: readonly Highlight[];
}

export interface ProseEntry extends Paged {
  readonly shape: 'prose';
  readonly text: Rich;
}

export interface Highlight {
  readonly text: Rich;
  readonly children?: readonly Highlight[];
}

/** Words of the source that found no place in the résumé. */
export interface Unplaced {
  readonly text: string;
  readonly line: number;
  readonly page?: number;
  /** It only joined or headed others, as “in” between a degree and its subject: what it says is in the résumé. */
  readonly tie?: true;
}
