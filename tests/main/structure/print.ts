/** An imported document as lines of text, for golden files. */
import { formatIsoDate, type PartialDate } from '../../../shared/dates';
import type { Imported } from '../../../shared/imported';
import { describeNote } from '../../../shared/notes';
import type { Entry, Highlight } from '../../../shared/resume';

export function printImported({ resume, unplaced, notes }: Imported): string {
  const { basics } = resume;
  const lines = [
    ...field('lang', resume.lang),
    ...field('name', basics.name),
    ...field('label', basics.label),
    ...field('email', basics.email),
    ...field('phone', basics.phone),
    ...field('url', basics.url),
    ...Object.entries(basics.location ?? {}).flatMap(([name, value]) => field(name, value)),
    ...basics.profiles.map(
      ({ network, username, url }) => `profile: ${[network, username, url].filter(Boolean).join(' | ')}`,
    ),
    ...basics.details.map(({ label, value }) => `detail: ${label ? `${label} = ` : ''}${value}`),
  ];
  for (const section of resume.sections) {
    lines.push('', `== ${section.kind}: ${section.title}`);
    for (const entry of section.entries) lines.push(...printEntry(entry));
  }
  if (unplaced.length > 0)
    lines.push('', '-- unplaced', ...unplaced.map(({ line, text }) => `${line}: ${text}`));
  if (notes.length > 0) lines.push('', '-- notes', ...notes.map(describeNote));
  return `${lines.join('\n')}\n`;
}

function printEntry(entry: Entry): string[] {
  switch (entry.shape) {
    case 'prose':
      return ['* prose', ...field('  text', entry.text)];
    case 'list':
      return ['* list', ...items(entry.items, '  ')];
    case 'keyed':
      return [
        `* keyed ${entry.name ?? '–'}`,
        ...field('  level', entry.level),
        ...field('  keywords', entry.keywords.join(' | ')),
        ...field('  summary', entry.summary),
      ];
    case 'dated': {
      const { start, end, text } = entry.dates ?? {};
      const dates = entry.dates && `${date(start)} … ${end === 'present' ? end : date(end)} (${text ?? ''})`;
      return [
        `* dated ${entry.title ?? '–'}`,
        ...field('  organization', entry.organization),
        ...field('  area', entry.area),
        ...field('  place', entry.place),
        ...field('  url', entry.url),
        ...field('  dates', dates),
        ...field('  score', entry.score),
        ...field('  summary', entry.summary),
        ...items(entry.highlights, '  '),
      ];
    }
  }
}

const date = (value: PartialDate | undefined) => (value ? formatIsoDate(value) : '?');

function field(name: string, value: string | undefined): string[] {
  return value ? [`${name}: ${value.replace(/\n/g, '⏎')}`] : [];
}

function items(highlights: readonly Highlight[], indent: string): string[] {
  return highlights.flatMap(({ text, children = [] }) => [
    `${indent}- ${text.replace(/\n/g, '⏎')}`,
    ...items(children, `${indent}  `),
  ]);
}
