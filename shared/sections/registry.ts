/**
 * The kinds of section, one row each: the shape its entries usually have and how JSON Resume names
 * its fields. Its titles to print stand in titles.ts, how people word it in synonyms.ts. Adding a kind
 * is adding a row to each of them (and its name to `SECTION_KINDS`, which makes the compiler ask for
 * them).
 */
import type { Entry, SectionKind } from '../resume';
import { TITLES } from './titles';

export interface SectionRow {
  readonly kind: SectionKind;
  readonly shape: Entry['shape'];
  /** What leads an entry, whatever leads a job: of an award nobody looks for who gives it. */
  readonly lead?: 'title';
  /** Key of JSON Resume's array; absent where JSON Resume has none (summary, custom). */
  readonly jsonKey?: string;
  /** Our field → JSON Resume's name for it, where they differ. */
  readonly jsonFields: Readonly<Partial<Record<string, string>>>;
  /** Heading to print where the source had none, by language; `en` always. */
  readonly titles: Readonly<Record<string, string>> & { readonly en: string };
}

export const SECTIONS: readonly SectionRow[] = [
  { kind: 'summary', shape: 'prose', jsonFields: {}, titles: TITLES.summary },
  {
    kind: 'work',
    shape: 'dated',
    jsonKey: 'work',
    jsonFields: { organization: 'name', title: 'position', place: 'location' },
    titles: TITLES.work,
  },
  {
    kind: 'volunteer',
    shape: 'dated',
    jsonKey: 'volunteer',
    jsonFields: { title: 'position', place: 'location' },
    titles: TITLES.volunteer,
  },
  {
    kind: 'education',
    shape: 'dated',
    jsonKey: 'education',
    jsonFields: { organization: 'institution', title: 'studyType', place: 'location', highlights: 'courses' },
    titles: TITLES.education,
  },
  {
    kind: 'projects',
    shape: 'dated',
    jsonKey: 'projects',
    jsonFields: { organization: 'entity', title: 'name', place: 'location', summary: 'description' },
    titles: TITLES.projects,
  },
  {
    kind: 'skills',
    shape: 'keyed',
    jsonKey: 'skills',
    jsonFields: {},
    titles: TITLES.skills,
  },
  {
    kind: 'languages',
    shape: 'keyed',
    jsonKey: 'languages',
    jsonFields: { name: 'language', level: 'fluency' },
    titles: TITLES.languages,
  },
  {
    kind: 'certificates',
    shape: 'dated',
    lead: 'title',
    jsonKey: 'certificates',
    jsonFields: { organization: 'issuer', title: 'name', start: 'date', place: 'location' },
    titles: TITLES.certificates,
  },
  {
    kind: 'awards',
    shape: 'dated',
    lead: 'title',
    jsonKey: 'awards',
    jsonFields: { organization: 'awarder', start: 'date', place: 'location' },
    titles: TITLES.awards,
  },
  {
    kind: 'publications',
    shape: 'dated',
    lead: 'title',
    jsonKey: 'publications',
    jsonFields: { organization: 'publisher', title: 'name', start: 'releaseDate', place: 'location' },
    titles: TITLES.publications,
  },
  {
    kind: 'interests',
    shape: 'keyed',
    jsonKey: 'interests',
    jsonFields: {},
    titles: TITLES.interests,
  },
  {
    kind: 'references',
    shape: 'keyed',
    jsonKey: 'references',
    jsonFields: { summary: 'reference' },
    titles: TITLES.references,
  },
  { kind: 'custom', shape: 'list', jsonFields: {}, titles: TITLES.custom },
];

export function sectionRow(kind: SectionKind): SectionRow {
  const row = SECTIONS.find((candidate) => candidate.kind === kind);
  if (!row) throw new Error(`no section kind “${kind}”`);
  return row;
}
