/**
 * How well a document was probably read, as one number by which a pile is sorted. Every sign of a
 * misreading has a share of the document, 0–1, and a weight; the signs are taken as independent:
 *
 *   confidence = Π (1 − weight · share)
 *
 * The weights say how much worse documents with that sign were read in a corpus with known answers, in
 * round numbers: they rank, they are no probabilities. Nothing here is told to the person; what a person
 * can decide is a note.
 */
import { plainText } from '../../shared/inline';
import type { Note } from '../../shared/notes';
import type { DatedEntry, Entry, Resume, SectionKind, Unplaced } from '../../shared/resume';
import type { Source } from '../../shared/source';
import { wordsOf } from './ledger';

export interface Reading {
  readonly resume: Resume;
  readonly unplaced: readonly Unplaced[];
  readonly notes: readonly Note[];
  readonly source: Source;
}

interface Sign {
  readonly weight: number;
  readonly share: (reading: Reading) => number;
}

const SIGNS: readonly Sign[] = [
  // Words of the text that fit nowhere; headers, footers and hidden words are meant to be left over.
  { weight: 1, share: lostShare },
  { weight: 0.6, share: ({ resume }) => (resume.basics.name === undefined ? 1 : 0) },
  { weight: 0.2, share: ({ resume }) => (resume.basics.location?.city === undefined ? 1 : 0) },
  { weight: 0.1, share: ({ resume }) => (resume.basics.location === undefined ? 1 : 0) },
  { weight: 0.2, share: ({ notes }) => (notes.some(({ code }) => code === 'columns') ? 1 : 0) },
  // Half a head: the other half went elsewhere, or both halves are in one field.
  { weight: 0.3, share: inDated(['work'], ({ title }) => title === undefined) },
  { weight: 0.3, share: inDated(['work', 'education'], ({ organization }) => organization === undefined) },
  {
    weight: 0.3,
    share: inDated(['work'], (entry) => heads(entry).some((text) => /[,|]| [–—-] /.test(text))),
  },
  { weight: 0.1, share: inDated(['work'], (entry) => heads(entry).some((text) => wordsOf(text).length > 7)) },
  { weight: 0.3, share: inDated(['work', 'education'], ({ dates }) => !dates?.start && !dates?.end) },
  { weight: 0.2, share: inDated(['education'], ({ dates }) => dates?.end !== undefined && !dates.start) },
  // What is left of a degree when its parts are taken out: a grade, a thesis, a place not known.
  { weight: 0.3, share: inDated(['education'], ({ summary }) => summary !== undefined) },
  { weight: 0.2, share: shapeless },
  // Skills in sentences, or a group whose words could not be told apart.
  { weight: 0.3, share: inSkills((entry) => entry.shape !== 'keyed' || entry.keywords.length === 0) },
  { weight: 0.2, share: longKeywords },
  // A title that was none.
  { weight: 0.15, share: ({ notes }) => (notes.some(isDoubtOf('heading')) ? 1 : 0) },
  { weight: 0.1, share: ({ notes }) => (notes.some(({ code }) => code === 'guessed') ? 1 : 0) },
  { weight: 1, share: ({ notes }) => unsureness(notes) },
];

export function confidenceOf(reading: Reading): number {
  return SIGNS.reduce((sure, { weight, share }) => sure * (1 - weight * Math.min(share(reading), 1)), 1);
}

function lostShare({ unplaced, source }: Reading): number {
  const count = (texts: readonly { readonly text: string }[]) =>
    texts.reduce((sum, { text }) => sum + wordsOf(text).length, 0);
  const aside = count(source.lines.filter(({ kind }) => kind === 'aside'));
  const all = count(source.lines) - aside;
  return all > 0 ? Math.max(0, count(unplaced) - aside) / all : 0;
}

function entriesOf({ sections }: Resume, kinds: readonly SectionKind[]): Entry[] {
  return sections.flatMap(({ kind, entries }) => (kinds.includes(kind) ? entries : []));
}

function inDated(kinds: readonly SectionKind[], has: (entry: DatedEntry) => boolean) {
  return ({ resume }: Reading) => {
    const dated = entriesOf(resume, kinds).filter((entry) => entry.shape === 'dated');
    return shareOf(dated, has);
  };
}

const heads = ({ organization = '', title = '' }: DatedEntry) => [organization, title].map(plainText);

/** Jobs and degrees that were not seen as such. */
function shapeless({ resume }: Reading): number {
  return shareOf(entriesOf(resume, ['work', 'education']), ({ shape }) => shape !== 'dated');
}

function inSkills(has: (entry: Entry) => boolean) {
  return ({ resume }: Reading) => shareOf(entriesOf(resume, ['skills']), has);
}

const LONGEST_KEYWORD = 4;

function longKeywords({ resume }: Reading): number {
  const keywords = entriesOf(resume, ['skills']).flatMap((entry) =>
    entry.shape === 'keyed' ? entry.keywords : [],
  );
  return shareOf(keywords, (keyword) => wordsOf(keyword).length > LONGEST_KEYWORD);
}

function isDoubtOf(about: Extract<Note, { code: 'doubt' }>['about']) {
  return (note: Note) => note.code === 'doubt' && note.about === about;
}

/** How unsure the letters themselves are: guessed from bytes or recognised in a picture. */
function unsureness(notes: readonly Note[]): number {
  const sure = notes.map((note) => (note.code === 'ocr' || note.code === 'encoding' ? note.confidence : 1));
  return 1 - Math.min(1, ...sure);
}

function shareOf<T>(items: readonly T[], has: (item: T) => boolean): number {
  return items.length === 0 ? 0 : items.filter(has).length / items.length;
}
