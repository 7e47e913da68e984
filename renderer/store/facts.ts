/** What is said about a document, derived from it and nothing else. */
import { plainText } from '../../shared/inline';
import { describeNote, type Note } from '../../shared/notes';
import type { ReadAs } from '../../shared/read-as';
import type { Resume } from '../../shared/resume';
import { valueAt } from './pointer';
import type { AppState, OpenDocument } from './state';

export interface NoteRow {
  /** Names the note, in English whatever is spoken: what was reviewed stays so in another language. */
  readonly sentence: string;
  readonly note: Note;
  /** Where in the source, where the note says. */
  readonly line?: number;
  readonly page?: number;
  /** JSON pointer of the field it concerns, as long as that field is what the note speaks of. */
  readonly at?: string;
  /** Another reading of the file that may mend it. */
  readonly readAs?: ReadAs;
}

/** The sentences to look at, each once, `laid` of the layout; what found no place is listed by itself. */
export function noteRows(document: OpenDocument, laid: readonly Note[] = []): NoteRow[] {
  const notes = [...document.content.notes, ...laid];
  const kept = notes.filter(
    (note) =>
      note.code !== 'unplaced' &&
      !(note.code === 'no-name' && document.content.resume.basics.name !== undefined),
  );
  const rows = new Map<string, NoteRow>();
  for (const note of kept) {
    const sentence = describeNote(note);
    if (!rows.has(sentence))
      rows.set(sentence, {
        sentence,
        note,
        line: 'line' in note ? note.line : undefined,
        page: 'page' in note ? note.page : undefined,
        at: fieldOf(note, document.content.resume),
        ...(note.code === 'columns' && document.path !== undefined && { readAs: { columns: 'two' } }),
      });
  }
  return [...rows.values()];
}

/** Fields move with edits and notes do not: the words tell whether the field is still the one meant. */
function fieldOf(note: Note, resume: Resume): string | undefined {
  if (!('at' in note) || note.at === undefined) return undefined;
  if (note.code === 'doubt' || note.code === 'kept')
    return wordsAt(resume, note.at) === note.what ? note.at : undefined;
  const entry = note.at.replace(/\/organization$/, '');
  const isEmpty = valueAt(resume, entry) !== undefined && valueAt(resume, note.at) === undefined;
  const names = [`${entry}/title`, `${entry}/dates`, entry.replace(/entries\/\d+$/, 'title')];
  return isEmpty && names.some((name) => wordsAt(resume, name) === note.what) ? note.at : undefined;
}

/** Of a text its words, of a date those it was read from. */
function wordsAt(resume: Resume, pointer: string): string | undefined {
  const value = valueAt(resume, pointer);
  if (typeof value === 'string') return plainText(value);
  const text = valueAt(value, '/text');
  return typeof text === 'string' ? text : undefined;
}

/** What found no place and may be missed: joining words and labels are none of it. */
export function lostLines({ content }: OpenDocument): number {
  return content.unplaced.filter(({ tie }) => !tie).length;
}

/** What is left to review: notes not yet marked, and each unplaced line. */
export function reviewCount(document: OpenDocument, laid: readonly Note[] | undefined): number {
  const open = noteRows(document, laid).filter(({ sentence }) => !document.reviewed.includes(sentence));
  return open.length + lostLines(document);
}

export function countWords(resume: Resume): number {
  let count = 0;
  const visit = (value: unknown, key: string) => {
    if (typeof value === 'string') {
      if (WORDLESS.has(key)) return;
      count += plainText(value)
        .split(/\s+/)
        .filter((word) => /[\p{L}\p{N}]/u.test(word)).length;
    } else if (Array.isArray(value)) for (const item of value) visit(item, key);
    else if (typeof value === 'object' && value !== null)
      for (const [name, inner] of Object.entries(value)) visit(inner, name);
  };
  visit(resume.basics, '');
  visit(resume.sections, '');
  return count;
}

/** Strings of the model that are not words of the résumé. */
const WORDLESS = new Set(['kind', 'shape', 'image', 'original', 'end']);

/** Documents whose name or file holds every word of the search. */
export function foundDocuments({
  documents,
  search,
}: Pick<AppState, 'documents' | 'search'>): readonly OpenDocument[] {
  const words = search.toLocaleLowerCase().split(/\s+/).filter(Boolean);
  if (words.length === 0) return documents;
  return documents.filter(({ fileName, content }) => {
    const text = `${content.resume.basics.name ?? ''} ${fileName}`.toLocaleLowerCase();
    return words.every((word) => text.includes(word));
  });
}

/** The document that a variant follows, where it is open. */
export function masterOf(
  documents: readonly OpenDocument[],
  { content }: OpenDocument,
): OpenDocument | undefined {
  const master = content.follows?.master;
  return master === undefined ? undefined : documents.find(({ key }) => key === master);
}
