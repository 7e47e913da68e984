/** The gallery: page one of a résumé in every template, as the window's worker makes it. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { layOut } from '../../main/pipeline';
import type { FontLibrary } from '../../shared/fonts';
import { previewPages } from '../../shared/preview';
import type { Resume } from '../../shared/resume';
import { TEMPLATES } from '../../templates/index';
import { type Cost, inTurn } from './measure';
import { changed } from './workload';

/** Milliseconds for all of them, of a résumé of two pages. */
export const MOST_FOR_GALLERY = 300;

export async function galleryCost(fonts: FontLibrary): Promise<Cost> {
  const resume: Resume = JSON.parse(
    readFileSync(join('tests', 'fixtures', 'resumes', 'two-page.json'), 'utf8'),
  );
  const draw = (call: number) => {
    const today = changed(resume, call);
    for (const { id } of TEMPLATES) previewPages(layOut(today, { templateId: id, paper: 'a4' }, fonts));
  };
  return (await inTurn({ draw }, 20)).draw;
}
