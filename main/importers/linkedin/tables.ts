/** The tables of a LinkedIn archive as JSON Resume. */
import type { SectionKind, Unplaced } from '../../../shared/resume';
import { TITLES } from '../../../shared/sections/titles';
import { withDates } from '../dialects/dates';
import { type Loose, renamed, without } from '../dialects/loose';
import { SectionList } from '../dialects/sections';
import { BULLET_GLYPHS } from '../marks';
import type { CsvRow } from '../values';
import type { TableName, Tables } from './package';

interface Section {
  readonly table: TableName;
  readonly kind: SectionKind;
  readonly title: string;
  /** Column → key of JSON Resume; a column without one is kept as any unknown key is. */
  readonly keys: Readonly<Record<string, string>>;
}

const SPAN = { 'Started On': 'startDate', 'Finished On': 'endDate' };

/** In the order of LinkedIn's own page. */
const SECTIONS: readonly Section[] = [
  {
    table: 'Positions',
    kind: 'work',
    title: TITLES.work.en,
    keys: { 'Company Name': 'name', Title: 'position', Location: 'location', Description: 'text', ...SPAN },
  },
  {
    table: 'Education',
    kind: 'education',
    title: TITLES.education.en,
    keys: {
      'School Name': 'institution',
      'Degree Name': 'studyType',
      'Start Date': 'startDate',
      'End Date': 'endDate',
      Notes: 'text',
    },
  },
  {
    table: 'Volunteering',
    kind: 'volunteer',
    title: TITLES.volunteer.en,
    keys: { 'Company Name': 'organization', Role: 'position', Description: 'text', ...SPAN },
  },
  {
    table: 'Projects',
    kind: 'projects',
    title: TITLES.projects.en,
    keys: { Title: 'name', Description: 'text', Url: 'url', ...SPAN },
  },
  {
    table: 'Certifications',
    kind: 'certificates',
    title: TITLES.certificates.en,
    keys: { Name: 'name', Authority: 'issuer', Url: 'url', ...SPAN },
  },
  { table: 'Skills', kind: 'skills', title: TITLES.skills.en, keys: { Name: 'name' } },
  {
    table: 'Languages',
    kind: 'languages',
    title: TITLES.languages.en,
    keys: { Name: 'language', Proficiency: 'fluency' },
  },
  {
    table: 'Publications',
    kind: 'publications',
    title: TITLES.publications.en,
    keys: { Name: 'name', Publisher: 'publisher', 'Published On': 'one', Description: 'text', Url: 'url' },
  },
  {
    table: 'Honors',
    kind: 'awards',
    title: TITLES.awards.en,
    keys: { Title: 'title', 'Issued On': 'one', Description: 'text' },
  },
  {
    table: 'Patents',
    kind: 'custom',
    title: 'Patents',
    keys: { Title: 'name', 'Issued On': 'one', Description: 'text', Url: 'url' },
  },
  { table: 'Courses', kind: 'custom', title: 'Courses', keys: { Name: 'name' } },
  {
    table: 'Organizations',
    kind: 'custom',
    title: 'Organizations',
    keys: { Name: 'organization', Position: 'name', Description: 'text', ...SPAN },
  },
  {
    table: 'Test Scores',
    kind: 'custom',
    title: 'Test scores',
    keys: { Name: 'name', Score: 'score', Date: 'one', Description: 'text' },
  },
];

export function toJsonResume(tables: Tables): Loose {
  const sections = new SectionList();
  const profile = tables.Profile?.[0]?.cells ?? {};
  const summary = profile.Summary || tables['Profile Summary']?.[0]?.cells.Summary || '';
  if (summary) sections.add('summary', TITLES.summary.en, [{ shape: 'prose', text: paragraphs(summary) }]);
  for (const { table, kind, title, keys } of SECTIONS)
    sections.add(
      kind,
      title,
      (tables[table] ?? []).map(({ cells }) => item(renamed(filled(cells), keys), kind)),
    );
  sections.add('references', TITLES.references.en, recommendations(tables, true).map(reference));
  return sections.toJsonResume(basics(profile, tables));
}

