/** What is set in every measurement. */
import { readFileSync } from 'node:fs';
import type { Look } from '../../main/pipeline';
import { readJsonResume } from '../../shared/json-resume/read';
import type { Resume } from '../../shared/resume';

/** One column, as Typst's and the docx library's documents have. */
export const LOOK: Look = { templateId: 'meridian', paper: 'a4' };

export function readResume(path: string): Resume {
  return readJsonResume(JSON.parse(readFileSync(path, 'utf8')));
}

/** The résumé with another word in it for every call: nobody may give an old answer again. */
export function changed(resume: Resume, call: number): Resume {
  const { label = '' } = resume.basics;
  return { ...resume, basics: { ...resume.basics, label: `${label} ${call}` } };
}
