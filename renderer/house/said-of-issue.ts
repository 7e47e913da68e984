import type { brandKitSchema } from '../../shared/brand-kit';
import { WORDING } from '../wording';

const WORDS = WORDING.brand;

type Issue = NonNullable<ReturnType<typeof brandKitSchema.safeParse>['error']>['issues'][number];

/** A file says it in English, by its line; here the field stands before one's eyes. */
export function saidOfIssue({ code, path: [part, inner], ...issue }: Issue): string {
  const field =
    part === 'contact' ? WORDS.contactFields[inner as keyof typeof WORDS.contactFields] : labelOf(part);
  if (code === 'too_big' && 'maximum' in issue && part !== 'logo')
    return `${field}: ${WORDS.tooLong(Number(issue.maximum))}`;
  return `${field}: ${part === 'logo' ? WORDS.largeLogo : WORDS.onlyFields}`;
}

function labelOf(part: PropertyKey | undefined): string {
  return part === 'logo' || part === 'header' || part === 'footer' || part === 'disclaimer'
    ? WORDS[part]
    : WORDS.name;
}
