/**
 * A résumé as JSON Resume 1.0. What the standard has no place for stands in `meta.galley`, so that
 * reading the file back gives the equal résumé: section titles and order, entries of a shape that a
 * kind does not usually have, contact details without a field, page breaks that the person wants, what is hidden.
 */
import { formatIsoDate } from '../dates';
import { describeNote, type Note } from '../notes';
import type { DatedEntry, Entry, KeyedEntry, Resume, Section, Unplaced } from '../resume';
import { SECTIONS, type SectionRow, sectionRow } from '../sections/registry';
import type { Source } from '../source';
import { withUris } from './addresses';
import { DATED_TEXTS, jsonField, KEYED_TEXTS } from './fields';
import { writeHighlight } from './highlights';
import type { Json, JsonObject } from './json';

export interface Extras {
  readonly unplaced?: readonly Unplaced[];
  readonly notes?: readonly Note[];
  readonly source?: Source;
}

export function writeJsonResume(resume: Resume, extras: Extras = {}): JsonObject {
  const arrays: Record<string, JsonObject[]> = {};
  let summary: string | undefined;
  const sections = resume.sections.map((section) => {
    const row = sectionRow(section.kind);
    const entries = section.entries.map((entry): Json => {
      if (section.kind === 'summary' && entry.shape === 'prose' && summary === undefined) {
        summary = entry.text;
        return reference('summary', entry);
      }
      const written =
        row.jsonKey !== undefined && entry.shape === row.shape ? writeEntry(entry, row) : undefined;
      if (written === undefined || row.jsonKey === undefined) return inlineEntry(entry);
      arrays[row.jsonKey] = [...(arrays[row.jsonKey] ?? []), written];
      return reference(row.jsonKey, entry);
    });
    return clean({
      kind: section.kind,
      title: section.title,
      pageBreakBefore: section.pageBreakBefore,
      hidden: section.hidden,
      entries,
    });
  });
  const { basics } = resume;
  const { json, addresses } = withUris({
    basics: clean({
      name: basics.name,
      label: basics.label,
      image: basics.image,
      email: basics.email,
      phone: basics.phone,
      url: basics.url,
      summary,
      location: basics.location && { ...basics.location },
      profiles:
        basics.profiles.length > 0 ? basics.profiles.map((profile) => clean({ ...profile })) : undefined,
    }),
    ...Object.fromEntries(order(resume.sections).map((key) => [key, arrays[key]])),
  });
  return clean({
    ...json,
    meta: {
      sections: namedSections(resume.sections),
      galley: clean({
        lang: resume.lang,
        sections,
        addresses,
        photo: basics.photo && { original: basics.photo.original, crop: { ...basics.photo.crop } },
        details: basics.details.length > 0 ? basics.details.map((detail) => clean({ ...detail })) : undefined,
        unplaced: extras.unplaced?.map((unplaced) => clean({ ...unplaced })),
        notes: extras.notes?.map((note) => ({ ...note, message: describeNote(note) })),
        source: extras.source as Json | undefined,
      }),
    },
  });
}

/**
 * For other programs: the sections in order, each with its title and the array of JSON Resume that it
 * fills. An array is named once; a later section of the same kind goes by its title alone.
 */
function namedSections(sections: readonly Section[]): Json {
  const named = new Set<string>();
  return sections.map(({ kind, title }) => {
    const { jsonKey } = sectionRow(kind);
    if (jsonKey === undefined || named.has(jsonKey)) return { title };
    named.add(jsonKey);
    return { key: jsonKey, title };
  });
}

/** Where an entry of ours stands in the standard's own fields, with what these have no place for. */
function reference(from: string, { pageBreakBefore, hidden }: Entry): Json {
  return pageBreakBefore === undefined && hidden === undefined
    ? from
    : clean({ from, pageBreakBefore, hidden });
}

/** JSON Resume's arrays in the order in which the résumé first needs them. */
function order(sections: readonly Section[]): string[] {
  const keys = sections.flatMap((section) => sectionRow(section.kind).jsonKey ?? []);
  return [...new Set([...keys, ...SECTIONS.flatMap((row) => row.jsonKey ?? [])])];
}

function writeEntry(entry: Entry, row: SectionRow): JsonObject | undefined {
  if (entry.shape === 'dated') return writeDated(entry, row);
  return entry.shape === 'keyed' ? writeKeyed(entry, row) : undefined;
}

function writeDated(entry: DatedEntry, row: SectionRow): JsonObject {
  const out: JsonObject = {};
  for (const field of DATED_TEXTS) out[jsonField(row, field)] = entry[field];
  const { dates } = entry;
  if (dates) {
    out[jsonField(row, 'start')] = dates.start && formatIsoDate(dates.start);
    out[jsonField(row, 'end')] = dates.end && dates.end !== 'present' ? formatIsoDate(dates.end) : undefined;
    // The standard says that a start without an end goes on. Where it is not so, or where a kind has
    // one date only and yet goes on, that has to be said.
    const says = dates.start !== undefined && dates.end === undefined && !hasOneDate(row);
    if (says) out.ongoing = false;
    if (dates.end === 'present' && (hasOneDate(row) || !dates.start)) out.ongoing = true;
    out.dates = dates.text;
  }
  if (entry.highlights.length > 0) out[jsonField(row, 'highlights')] = entry.highlights.map(writeHighlight);
  if (entry.keywords.length > 0) out.keywords = entry.keywords;
  return clean(out);
}

export function hasOneDate(row: SectionRow): boolean {
  return row.jsonFields.start !== undefined;
}

function writeKeyed(entry: KeyedEntry, row: SectionRow): JsonObject {
  const out: JsonObject = {};
  for (const field of KEYED_TEXTS) out[jsonField(row, field)] = entry[field];
  if (entry.keywords.length > 0) out.keywords = entry.keywords;
  return clean(out);
}

/** An entry in our own form, for a place that JSON Resume does not have. */
function inlineEntry(entry: Entry): Json {
  return JSON.parse(JSON.stringify(entry)) as Json;
}

function clean(object: JsonObject): JsonObject {
  return Object.fromEntries(Object.entries(object).filter(([, value]) => value !== undefined));
}
