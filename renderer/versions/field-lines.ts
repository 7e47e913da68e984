import type { Content } from '../../shared/galley/document';
import type { Entry, Highlight, Section } from '../../shared/resume';
import { templateTitle } from '../components/template-title';
import { entrySummary } from '../editors/entry-summary';
import { shownRange } from '../editors/typed-date';
import { FIELDS, headLabels, WORDING } from '../wording';

/** One field with its words, as a person would name it. */
export interface FieldLine {
  /** What the field is in: the section, and the entry by its head. */
  readonly place: string;
  readonly field: string;
  readonly text: string;
}

/** Everything that is written in a document and how it looks, in the order of the pages. */
export function fieldLines({ resume, look }: Pick<Content, 'resume' | 'look'>): FieldLine[] {
  const { name, label, email, phone, url, location, profiles, details } = resume.basics;
  const contact = linesAt(WORDING.contact, [
    [FIELDS.name, name],
    [FIELDS.label, label],
    [FIELDS.email, email],
    [FIELDS.phone, phone],
    [FIELDS.url, url],
    [FIELDS.address, location?.address],
    [FIELDS.postalCode, location?.postalCode],
    [FIELDS.city, location?.city],
    [FIELDS.region, location?.region],
    [FIELDS.countryCode, location?.countryCode],
    ...profiles.map(
      (profile) => [FIELDS.network, joined(profile.network, profile.username, profile.url)] as const,
    ),
    ...details.map((detail) => [FIELDS.detailLabel, joined(detail.label, detail.value)] as const),
  ]);
  const looks = linesAt(WORDING.look, [
    [WORDING.template, templateTitle(look.templateId)],
    [WORDING.paper, WORDING.papers[look.paper]],
  ]);
  return [...looks, ...contact, ...resume.sections.flatMap((section) => sectionLines(section, resume.lang))];
}

function sectionLines(section: Section, lang: string | undefined): FieldLine[] {
  const title = section.title || WORDING.emptyTitle;
  return [
    ...linesAt(title, [[WORDING.sectionTitle, section.title], ...onPages(section)]),
    ...section.entries.flatMap((entry) => {
      const { head } = entrySummary(entry, section.kind);
      // A paragraph or a list has no head of its own: its first words stand in the line anyway.
      const place = entry.shape === 'dated' || entry.shape === 'keyed' ? `${title} · ${head}` : title;
      return linesAt(place, [...entryFields(section, entry, lang), ...onPages(entry)]);
    }),
  ];
}

type Field = readonly [field: string, text: string | undefined];

/** Leaving something out of a variant is what most variants are for. */
function onPages({ hidden, pageBreakBefore }: Section | Entry): Field[] {
  return [
    [WORDING.desk, hidden ? WORDING.isHidden : undefined],
    [WORDING.desk, pageBreakBefore ? WORDING.beginsPage : undefined],
  ];
}

function entryFields({ kind }: Section, entry: Entry, lang: string | undefined): Field[] {
  switch (entry.shape) {
    case 'dated': {
      const { organization, title } = headLabels(kind);
      const { start, end } = shownRange(entry.dates, lang);
      return [
        [organization, entry.organization],
        [title, entry.title],
        [FIELDS.area, entry.area],
        [FIELDS.place, entry.place],
        [`${FIELDS.start} – ${FIELDS.end}`, [start, end].filter(Boolean).join(' – ')],
        [FIELDS.entryUrl, entry.url],
        [FIELDS.score, entry.score],
        [FIELDS.summary, entry.summary],
        ...items(FIELDS.highlights, entry.highlights),
        [FIELDS.keywords, entry.keywords.join(', ')],
      ];
    }
    case 'keyed':
      return [
        [FIELDS.keyedName, entry.name],
        [FIELDS.level, entry.level],
        [FIELDS.keywords, entry.keywords.join(', ')],
        [FIELDS.summary, entry.summary],
      ];
    case 'list':
      return items(FIELDS.items, entry.items);
    case 'prose':
      return [[FIELDS.text, entry.text]];
  }
}

function items(field: string, highlights: readonly Highlight[]): Field[] {
  return highlights.flatMap(({ text, children = [] }) => [[field, text] as const, ...items(field, children)]);
}

function linesAt(place: string, fields: readonly Field[]): FieldLine[] {
  return fields.flatMap(([field, text]) => (text ? [{ place, field, text }] : []));
}

function joined(...parts: readonly (string | undefined)[]): string {
  return parts.filter(Boolean).join(' · ');
}
