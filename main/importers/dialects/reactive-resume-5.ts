/**
 * Reactive Resume 5 (rxresu.me/schema.json): the summary stands beside the sections, sections of the
 * author's own in a list, and an employer may hold several roles. Texts are HTML.
 */
import type { SectionKind } from '../../../shared/resume';
import { withDates } from './dates';
import type { Dialect } from './dialect';
import { type Points, pointsOf, proseOf } from './html-text';
import { isObject, type Loose, object, objects, renamed, text, without } from './loose';
import { KINDS } from './reactive-resume';
import { SectionList } from './sections';
import { hiddenParts } from './visible';

export const reactiveResume5Dialect: Dialect = {
  title: 'Reactive Resume',
  recognises: (data) =>
    isObject(data.basics) && isObject(data.sections) && Array.isArray(data.customSections),
  hidden: (data) => [...hiddenParts(data, ['summary', 'sections', 'customSections']), ...coverLetters(data)],
  toJsonResume,
};

/** Letters stand among the sections of the author's own, and are no part of the résumé. */
function coverLetters(data: Loose): string[] {
  return objects(data.customSections).flatMap((section, at) =>
    section.type === 'cover-letter' && section.hidden !== true ? [`/customSections/${at}`] : [],
  );
}

type ReadText = (html: string) => Points;

async function toJsonResume(data: Loose): Promise<Loose> {
  const { parseHtmlFragment } = await import('../html/tree');
  const read: ReadText = (html) => pointsOf(html, parseHtmlFragment);
  const basics = object(data.basics);
  const picture = object(data.picture);
  const parts = object(data.sections);
  const sections = new SectionList();
  const add = (kind: SectionKind, title: string, items: readonly Loose[]) => {
    const prose = items.map((item) => proseOf(read(text(item.content)))).filter(Boolean);
    sections.add(kind, title, [
      ...prose.map((words) => ({ shape: 'prose', text: words }) as const),
      ...items.filter((item) => !('content' in item)).flatMap((item) => readItem(item, read)),
    ]);
  };
  const summary = object(data.summary);
  add('summary', text(summary.title), text(summary.content) ? [{ content: summary.content }] : []);
  for (const [key, value] of Object.entries(without(parts, 'profiles')))
    add(KINDS[key] ?? 'custom', text(object(value).title) || key, objects(object(value).items));
  for (const section of objects(data.customSections))
    add(KINDS[text(section.type)] ?? 'custom', text(section.title), objects(section.items));
  return sections.toJsonResume({
    ...without(renamed(basics, { headline: 'label' }), 'website', 'customFields'),
    url: text(object(basics.website).url),
    image: picture.hidden === true ? '' : text(picture.url),
    profiles: objects(object(parts.profiles).items).map((profile) => ({
      network: profile.network,
      username: profile.username,
      url: text(object(profile.website).url),
    })),
    custom: objects(basics.customFields).map((field) => text(field.text)),
  });
}

/** Builder's settings of an item: no words of the résumé. A level is told in words beside its number. */
const SETTINGS = ['id', 'hidden', 'icon', 'iconColor', 'level', 'options', 'website', 'description', 'roles'];

const NAMES = { school: 'institution', degree: 'studyType', grade: 'score', proficiency: 'level' };

/** One item, or one for each role at an employer; the first has what is said of all of them. */
function readItem(item: Loose, read: ReadText): Loose[] {
  const roles = objects(item.roles).filter((role) => text(role.position) || text(role.period));
  const rest = {
    ...renamed(without(item, 'period', 'date', ...SETTINGS), NAMES),
    url: text(object(item.website).url),
  };
  const own = described(text(item.description), read);
  if (roles.length === 0) return [{ ...rest, ...own, ...dated(item) }];
  return roles.map((role, at) => ({
    ...rest,
    position: text(role.position) || item.position,
    ...dated(text(role.period) ? role : item),
    ...joined(at === 0 ? own : {}, described(text(role.description), read)),
  }));
}

function dated(item: Loose): Loose {
  return withDates({ date: text(item.period) || text(item.date) }, 'startDate', 'endDate', 'date');
}

function described(html: string, read: ReadText): Loose {
  const { prose, bullets } = read(html);
  return {
    ...(prose && { summary: prose }),
    ...(bullets.length > 0 && { highlights: bullets.map(({ text: words }) => words) }),
  };
}

function joined(first: Loose, second: Loose): Loose {
  const summary = [first.summary, second.summary].filter(Boolean).join('\n\n');
  const lists = [first.highlights, second.highlights].flatMap((list) => (Array.isArray(list) ? list : []));
  return { ...(summary && { summary }), ...(lists.length > 0 && { highlights: lists }) };
}
