/** How an entry's fields are called in JSON Resume 1.0; the names that differ stand in the registry. */
import type { SectionRow } from '../sections/registry';

/** Our fields of a dated entry that JSON Resume holds as one string each. */
export const DATED_TEXTS = ['organization', 'title', 'area', 'place', 'url', 'score', 'summary'] as const;

export const KEYED_TEXTS = ['name', 'level', 'summary'] as const;

/** JSON Resume's name of a field of ours. `start` is a date of its own name where a kind has one date. */
export function jsonField(row: SectionRow, field: string): string {
  const usual = field === 'start' ? 'startDate' : field === 'end' ? 'endDate' : field;
  return row.jsonFields[field] ?? usual;
}

/**
 * Names of older or neighbouring dialects (JSON Resume 0.x, FRESH and builders' exports) for a field
 * of ours, tried when the name of 1.0 is not there.
 */
export const DIALECTS: Readonly<Record<string, readonly string[]>> = {
  organization: ['name', 'company', 'organization', 'employer', 'institution', 'school', 'issuer'],
  title: ['position', 'title', 'role', 'jobTitle', 'studyType', 'degree', 'name'],
  area: ['area', 'field', 'major'],
  place: ['location', 'place', 'city'],
  url: ['url', 'website', 'link'],
  score: ['score', 'gpa', 'grade'],
  summary: ['summary', 'description', 'text', 'reference'],
  highlights: ['highlights', 'achievements', 'bullets', 'courses'],
  keywords: ['keywords', 'tags', 'technologies', 'stack'],
  name: ['name', 'language', 'title'],
  level: ['level', 'fluency', 'proficiency'],
};
