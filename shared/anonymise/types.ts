/** What is taken out of a résumé before somebody sees it who must not know whose it is. */
import type { Resume } from '../resume';

/** `contacts`: how to reach the person. `blind`: all that tells who it is. */
export type AnonymiseLevel = 'contacts' | 'blind';

export const ANONYMISE_LEVELS: readonly AnonymiseLevel[] = ['contacts', 'blind'];

export interface AnonymiseOptions {
  readonly level: AnonymiseLevel;
  /** Stands for the name where that goes; initials otherwise. */
  readonly reference?: string;
  /** Keys of what is doubtful and is to go as well. */
  readonly also?: readonly string[] | 'all';
}

export const PERSONAL_KINDS = [
  'name',
  'email',
  'phone',
  'address',
  'town',
  'link',
  'handle',
  'photo',
  'birth',
  'gender',
  'nationality',
  'family',
  'faith',
  'identity',
  'referee',
  'publications',
  'detail',
] as const;

export type PersonalKind = (typeof PERSONAL_KINDS)[number];

export interface Removed {
  readonly kind: PersonalKind;
  /** As it stood there. */
  readonly text: string;
  /** Pointers of the fields of the résumé that it stood in. */
  readonly at: readonly string[];
}

/** It may tell who it is, or be a word like any other; it stays unless the person says otherwise. */
export interface Doubtful extends Removed {
  readonly key: string;
  /** Whether it went, because it was to. */
  readonly gone: boolean;
}

export interface Anonymised {
  readonly resume: Resume;
  /** What stands in place of the name, where that went. */
  readonly shown: string | undefined;
  readonly removed: readonly Removed[];
  readonly doubtful: readonly Doubtful[];
}

/** A stretch of a text that tells something. */
export interface Find {
  readonly from: number;
  readonly to: number;
  readonly kind: PersonalKind;
  readonly sure: boolean;
  /** What it becomes; nothing at all where nothing else stands in the text. */
  readonly put: string;
}

export type Finder = (text: string) => readonly Find[];

/** In place of words that were taken out of a sentence, in every language. */
export const OMITTED = '[…]';
