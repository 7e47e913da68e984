/** The checker: one file a check, each listed here once. */
import type { PartialDate } from '../dates';
import type { Resume } from '../resume';
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
  return CHECKS.flatMap((check) => check(resume, today));
}
