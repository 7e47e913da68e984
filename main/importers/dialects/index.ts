/**
 * Résumé data in the words of other programs. Each dialect is put into the words of JSON Resume and read
 * as that, so that what a dialect has beyond it is kept the way any unknown key is. A new dialect is one
 * file and one line here.
 */
import type { Reading } from '../../../shared/importer';
import { readJsonResume } from '../../../shared/json-resume/read';
import type { Note } from '../../../shared/notes';
import type { Resume } from '../../../shared/resume';
import type { SourceLine } from '../../../shared/source';
import type { Dialect } from './dialect';
import { freshDialect } from './fresh';
import { isObject, type Loose } from './loose';
import { reactiveResumeDialect } from './reactive-resume';
import { reactiveResume5Dialect } from './reactive-resume-5';
import { renderCvDialect } from './rendercv';
import { withoutParts } from './visible';
import { yamlResumeDialect } from './yaml-resume';

const DIALECTS: readonly Dialect[] = [
  renderCvDialect,
  yamlResumeDialect,
  reactiveResume5Dialect,
  reactiveResumeDialect,
  freshDialect,
];

export interface ResumeData {
  readonly resume: Resume;
  /** JSON pointers of what was left out. */
  readonly hidden: readonly string[];
}

/** Undefined for data that is no résumé. */
export async function readResumeData(data: unknown): Promise<ResumeData | undefined> {
  if (!isObject(data)) return undefined;
  const dialect = DIALECTS.find((candidate) => candidate.recognises(data));
  if (!dialect) return isJsonResume(data) ? { resume: readJsonResume(data), hidden: [] } : undefined;
  const hidden = dialect.hidden?.(data) ?? [];
  return { resume: readJsonResume(await dialect.toJsonResume(withoutParts(data, hidden))), hidden };
}

/** Settings of builders among the values of what is hidden. */
const NO_WORDS = /\/(id|icon|iconColor|type|columns|level|visible|hidden|separateLinks)$/;

/** The reading of résumé data whose values are the lines; what is hidden comes aside, and a note says so. */
export function dataReading(
  { resume, hidden }: ResumeData,
  lines: readonly SourceLine[],
  notes: readonly Note[],
): Reading {
  const isHidden = ({ key = '' }: SourceLine) =>
    hidden.some((pointer) => key.startsWith(`${pointer}/`)) && !NO_WORDS.test(key);
  const aside = lines
    .filter(isHidden)
    .map(({ text, line }) => ({ text: text.replace(/<[^>]*>/g, ' ').trim(), line }));
  if (aside.length === 0) return { kind: 'resume', resume, notes, lines };
  const note: Note = {
    code: 'skipped',
    what: 'What is hidden in this file',
    why: 'its own pages do not show it',
    reason: 'hidden',
  };
  return {
    kind: 'resume',
    resume,
    notes: [...notes, note],
    lines,
    aside: aside.filter(({ text }) => text !== ''),
  };
}

/** Other résumé schemas share some keys, but only JSON Resume has `basics`, or a bare list as `work`. */
function isJsonResume({ basics, work, education }: Loose): boolean {
  return basics !== undefined || Array.isArray(work) || Array.isArray(education);
}
