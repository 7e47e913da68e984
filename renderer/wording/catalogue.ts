/** What a language of the interface consists of: English's keys, each with the same arguments. */
import type { FoundWords } from '../../shared/anonymise/describe';
import type { FaultWords } from '../../shared/faults';
import type { NoteWords } from '../../shared/notes';
import type { FIELDS, HEADS, SAID, WORDING } from './en';

/** English by its form alone. */
type Worded<T> = T extends string
  ? string
  : T extends (...values: infer Values) => string
    ? (...values: Values) => string
    : { readonly [Key in keyof T]: Worded<T[Key]> };

export interface Catalogue {
  readonly WORDING: Worded<typeof WORDING>;
  readonly FIELDS: Worded<typeof FIELDS>;
  readonly HEADS: Worded<typeof HEADS>;
  readonly SAID: Worded<typeof SAID>;
  /** Whom each template suits, by its id. */
  readonly TEMPLATES: Readonly<Record<string, string>>;
  readonly NOTES: NoteWords;
  /** What goes from a résumé that is made anonymous. */
  readonly FOUND: FoundWords;
  readonly FAULTS: FaultWords;
}

/** A number with its noun in the right form, `#` for the number; `other` for every form that is not given. */
export type PluralForms = Readonly<Partial<Record<Intl.LDMLPluralRule, string>>> & { readonly other: string };

/** What a language brings beside its words. */
export interface Grammar {
  readonly plural: (count: number, forms: PluralForms) => string;
  /** With the language's own sign before the fraction. */
  readonly number: (value: number, digits?: number) => string;
}

/** What a language lacks, a sentence that is only days old, is said in English; a test asks for it. */
type Part<T> = T extends string | ((...values: never[]) => string)
  ? T
  : { readonly [Key in keyof T]?: Part<T[Key]> };

export type PartOfCatalogue = Part<Catalogue>;

/** A file of its own a language, fetched when it is spoken; it imports nothing, for the window waits for it. */
export type Translation = (grammar: Grammar) => PartOfCatalogue;
