/**
 * The résumé that a PDF or Word file carries with it, so that Galley reopens its own files exactly.
 * It is JSON Resume, of use to other programs too, with the fingerprint of what the file shows in
 * `meta.galley.shows`.
 */
import type { Json } from '../json-resume/json';
import { isObject } from '../json-resume/loose';
import { readJsonResume } from '../json-resume/read';
import { writeJsonResume } from '../json-resume/write';
import type { Resume } from '../resume';
import { resumeSchema } from '../schemas';
import { fingerprint } from './fingerprint';

export const SOURCE_FILE_NAME = 'resume.json';
export const SOURCE_MEDIA_TYPE = 'application/json';
/** Namespace of the root element around the JSON in a Word file's custom XML part. */
export const SOURCE_NAMESPACE = 'urn:galley:resume:1';

/** `shown` is all text of the file, in the order in which it stands there. */
export function writeSource(resume: Resume, shown: string): string {
  const json = writeJsonResume(resume);
  const meta = isObject(json.meta) ? json.meta : {};
  const galley = isObject(meta.galley) ? meta.galley : {};
  // A half-filled entry is nothing to JSON Resume, yet it was there: then the model stands beside it.
  const exact = sorted(readJsonResume(json)) === sorted(resume) ? {} : { resume: resume as unknown as Json };
  return JSON.stringify({
    ...json,
    meta: { ...meta, galley: { ...galley, shows: fingerprint(shown), ...exact } },
  });
}

export interface Source {
  readonly resume: Resume;
  /** Of what the file showed when it was written. */
  readonly shows: string;
}

/** `undefined` for anything that `writeSource` did not write. */
export function readSource(text: string): Source | undefined {
  const json = parse(text);
  const meta = isObject(json) && isObject(json.meta) ? json.meta : {};
  const galley = isObject(meta.galley) ? meta.galley : {};
  if (typeof galley.shows !== 'string') return undefined;
  const exact = resumeSchema.safeParse(galley.resume);
  return { resume: exact.success ? exact.data : readJsonResume(json), shows: galley.shows };
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** Equal for equal values, whatever the order of their keys. */
function sorted(value: unknown): string {
  return JSON.stringify(value, (_key, part: unknown) =>
    isObject(part) ? Object.fromEntries(Object.entries(part).sort(([a], [b]) => (a < b ? -1 : 1))) : part,
  );
}
