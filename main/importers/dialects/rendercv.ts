/**
 * RenderCV (docs.rendercv.com, “Structure of the YAML input file”): `cv` with contact data and `sections`,
 * each a list of one of nine kinds of entry, told apart by their keys.
 */
import type { Entry, SectionKind } from '../../../shared/resume';
import { withDates } from './dates';
import type { Dialect } from './dialect';
import { isObject, type Loose, list, object, objects, renamed, text, without } from './loose';
import { kindOf, SectionList } from './sections';

export const renderCvDialect: Dialect = {
  title: 'RenderCV',
  recognises: (data) => isObject(data.cv),
  toJsonResume: (data) => {
    const cv = object(data.cv);
    const sections = new SectionList();
    for (const [key, entries] of Object.entries(object(cv.sections)))
      addSection(sections, key, list(entries));
    const contact = renamed(without(cv, 'sections', 'social_networks', 'custom_connections'), {
      headline: 'label',
      photo: 'image',
    });
    // Of each there may be several.
    const [email, ...emails] = texts(cv.email);
    const [phone, ...phones] = texts(cv.phone).map((number) => number.replace(/^tel:/, ''));
    const [website, ...sites] = texts(cv.website);
    const others = objects(cv.custom_connections).map(({ placeholder, url }) =>
      text(url) ? `[${text(placeholder)}](${text(url)})` : text(placeholder),
    );
    return sections.toJsonResume({
      ...contact,
      ...{ email, phone, website },
      others: [...emails, ...phones, ...sites, ...others],
      location: placeOf(text(cv.location)),
      profiles: objects(cv.social_networks),
    });
  },
};

function texts(value: unknown): string[] {
  return (Array.isArray(value) ? value : [value]).map(text).filter(Boolean);
}

/** Codes of states that people write behind their city; a country of the same code is not meant then. */
const STATES = new Set(
  (
    'AL AK AZ AR CA CO CT FL GA HI ID IL IA KS KY LA ME MD MA MI MN MS MO MT NE NV NH NJ NM NY NC ND OH OK ' +
    'OR PA RI SC SD TN TX UT VT VA WA WV WI WY DC ON QC BC AB MB SK NS NB NL PE'
  ).split(' '),
);

/** `Lyon, FR`, `Austin, TX`, `Brno, Czechia`. */
function placeOf(words: string): Loose {
  const parts = words.split(/\s*,\s*/).filter((part) => !/^(undefined|null)?$/.test(part));
  const last = parts.at(-1) ?? '';
  const countryCode = /^[A-Z]{2}$/.test(last) && !STATES.has(last) ? last : '';
  const [city = '', ...rest] = countryCode ? parts.slice(0, -1) : parts;
  return { city, region: rest.join(', '), countryCode };
}

/** A key in snake case is set as words with capitals; any other is the title as it stands. */
function titleOf(key: string): string {
  if (/[\p{Lu}\s]/u.test(key)) return key;
  return key
    .split('_')
    .map((word) => `${word.slice(0, 1).toUpperCase()}${word.slice(1)}`)
    .join(' ');
}

function addSection(sections: SectionList, key: string, entries: readonly unknown[]): void {
  const title = titleOf(key);
  const lines = entries.flatMap((entry) => lineOf(entry) ?? []);
  const named = kindOf(title) ?? kindByKeys(objects(entries)[0] ?? {});
  // Labels with nothing behind them are no abilities.
  const kind =
    named === 'skills' && lines.length === 0 && !objects(entries).some(hasDetails) ? 'custom' : named;
  if (lines.length === entries.length) sections.add(kind, title, textEntries(kind, lines));
  else
    sections.add(
      kind,
      title,
      entries.flatMap((entry) => readEntry(entry, kind)),
    );
}

/** Plain text, or a bullet or a number with its text. */
function lineOf(entry: unknown): string | undefined {
  if (!isObject(entry)) return text(entry) || undefined;
  const { bullet, number, reversed_number: reversed } = entry;
  return text(bullet) || text(number) || text(reversed) || undefined;
}

function textEntries(kind: SectionKind, lines: readonly string[]): (Loose | Entry)[] {
  if (kind === 'summary') return [{ shape: 'prose', text: lines.join('\n\n') }];
  if (kind === 'skills' || kind === 'interests') return lines.map((name) => ({ name }));
  if (kind === 'languages') return lines.map((language) => ({ language }));
  return lines.length > 0 ? [{ shape: 'list', items: lines.map((line) => ({ text: line })) }] : [];
}

function kindByKeys(entry: Loose): SectionKind {
  if ('institution' in entry) return 'education';
  if ('company' in entry) return 'work';
  return 'authors' in entry || 'journal' in entry ? 'publications' : 'custom';
}

function readEntry(entry: unknown, kind: SectionKind): (Loose | Entry)[] {
  const line = lineOf(entry);
  if (line) return [{ shape: 'list', items: [{ text: line }] }];
  if (!isObject(entry)) return [];
  if ('label' in entry || 'details' in entry) return [oneLine(entry, kind)];
  const { authors, summary, ...rest } = renamed(withDates(entry, 'start_date', 'end_date', 'date'), {
    title: 'name',
    journal: 'publisher',
  });
  const words = [list(authors).map(text).join(', '), text(summary)].filter(Boolean).join('\n');
  return [{ ...rest, ...(words && { summary: words }) }];
}

function hasDetails(entry: Loose): boolean {
  return text(entry.details) !== '';
}

/** `label: details`: a group of skills, a language with its level, anything else in two parts. */
function oneLine(entry: Loose, kind: SectionKind): Loose | Entry {
  const name = text(entry.label);
  const details = text(entry.details);
  if (kind === 'skills' || kind === 'interests')
    return { name, keywords: details.split(/\s*[,;]\s*(?![^(]*\))/).filter(Boolean) };
  if (kind === 'languages') return { language: name, fluency: details };
  if (kind === 'awards') return { title: name, summary: details };
  return { shape: 'keyed', ...(name && { name }), keywords: [], ...(details && { summary: details }) };
}
