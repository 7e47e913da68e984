/** Facts about the person that stand in a text under a label of their own, or are said in a sentence. */
import type { SectionKind } from '../resume';
import { labelKind } from './labels';
import { type AnonymiseLevel, type Find, type Finder, OMITTED, type PersonalKind } from './types';

/** Those that are known by what they look like need no label to be found. */
const BY_FORM: ReadonlySet<PersonalKind> = new Set<PersonalKind>(['email', 'phone', 'link', 'handle']);

/** In lists of skills and the like, “Religion: …” may be what is taught. */
const ABOUT_PERSONS: ReadonlySet<SectionKind> = new Set<SectionKind>(['summary', 'custom', 'interests']);

const FACT = /(?:^|(?<=[\n|•·;]))([^\n|•·;:：]{1,40})[:：]\s*([^\n|•·;]+)/gu;

export function factFinder(level: AnonymiseLevel, section: SectionKind): Finder {
  return (text) =>
    Array.from(text.matchAll(FACT)).flatMap(({ 0: fact, 1: label = '', 2: value = '', index }): Find[] => {
      const kind = labelKind(label);
      if (kind === undefined || BY_FORM.has(kind) || (level === 'contacts' && kind !== 'address')) return [];
      const sure = kind === 'address' ? /\d/.test(value) : ABOUT_PERSONS.has(section);
      return [{ from: index, to: index + fact.trimEnd().length, kind, sure, put: '' }];
    });
}

const PRONOUNS =
  /[([]?\b(?:she|he|they|ze)\s?\/\s?(?:her|him|them|hers|his|zir)(?:\s?\/\s?(?:hers|his|theirs))?\b[)\]]?/giu;

/** A birth, an age, a maiden name. What follows up to the end of the clause belongs to it. */
const BIRTH =
  /(?<!\p{L})(?:born (?:on|in|at|\d)|geboren (?:am|in|\d)|née? (?:le|en|à|\p{Lu})|nacid[oa] (?:en|el)|nascid[oa] em|nat[oa] (?:il|a|nel)|geboren (?:op|te)|urodzon[ya] |narozena? |född |født |родил(?:ся|ась) |народи(?:вся|лася) |γεννήθηκ\p{L}+ |doğumlu|出生于|生まれ)[^.,;()\n]{0,60}|(?<!\p{L})\d{2} (?:years old|jahre alt|ans d’âge|años de edad|anni di età|lat życia)(?!\p{L})/giu;

/** Of a blind résumé only. */
export const bodilyFinder: Finder = (text) => [
  ...spots(text, PRONOUNS, 'gender', true),
  ...spots(text, BIRTH, 'birth', false),
];

function spots(text: string, pattern: RegExp, kind: PersonalKind, sure: boolean): Find[] {
  return Array.from(text.matchAll(pattern), ({ 0: match, index }) => ({
    from: index,
    to: index + match.trimEnd().length,
    kind,
    sure,
    put: OMITTED,
  }));
}
