/**
 * Puts words that found no place where a person wants them. A target is the pointer of a field, an
 * entry, a section or the contact data; words never replace words, they go behind them.
 */
import type { Draft } from 'immer';
import { escapeInline } from '../../shared/inline';
import type { Entry, Resume } from '../../shared/resume';
import { sectionRow } from '../../shared/sections/registry';
import { typedRange } from '../editors/typed-date';
import { listAt, pointerParts, setAt, valueAt } from './pointer';

/** Heading of the section that takes what fits nowhere else. */
export const PLACED_BY_HAND = 'More';

/** Contact data that can be given but once; a second one is a detail under this label. */
const SINGLE: Readonly<Record<string, string>> = { email: 'Email', phone: 'Phone', url: 'Website' };

/** Returns the pointer of the string that now holds the words. */
export function placeText(resume: Draft<Resume>, text: string, target: string): string {
  const [room, at, , index, field, item] = pointerParts(target);
  if (room === 'basics') return placeInContact(resume, text, target);
  const section = resume.sections[Number(at)];
  if (room !== 'sections' || !section) return placeInOwnSection(resume, text);
  if (target === `/sections/${at}/title`) return append(resume, target, text, ' ');
  const entry = section.entries[Number(index)];
  const own = `/sections/${at}/entries/${index}`;
  if (!entry) return placeInSection(resume, text, Number(at));
  if (entry.shape === 'dated' && field === 'dates' && !entry.dates) {
    const [start = '', end = ''] = text.split(/\s+[-–—]\s+/);
    setAt(resume, `${own}/dates`, { ...typedRange(start, end, resume.lang), text });
    return `${own}/dates/text`;
  }
  if (field === undefined || field === 'dates' || (field === 'highlights' && item === undefined))
    return placeInEntry(resume, text, own, entry);
  if (field === 'highlights' || field === 'items') return push(resume, `${own}/${field}`, highlight(text));
  if (field === 'keywords') return push(resume, `${own}/keywords`, text);
  return append(resume, `${own}/${field}`, asRich(text, field), isProse(field) ? '\n\n' : ', ');
}

/** A list at the end of the résumé, one for all such lines. */
export function placeInOwnSection(resume: Draft<Resume>, text: string): string {
  const at = resume.sections.length - 1;
  const last = resume.sections[at];
  if (last?.kind === 'custom' && last.title === PLACED_BY_HAND && last.entries.at(-1)?.shape === 'list')
    return push(resume, `/sections/${at}/entries/${last.entries.length - 1}/items`, highlight(text));
  resume.sections.push({
    kind: 'custom',
    title: PLACED_BY_HAND,
    entries: [{ shape: 'list', items: [highlight(text)] }],
  });
  return `/sections/${at + 1}/entries/0/items/0/text`;
}

function placeInContact(resume: Draft<Resume>, text: string, target: string): string {
  const field = target.slice('/basics/'.length);
  const before = valueAt(resume, target);
  const label = SINGLE[field];
  if (label !== undefined && before !== undefined) {
    const item = { label, value: escapeInline(text) };
    return push(resume, '/basics/details', item, '/value');
  }
  if (field === '' || field === 'details' || field === 'profiles')
    return push(resume, '/basics/details', { value: escapeInline(text) }, '/value');
  const words = /^details\/\d+\/value$/.test(field) ? escapeInline(text) : text;
  return append(resume, target, words, field === 'name' ? ' ' : ', ');
}

/** At the end: into a list or a paragraph that ends the section, else as an entry of its own. */
function placeInSection(resume: Draft<Resume>, text: string, at: number): string {
  const section = resume.sections[at];
  const entries = `/sections/${at}/entries`;
  const last = section?.entries.at(-1);
  if (section && last && (last.shape === 'list' || last.shape === 'prose'))
    return placeInEntry(resume, text, `${entries}/${section.entries.length - 1}`, last);
  const shape = last?.shape ?? sectionRow(section?.kind ?? 'custom').shape;
  return push(resume, entries, ENTRY_OF[shape](escapeInline(text)), WORDS_OF[shape]);
}

function placeInEntry(resume: Draft<Resume>, text: string, own: string, entry: Draft<Entry>): string {
  switch (entry.shape) {
    case 'dated':
      return push(resume, `${own}/highlights`, highlight(text));
    case 'keyed':
      return push(resume, `${own}/keywords`, text, '');
    case 'list':
      return push(resume, `${own}/items`, highlight(text));
    case 'prose':
      return append(resume, `${own}/text`, escapeInline(text), '\n\n');
  }
}

type Shape = Entry['shape'];

const ENTRY_OF: { readonly [S in Shape]: (words: string) => Entry } = {
  dated: (title) => ({ shape: 'dated', title, highlights: [], keywords: [] }),
  keyed: (name) => ({ shape: 'keyed', name, keywords: [] }),
  list: (text) => ({ shape: 'list', items: [{ text }] }),
  prose: (text) => ({ shape: 'prose', text }),
};

const WORDS_OF: { readonly [S in Shape]: string } = {
  dated: '/title',
  keyed: '/name',
  list: '/items/0/text',
  prose: '/text',
};

const highlight = (text: string) => ({ text: escapeInline(text) });

const isProse = (field: string) => field === 'summary' || field === 'text';

/** Fields of entries that hold inline Markdown. */
const RICH: ReadonlySet<string> = new Set(['organization', 'title', 'area', 'summary', 'text', 'name']);
const asRich = (text: string, field: string) => (RICH.has(field) ? escapeInline(text) : text);

function push(resume: Draft<Resume>, list: string, item: unknown, words = '/text'): string {
  const items = listAt(resume, list);
  items.push(item);
  return `${list}/${items.length - 1}${typeof item === 'string' ? '' : words}`;
}

function append(resume: Draft<Resume>, pointer: string, text: string, between: string): string {
  const before = valueAt(resume, pointer);
  const full = typeof before === 'string' && before.trim() !== '';
  setAt(resume, pointer, full ? `${before}${between}${text}` : text);
  return pointer;
}
