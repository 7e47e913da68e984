/** Where a line may go, as a menu says it: the contact fields, then the sections with their entries. */
import { plainText } from '../../shared/inline';
import type { Resume } from '../../shared/resume';
import { entrySummary } from '../editors/entry-summary';
import { FIELDS, WORDING } from '../wording';
import { valueAt } from './pointer';

export interface PlaceTarget {
  readonly pointer: string;
  readonly name: string;
  /** What stands there now, '' for nothing. */
  readonly holds: string;
}

export interface PlaceGroup {
  readonly pointer: string;
  readonly name: string;
  readonly targets: readonly PlaceTarget[];
}

const CONTACT = [
  ['name', FIELDS.name],
  ['label', FIELDS.label],
  ['email', FIELDS.email],
  ['phone', FIELDS.phone],
  ['url', FIELDS.url],
  ['location/address', FIELDS.address],
  ['location/postalCode', FIELDS.postalCode],
  ['location/city', FIELDS.city],
  ['location/region', FIELDS.region],
] as const;

export function placeGroups(resume: Resume): PlaceGroup[] {
  const contact = CONTACT.map(([field, name]): PlaceTarget => {
    const pointer = `/basics/${field}`;
    const value = valueAt(resume, pointer);
    return { pointer, name, holds: typeof value === 'string' ? value : '' };
  });
  const detail = { pointer: '/basics/details', name: WORDING.newDetail, holds: '' };
  return [
    { pointer: '/basics', name: WORDING.contact, targets: [...contact, detail] },
    ...resume.sections.map(({ kind, title, entries }, at): PlaceGroup => {
      const pointer = `/sections/${at}`;
      return {
        pointer,
        name: plainText(title) || WORDING.emptyTitle,
        targets: [
          ...entries.map((entry, index): PlaceTarget => {
            const { head, below } = entrySummary(entry, kind, resume.lang);
            return { pointer: `${pointer}/entries/${index}`, name: head, holds: below };
          }),
          { pointer, name: WORDING.endOfSection, holds: '' },
        ],
      };
    }),
  ];
}
