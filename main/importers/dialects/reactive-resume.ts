/**
 * Reactive Resume 3 and 4 (rxresu.me, “Export as JSON”): `sections` by name, each with `items`. Texts are
 * HTML there.
 */
import type { SectionKind } from '../../../shared/resume';
import { TITLES } from '../../../shared/sections/titles';
import { withDates } from './dates';
import type { Dialect } from './dialect';
import { type Points, pointsOf, proseOf } from './html-text';
import { isObject, type Loose, object, objects, renamed, text, without } from './loose';
import { SectionList } from './sections';
import { hiddenParts } from './visible';

export const reactiveResumeDialect: Dialect = {
  title: 'Reactive Resume',
  recognises: (data) =>
    isObject(data.basics) && isObject(data.sections) && Object.values(data.sections).some(isSection),
  hidden: (data) => hiddenParts(data, ['sections']),
  toJsonResume,
};

function isSection(value: unknown): boolean {
  return isObject(value) && (Array.isArray(value.items) || 'content' in value || 'visible' in value);
}

/** By the builder's names of its sections. */
export const KINDS: Readonly<Record<string, SectionKind>> = {
  summary: 'summary',
  work: 'work',
  experience: 'work',
  education: 'education',
  skills: 'skills',
  languages: 'languages',
  awards: 'awards',
  certifications: 'certificates',
  interests: 'interests',
  projects: 'projects',
  publications: 'publications',
  volunteer: 'volunteer',
  references: 'references',
};

type ReadText = (html: string) => Points;

/** Builder's settings of an item: no words of the résumé. */
const SETTINGS = ['id', 'visible', 'icon', 'iconColor', 'levelNum', 'hidden', 'options'];

async function toJsonResume(data: Loose): Promise<Loose> {
  const { parseHtmlFragment } = await import('../html/tree');
  const read: ReadText = (html) => pointsOf(html, parseHtmlFragment);
  const basics = object(data.basics);
  const sections = new SectionList();
  const own = text(basics.summary);
  if (own) sections.add('summary', TITLES.summary.en, [{ shape: 'prose', text: proseOf(read(own)) }]);
  const parts = object(data.sections);
  const custom = object(parts.custom);
  for (const [key, value] of [
    ...Object.entries(without(parts, 'profiles', 'custom')),
    ...Object.entries(custom),
  ]) {
    const section = object(value);
    const kind = KINDS[key] ?? 'custom';
    const prose = proseOf(read(text(section.content)));
    sections.add(kind, text(section.name) || key, [
      ...(prose ? [{ shape: 'prose', text: prose } as const] : []),
      ...objects(section.items).map((item) => readItem(item, kind, read)),
    ]);
  }
  const picture = object(basics.picture ?? basics.photo);
  return sections.toJsonResume({
    ...without(
      renamed(basics, { headline: 'label' }),
      'summary',
      'picture',
      'photo',
      'url',
      'customFields',
      'id',
    ),
    url: address(basics.url),
    image: object(picture.effects).hidden === true || picture.visible === false ? '' : text(picture.url),
    profiles: [...objects(object(parts.profiles).items), ...objects(basics.profiles)].map((profile) => ({
      network: profile.network,
      username: profile.username,
      url: address(profile.url),
    })),
    custom: objects(basics.customFields).map(({ name, value }) =>
      [name, value].map(text).filter(Boolean).join(': '),
    ),
  });
}

/** Version 4 writes an address as a label and a target. */
function address(value: unknown): string {
  return text(isObject(value) ? value.href : value);
}

function readItem(item: Loose, kind: SectionKind, read: ReadText): Loose {
  const date = isObject(item.date)
    ? { startDate: item.date.start, endDate: item.date.end }
    : { date: item.date };
  const { url, summary, description, level, ...rest } = withDates(
    { ...without(item, 'date', ...SETTINGS), ...date },
    'startDate',
    'endDate',
    'date',
  );
  const { prose, bullets } = read(text(summary));
  // Version 4 counts levels from 0 to 5 beside the author's own words for them.
  const fluency = kind === 'languages' ? text(description) : '';
  const about = fluency ? '' : text(description);
  return {
    ...(kind === 'languages' ? renamed(rest, { name: 'language' }) : rest),
    ...(address(url) && { url: address(url) }),
    ...(fluency && { fluency }),
    ...(typeof level === 'string' && level !== '' && { level }),
    ...((prose || about) && { summary: [about, prose].filter(Boolean).join('\n\n') }),
    ...(bullets.length > 0 && { highlights: bullets.map(({ text: words }) => words) }),
  };
}
