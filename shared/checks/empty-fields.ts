import { plainText } from '../inline';
import type { Entry, Highlight, Resume } from '../resume';
import { type Check, datedEntries, type Finding, type FindingCode } from './check';
import { nameOf } from './months';

/** Places that were made and never filled. */
export const emptyFields: Check = (resume) => [...emptyPlaces(resume), ...missingParts(resume)];

function emptyPlaces({ basics, sections }: Resume): Finding[] {
  return [
    ...basics.details.flatMap(({ label, value }, index) =>
      value.trim() ? [] : [removable('empty-line', `/basics/details/${index}`, label ?? '')],
    ),
    ...basics.profiles.flatMap((profile, index) =>
      Object.values(profile).some((part) => part?.trim())
        ? []
        : [removable('empty-line', `/basics/profiles/${index}`, '')],
    ),
    ...sections.flatMap(({ title, entries }, index) => {
      const at = `/sections/${index}`;
      if (entries.length === 0) return [removable('empty-section', at, plainText(title))];
      const untitled: Finding[] = title.trim() ? [] : [{ code: 'empty-title', at: `${at}/title`, what: '' }];
      return [...untitled, ...entries.flatMap((entry, place) => emptyEntry(entry, `${at}/entries/${place}`))];
    }),
  ];
}

function emptyEntry(entry: Entry, at: string): Finding[] {
  if (isEmpty(entry)) return [removable('empty-entry', at, '')];
  if (entry.shape === 'dated') return emptyLines(entry.highlights, `${at}/highlights`);
  return entry.shape === 'list' ? emptyLines(entry.items, `${at}/items`) : [];
}

function emptyLines(items: readonly Highlight[], list: string): Finding[] {
  return items.flatMap(({ text, children = [] }, index) => {
    const at = `${list}/${index}`;
    if (text.trim() === '' && children.length === 0) return [removable('empty-line', at, '')];
    return emptyLines(children, `${at}/children`);
  });
}

/** No words at any depth, and no date. */
function isEmpty({ shape, ...fields }: Entry): boolean {
  const hollow = (value: unknown): boolean => {
    if (typeof value === 'string') return value.trim() === '';
    if (typeof value !== 'object' || value === null) return typeof value !== 'number';
    return Object.values(value).every(hollow);
  };
  return shape !== undefined && hollow(fields);
}

/** What every job has, and a degree its time. */
function missingParts(resume: Resume): Finding[] {
  return datedEntries(resume).flatMap(({ entry, section: { kind }, at }) => {
    const what = nameOf(entry);
    if (what === '') return [];
    const found: Finding[] = [];
    if (kind === 'work' && !entry.organization?.trim())
      found.push({ code: 'no-employer', at: `${at}/organization`, what });
    if (kind === 'work' && !entry.title?.trim()) found.push({ code: 'no-position', at: `${at}/title`, what });
    if ((kind === 'work' || kind === 'education') && entry.dates === undefined)
      found.push({ code: 'no-dates', at: `${at}/dates`, what });
    return found;
  });
}

function removable(code: FindingCode, at: string, what: string): Finding {
  return { code, at, what, fix: { kind: 'remove', edits: [{ kind: 'remove', at }] } };
}
