/** FRESH 0.6 (fresh-standard on GitHub), as FluentCV and HackMyResume write it; lists stand under `history`. */
import type { SectionKind } from '../../../shared/resume';
import { TITLES } from '../../../shared/sections/titles';
import { withDates } from './dates';
import type { Dialect } from './dialect';
import { isObject, type Loose, object, objects, renamed, text, without } from './loose';
import { SectionList } from './sections';

export const freshDialect: Dialect = {
  title: 'FRESH',
  recognises: (data) =>
    /^FRESH/i.test(text(object(data.meta).format)) ||
    (isObject(data.employment) && Array.isArray(object(data.employment).history)),
  toJsonResume,
};

/** FRESH's key, the kind of section, and how its fields are called. */
const HISTORIES: readonly (readonly [string, SectionKind, Readonly<Record<string, string>>])[] = [
  ['employment', 'work', { employer: 'name' }],
  ['projects', 'projects', { title: 'name', role: 'roles' }],
  ['education', 'education', { title: 'studyType', grade: 'score', curriculum: 'courses' }],
  ['service', 'volunteer', {}],
  ['affiliation', 'custom', { role: 'title' }],
  ['governance', 'custom', { role: 'title' }],
  ['samples', 'custom', {}],
  ['writing', 'publications', { title: 'name' }],
  ['reading', 'custom', {}],
  ['speaking', 'custom', { event: 'organization' }],
  ['recognition', 'awards', { from: 'awarder' }],
  ['references', 'references', {}],
  ['testimonials', 'references', { quote: 'reference' }],
  ['interests', 'interests', {}],
  ['languages', 'languages', { level: 'fluency' }],
];

function toJsonResume(data: Loose): Loose {
  const info = object(data.info);
  const contact = object(data.contact);
  const location = renamed(object(data.location), { code: 'postalCode', country: 'countryCode' });
  const sections = new SectionList();
  const summary = text(info.brief);
  if (summary) sections.add('summary', TITLES.summary.en, [{ shape: 'prose', text: summary }]);
  const skills = object(data.skills);
  const read = new Set(['name', 'meta', 'info', 'contact', 'location', 'social', 'skills']);
  for (const [key, kind, names] of HISTORIES) {
    read.add(key);
    const part = data[key];
    const about = isObject(part) ? Object.values(without(part, 'history')).map(text).filter(Boolean) : [];
    const items = objects(isObject(part) ? part.history : part).map((item) => readItem(renamed(item, names)));
    const title = kind === 'custom' ? titled(key) : TITLES[kind].en;
    sections.add(kind, title, [
      ...about.map((words) => ({ shape: 'prose', text: words }) as const),
      ...items,
    ]);
    if (key === 'employment')
      sections.add('skills', TITLES.skills.en, [
        ...objects(skills.sets).map((set) => renamed(set, { skills: 'keywords' })),
        ...objects(skills.list).map(readSkill),
      ]);
  }
  const others = Object.entries(data).filter(([key]) => !read.has(key));
  for (const [key, value] of others) {
    const items = words(value).map((found) => ({ text: found }));
    if (items.length > 0) sections.add('custom', titled(key), [{ shape: 'list', items }]);
  }
  return sections.toJsonResume({
    ...without(info, 'brief'),
    ...without(contact, 'other'),
    name: data.name,
    location,
    profiles: objects(data.social).map((account) => without(renamed(account, { user: 'username' }), 'label')),
    other: objects(contact.other).map(({ label, value }) =>
      [label, value].map(text).filter(Boolean).join(': '),
    ),
  });
}

function readItem(item: Loose): Loose {
  const { publisher, ...rest } = withDates(item, 'start', 'end', 'date');
  if (!isObject(publisher)) return { ...rest, ...(text(publisher) && { publisher }) };
  return { ...rest, publisher: publisher.name, publisherUrl: publisher.url };
}

/** Years of practice are told beside the level; `id` only numbers the list. */
function readSkill(skill: Loose): Loose {
  const years = text(skill.years);
  return { ...without(skill, 'id', 'years'), ...(years && { keywords: [`${years} years`] }) };
}

function words(value: unknown): string[] {
  if (Array.isArray(value)) return value.flatMap(words);
  if (isObject(value)) return Object.values(value).flatMap(words);
  return text(value) ? [text(value)] : [];
}

function titled(key: string): string {
  return `${key.slice(0, 1).toUpperCase()}${key.slice(1)}`;
}
