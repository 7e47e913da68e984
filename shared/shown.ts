import type { Resume } from './resume';

/**
 * The résumé as others are to have it: without what is hidden, and without what was cut off its photo. Pointers
 * into it are not those of the whole.
 */
export function shownResume(resume: Resume): Resume {
  const isShown = ({ hidden }: { readonly hidden?: boolean }) => hidden !== true;
  const { photo, ...basics } = resume.basics;
  const allShown = resume.sections.every((section) => isShown(section) && section.entries.every(isShown));
  if (!photo && allShown) return resume;
  const sections = resume.sections
    .filter(isShown)
    .map((section) => ({ ...section, entries: section.entries.filter(isShown) }));
  return { ...resume, basics, sections };
}
