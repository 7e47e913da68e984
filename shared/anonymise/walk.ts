/** Goes through all words of the sections, and leaves out whatever has none left afterwards. */
import type { DatedEntry, Entry, Highlight, KeyedEntry, Resume, Section } from '../resume';

export interface TextField {
  /** Pointer into the résumé as it was. */
  readonly at: string;
  /** Inline Markdown, plain words, or an address. */
  readonly form: 'rich' | 'plain' | 'url';
  readonly section: Section;
}

export interface Walker {
  /** What becomes of a text; '' takes it out. */
  text(words: string, field: TextField): string;
  /** Whether a section stays at all. */
  keepsSection(section: Section, at: string): boolean;
  keepsEntry(entry: Entry, section: Section, at: string): boolean;
}

export function walkSections({ sections }: Resume, walker: Walker): Section[] {
  return sections.flatMap((section, index) => {
    const at = `/sections/${index}`;
    if (!walker.keepsSection(section, at)) return [];
    const title = walker.text(section.title, { at: `${at}/title`, form: 'plain', section });
    const entries = section.entries.flatMap((entry, place) => {
      const spot = `${at}/entries/${place}`;
      if (!walker.keepsEntry(entry, section, spot)) return [];
      const walked = walkEntry(entry, fieldsOf(walker, section, spot));
      return isEmpty(walked) && !isEmpty(entry) ? [] : [walked];
    });
    return entries.length === 0 && section.entries.length > 0 ? [] : [{ ...section, title, entries }];
  });
}

type Form = TextField['form'];
interface Fields {
  one(words: string | undefined, name: string, form?: Form): string | undefined;
  list(items: readonly string[], name: string): string[];
  highlights(items: readonly Highlight[], name: string): Highlight[];
}

function fieldsOf(walker: Walker, section: Section, spot: string): Fields {
  const at = (name: string, form: Form): TextField => ({ at: `${spot}/${name}`, form, section });
  const highlights = (items: readonly Highlight[], name: string): Highlight[] =>
    items.flatMap(({ text, children }, index) => {
      const words = text === '' ? text : walker.text(text, at(`${name}/${index}/text`, 'rich'));
      const below = children && highlights(children, `${name}/${index}/children`);
      // What stood below a line that went stands in its place.
      if (words === '' && text !== '') return below ?? [];
      return [{ text: words, ...(below && below.length > 0 ? { children: below } : {}) }];
    });
  return {
    one: (words, name, form = 'rich') => (words ? walker.text(words, at(name, form)) || undefined : words),
    list: (items, name) =>
      items
        .map((item, index) => walker.text(item, at(`${name}/${index}`, 'plain')))
        .filter((item) => item !== ''),
    highlights,
  };
}

function walkEntry(entry: Entry, fields: Fields): Entry {
  switch (entry.shape) {
    case 'dated':
      return walkDated(entry, fields);
    case 'keyed':
      return walkKeyed(entry, fields);
    case 'list':
      return { ...entry, items: fields.highlights(entry.items, 'items') };
    case 'prose':
      return { ...entry, text: fields.one(entry.text, 'text') ?? '' };
  }
}

function walkDated(entry: DatedEntry, { one, list, highlights }: Fields): DatedEntry {
  return defined({
    ...entry,
    organization: one(entry.organization, 'organization'),
    title: one(entry.title, 'title'),
    area: one(entry.area, 'area'),
    place: one(entry.place, 'place', 'plain'),
    url: one(entry.url, 'url', 'url'),
    score: one(entry.score, 'score', 'plain'),
    summary: one(entry.summary, 'summary'),
    highlights: highlights(entry.highlights, 'highlights'),
    keywords: list(entry.keywords, 'keywords'),
  });
}

function walkKeyed(entry: KeyedEntry, { one, list }: Fields): KeyedEntry {
  return defined({
    ...entry,
    name: one(entry.name, 'name'),
    level: one(entry.level, 'level', 'plain'),
    summary: one(entry.summary, 'summary'),
    keywords: list(entry.keywords, 'keywords'),
  });
}

/** Without the keys that have no value. */
export function defined<T extends object>(value: T): T {
  return Object.fromEntries(Object.entries(value).filter(([, part]) => part !== undefined)) as T;
}

function isEmpty(entry: Entry): boolean {
  const { shape, pageBreakBefore, hidden, ...facts } = entry;
  return Object.values(facts).every((fact) =>
    Array.isArray(fact) ? fact.length === 0 : fact === undefined || fact === '',
  );
}
