/** The checker: one file a check, each listed here once. */
import type { PartialDate } from '../dates';
import type { Entry, Resume } from '../resume';
import type { Check, Finding } from './check';
import { contact } from './contact';
import { doubled } from './doubled';
import { doubtfulDates } from './doubtful-dates';
import { emptyFields } from './empty-fields';
import { jobTimes } from './job-times';
import { links } from './links';
import { longBullets } from './long-bullets';
import { mixedDates } from './mixed-dates';

export const CHECKS: readonly Check[] = [
  contact,
  emptyFields,
  doubtfulDates,
  jobTimes,
  mixedDates,
  links,
  doubled,
  longBullets,
];

/** What a careful person would look at again, check by check. */
export function checkResume(resume: Resume, today: PartialDate): Finding[] {
  const shown = withoutHidden(resume);
  return CHECKS.flatMap((check) => check(shown, today)).filter(({ at }) => !isHidden(resume, at));
}

/** What is hidden says nothing, and keeps its place, so that pointers go on leading to what is behind it. */
function withoutHidden(resume: Resume): Resume {
  const silent: Entry = { shape: 'prose', text: '' };
  const sections = resume.sections.map((section) => ({
    ...section,
    entries: section.hidden ? [] : section.entries.map((entry) => (entry.hidden ? silent : entry)),
  }));
  return { ...resume, sections };
}

function isHidden({ sections }: Resume, at: string): boolean {
  const [, section, entry] = /^\/sections\/(\d+)(?:\/entries\/(\d+))?/.exec(at) ?? [];
  const found = section === undefined ? undefined : sections[Number(section)];
  return found?.hidden === true || (entry !== undefined && found?.entries[Number(entry)]?.hidden === true);
}
