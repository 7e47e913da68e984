/**
 * Résumé data in the words of other programs. Each dialect is put into the words of JSON Resume and read
 * as that, so that what a dialect has beyond it is kept the way any unknown key is. A new dialect is one
 * file and one line here.
 */
import { readJsonResume } from '../../../shared/json-resume/read';
import type { Resume } from '../../../shared/resume';
import { freshDialect } from './fresh';
import { isObject, type Loose } from './loose';
import { reactiveResumeDialect } from './reactive-resume';
import { renderCvDialect } from './rendercv';
import { yamlResumeDialect } from './yaml-resume';

export interface Dialect {
  /** For people: "RenderCV". */
  readonly title: string;
  recognises(data: Loose): boolean;
  /** The data as JSON Resume would have it. */
  toJsonResume(data: Loose): Loose | Promise<Loose>;
}

const DIALECTS: readonly Dialect[] = [
  renderCvDialect,
  yamlResumeDialect,
  reactiveResumeDialect,
  freshDialect,
];

/** Undefined for data that is no résumé. */
export async function readResumeData(data: unknown): Promise<Resume | undefined> {
  if (!isObject(data)) return undefined;
  const dialect = DIALECTS.find((candidate) => candidate.recognises(data));
  if (dialect) return readJsonResume(await dialect.toJsonResume(data));
  return isJsonResume(data) ? readJsonResume(data) : undefined;
}

/** Other résumé schemas share some keys, but only JSON Resume has `basics`, or a bare list as `work`. */
function isJsonResume({ basics, work, education }: Loose): boolean {
  return basics !== undefined || Array.isArray(work) || Array.isArray(education);
}