/** What LinkedIn knows and shows nobody: trades it sorts people by, recommendations that were not accepted. */
export function asideOf(tables: Tables): Unplaced[] {
  const [profile] = tables.Profile ?? [];
  const own = ['Industry', 'Maiden Name'].flatMap((column) => {
    const text = profile?.cells[column];
    return profile && text ? [{ text, line: profile.line }] : [];
  });
  const hidden = recommendations(tables, false).map(({ line, cells }) => ({
    text: Object.values(filled(cells)).join(' · '),
    line,
  }));
  return [...own, ...hidden];
}

function basics(profile: Readonly<Record<string, string>>, tables: Tables): Loose {
  const [city = '', ...region] = (profile['Geo Location'] ?? '').split(/\s*,\s*/);
  // `[PORTFOLIO:https://…]`, several of them with commas between.
  const [url, ...sites] = profile.Websites?.match(/https?:\/\/[^\s\])]+/g) ?? [];
  const handles = profile['Twitter Handles']?.match(/[\w.]+/g) ?? [];
  const messengers = profile['Instant Messengers']?.match(/[^[\],]+/g) ?? [];
  const emails = [...(tables['Email Addresses'] ?? [])]
    .sort((a, b) => Number(isPrimary(b)) - Number(isPrimary(a)))
    .map(({ cells }) => cells['Email Address'] ?? '');
  const phones = (tables.PhoneNumbers ?? []).map(({ cells }) =>
    [cells.Extension, cells.Number].filter(Boolean).join(' '),
  );
  return {
    name: [profile['First Name'], profile['Last Name']].filter(Boolean).join(' '),
    label: profile.Headline,
    email: emails[0],
    phone: phones[0],
    url,
    location: {
      address: profile.Address,
      postalCode: profile['Zip Code'],
      city,
      region: region.join(', '),
    },
    profiles: handles.map((username) => ({ network: 'Twitter', username })),
    details: [...emails.slice(1), ...phones.slice(1), ...sites, ...messengers, profile['Birth Date']],
  };
}

function isPrimary({ cells }: CsvRow): boolean {
  return /^yes$/i.test(cells.Primary ?? '');
}

/** Dates and texts of a row in the keys of JSON Resume. */
function item(row: Loose, kind: SectionKind): Loose {
  const dated = withDates(row, 'startDate', 'endDate', 'one');
  const lines = typeof row.text === 'string' ? row.text.split('\n').map((line) => line.trim()) : [];
  const bullets = lines.flatMap((line) => BULLET.exec(line)?.[1] ?? []);
  const prose = lines.filter((line) => !BULLET.test(line)).join('\n');
  return {
    ...without(dated, 'text'),
    // Without an end a certificate was given on a day; it was not begun.
    ...(kind === 'certificates' && !row.endDate && { ongoing: false }),
    ...(prose.trim() && { summary: paragraphs(prose) }),
    ...(bullets.length > 0 && { highlights: bullets }),
  };
}

/** As people type them into the field that has no lists. */
const BULLET = new RegExp(`^(?:[${BULLET_GLYPHS}*–—-])\\s+(.+)$`);

function paragraphs(text: string): string {
  return text.replace(/\n[\s\n]*\n/g, '\n\n').trim();
}

function recommendations(tables: Tables, shown: boolean): readonly CsvRow[] {
  return (tables.Recommendations_Received ?? []).filter(
    ({ cells }) => /^(visible)?$/i.test(cells.Status ?? '') === shown,
  );
}

function reference({ cells }: CsvRow): Loose {
  return {
    name: [cells['First Name'], cells['Last Name']].filter(Boolean).join(' '),
    reference: cells.Text,
    keywords: [cells['Job Title'], cells.Company].filter(Boolean),
  };
}

function filled(cells: Readonly<Record<string, string>>): Record<string, string> {
  return Object.fromEntries(Object.entries(cells).filter(([, words]) => words !== ''));
}
