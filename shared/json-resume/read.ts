/**
 * JSON Resume into a résumé. Files in the wild deviate: keys of the old schema, empty strings, null,
 * "Present" as a date, objects where a string should be. Every string of the file lands somewhere;
 * keys that nobody knows become sections or texts of their own.
 */
import type { Basics, DatedEntry, Detail, Entry, KeyedEntry, Profile, Resume, Section } from '../resume';
import { entrySchema, photoSchema } from '../schemas';
import { SECTIONS, type SectionRow } from '../sections/registry';
import { withAddresses } from './addresses';
import { DATED_TEXTS, jsonField, KEYED_TEXTS } from './fields';
import { readHighlight } from './highlights';
import { ItemFields } from './item-fields';
import { isObject, type Loose, list, strings, text } from './loose';
import { hasOneDate } from './write';

/** Whether a parsed JSON value has the outline of a JSON Resume. */
export function isJsonResume(value: unknown): boolean {
  if (!isObject(value)) return false;
  return isObject(value.basics) || SECTIONS.some((row) => row.jsonKey && Array.isArray(value[row.jsonKey]));
}

export function readJsonResume(value: unknown): Resume {
  const file = isObject(value) ? value : {};
  const galley = isObject(file.meta) && isObject(file.meta.galley) ? file.meta.galley : {};
  const root = withAddresses(file, galley.addresses);
  const basics = isObject(root.basics) ? root.basics : {};
  const lang = text(galley.lang);
  return {
    ...(lang ? { lang } : {}),
    basics: readBasics(basics, galley),
    sections: Array.isArray(galley.sections)
      ? storedSections(root, basics, galley.sections)
      : plainSections(root, basics),
  };
}

function readBasics(basics: Loose, galley: Loose): Basics {
  const website = isObject(basics.website)
    ? (text(basics.website.url) ?? text(basics.website.href))
    : text(basics.website);
  const location = isObject(basics.location) ? basics.location : {};
  const place = Object.fromEntries(
    (['address', 'postalCode', 'city', 'region', 'countryCode'] as const).flatMap((key) => {
      const found = text(location[key]) ?? (key === 'city' ? text(basics.location) : undefined);
      return found ? [[key, found]] : [];
    }),
  );
  const known = new Set([
    'name',
    'label',
    'image',
    'picture',
    'email',
    'phone',
    'url',
    'website',
    'summary',
    'location',
    'profiles',
  ]);
  const leftovers = Object.entries(basics).filter(([key]) => !known.has(key));
  const details = list(galley.details).flatMap((detail): Detail[] => {
    const found = isObject(detail) ? text(detail.value) : undefined;
    const label = isObject(detail) ? text(detail.label) : undefined;
    return found ? [label ? { label, value: found } : { value: found }] : [];
  });
  const image = text(basics.image) ?? text(basics.picture);
  const photo = photoSchema.safeParse(galley.photo);
  const url = text(basics.url) ?? website;
  return {
    ...optional('name', text(basics.name)),
    ...optional('label', text(basics.label)),
    ...optional('email', text(basics.email)),
    ...optional('phone', text(basics.phone)),
    ...optional('url', url),
    ...optional('image', image),
    ...(photo.success ? { photo: photo.data } : {}),
    ...(Object.keys(place).length > 0 ? { location: place } : {}),
    profiles: list(basics.profiles).flatMap(readProfile),
    details: [
      ...details,
      ...(website && website !== url ? [{ value: website }] : []),
      ...leftovers.flatMap(([, value]) => strings(value).map((found) => ({ value: found }))),
    ],
  };
}

function readProfile(profile: unknown): Profile[] {
  if (!isObject(profile)) return text(profile) ? [{ url: text(profile) }] : [];
  const read = {
    ...optional('network', text(profile.network)),
    ...optional('username', text(profile.username)),
    ...optional('url', text(profile.url)),
  };
  return Object.keys(read).length > 0 ? [read] : [];
}

/**
 * Sections as Galley wrote them: each entry names the array whose next item it is, alone or as `from`
 * beside a page break or the word that it is hidden, or stands there itself.
 */
function storedSections(root: Loose, basics: Loose, stored: readonly unknown[]): Section[] {
  const next: Record<string, number> = {};
  const sections = stored.flatMap((item): Section[] => {
    const row = isObject(item) ? SECTIONS.find((candidate) => candidate.kind === item.kind) : undefined;
    if (!row || !isObject(item)) return [];
    const entries = list(item.entries).flatMap((entry): Entry[] => {
      const from = isObject(entry) ? entry.from : entry;
      const paged = pagedAs(entry);
      if (from === 'summary') {
        const found = text(basics.summary);
        return found ? [{ shape: 'prose', text: found, ...paged }] : [];
      }
      if (typeof from === 'string') {
        const index = next[from] ?? 0;
        next[from] = index + 1;
        return readEntry(list(root[from])[index], row).map((read) => ({ ...read, ...paged }));
      }
      const parsed = entrySchema.safeParse(entry);
      return parsed.success ? [parsed.data] : [];
    });
    return [{ kind: row.kind, title: text(item.title) ?? '', ...pagedAs(item), entries }];
  });
  return [...sections, ...beyond(root, next)];
}

function pagedAs(stored: unknown): Pick<Entry, 'pageBreakBefore' | 'hidden'> {
  const { pageBreakBefore, hidden } = isObject(stored) ? stored : {};
  return {
    ...(typeof pageBreakBefore === 'boolean' && { pageBreakBefore }),
    ...(typeof hidden === 'boolean' && { hidden }),
  };
}

/** Items that someone added to the arrays behind the stored sections' back. */
function beyond(root: Loose, taken: Readonly<Record<string, number>>): Section[] {
  return plainSections(
    Object.fromEntries(
      Object.entries(root).map(([key, value]) => [
        key,
        Array.isArray(value) ? value.slice(taken[key] ?? 0) : value,
      ]),
    ),
    {},
  );
}

function plainSections(root: Loose, basics: Loose): Section[] {
  const summary = text(basics.summary);
  const sections: Section[] = summary
    ? [{ kind: 'summary', title: titleOf('summary'), entries: [{ shape: 'prose', text: summary }] }]
    : [];
  for (const [key, value] of Object.entries(root)) {
    if (key === 'basics' || key === 'meta' || key.startsWith('$') || key.startsWith('_')) continue;
    const row = SECTIONS.find((candidate) => candidate.jsonKey === key);
    if (row) {
      const entries = list(value).flatMap((item) => readEntry(item, row));
      if (entries.length > 0) sections.push({ kind: row.kind, title: row.titles.en, entries });
      continue;
    }
    const items = strings(value).map((found) => ({ text: found }));
    if (items.length > 0) sections.push({ kind: 'custom', title: key, entries: [{ shape: 'list', items }] });
  }
  return sections;
}

function titleOf(kind: string): string {
  return SECTIONS.find((row) => row.kind === kind)?.titles.en ?? '';
}

function readEntry(item: unknown, row: SectionRow): Entry[] {
  if (typeof item === 'string' || typeof item === 'number') {
    const found = text(item);
    if (!found) return [];
    return row.shape === 'keyed'
      ? [{ shape: 'keyed', name: found, keywords: [] }]
      : [{ shape: 'dated', title: found, highlights: [], keywords: [] }];
  }
  if (!isObject(item)) return [];
  const fields = new ItemFields(item, row);
  return row.shape === 'keyed' ? readKeyed(fields) : readDated(fields, row);
}

function readDated(fields: ItemFields, row: SectionRow): Entry[] {
  const texts = fields.texts(DATED_TEXTS);
  const start = fields.date(jsonField(row, 'start'), 'startDate', 'date', 'releaseDate');
  const end = fields.date(jsonField(row, 'end'), 'endDate');
  const ongoing = fields.take('ongoing');
  const written = fields.text('dates');
  const goesOn =
    end.present || ongoing === true || (start.date && !end.date && ongoing !== false && !hasOneDate(row));
  const range = {
    ...optional('start', start.date),
    ...optional('end', end.date ?? (goesOn ? ('present' as const) : undefined)),
    ...optional('text', written),
  };
  const highlights = fields.strings('highlights', row).map(readHighlight);
  const keywords = fields.strings('keywords', row);
  const rest = [...start.rest, ...end.rest, ...fields.rest()];
  const entry: DatedEntry = {
    shape: 'dated',
    ...texts,
    ...(Object.keys(range).length > 0 ? { dates: range } : {}),
    highlights: [...highlights, ...rest.map((found) => ({ text: found }))],
    keywords,
  };
  return isEmpty(entry) ? [] : [entry];
}

function readKeyed(fields: ItemFields): Entry[] {
  const texts = fields.texts(KEYED_TEXTS);
  const keywords = [...fields.strings('keywords'), ...fields.rest()];
  const entry: KeyedEntry = { shape: 'keyed', ...texts, keywords };
  return isEmpty(entry) ? [] : [entry];
}

function isEmpty(entry: DatedEntry | KeyedEntry): boolean {
  return Object.entries(entry).every(
    ([key, value]) => key === 'shape' || value === undefined || (Array.isArray(value) && value.length === 0),
  );
}

function optional<K extends string, V>(key: K, value: V | undefined): { [P in K]?: V } {
  return value === undefined ? {} : ({ [key]: value } as { [P in K]?: V });
}
