/** The list of what went and what is doubtful, in words. */
import { plainText } from '../inline';
import type { Resume } from '../resume';
import type { Doubtful, PersonalKind, Removed } from './types';

/** What the kinds of finds and their places are called. */
export interface FoundWords {
  readonly kinds: Readonly<Record<PersonalKind, string>>;
  /** Everything above the sections. */
  readonly contact: string;
  readonly untitled: string;
}

export const FOUND_WORDS: FoundWords = {
  kinds: {
    name: 'name',
    email: 'e-mail address',
    phone: 'phone number',
    address: 'address',
    town: 'town',
    link: 'link',
    handle: 'user name',
    photo: 'photo',
    birth: 'birth or age',
    gender: 'gender',
    nationality: 'nationality',
    family: 'family',
    faith: 'faith',
    identity: 'number of identity',
    referee: 'referee',
    publications: 'publications, which name their authors when searched for',
    detail: 'contact detail',
  },
  contact: 'Contact',
  untitled: 'a section without title',
};

/** In English: `name “Odo Fenn”: Contact, Experience 2`. Places are of the résumé as it was. */
export function describeItem({ kind, text, at }: Removed | Doubtful, resume: Resume): string {
  const called = FOUND_WORDS.kinds[kind];
  const what = text === '' ? called : `${called} “${shortened(text)}”`;
  return `${what}: ${describePlaces(at, resume, FOUND_WORDS)}`;
}

export function describePlaces(pointers: readonly string[], resume: Resume, words: FoundWords): string {
  return [...new Set(pointers.map((pointer) => placeOf(pointer, resume, words)))].join(', ');
}

/** The title of the section and which of its entries. */
function placeOf(pointer: string, { sections }: Resume, { contact, untitled }: FoundWords): string {
  const [, room, section, part, entry] = pointer.split('/');
  if (room !== 'sections') return contact;
  const title = plainText(sections[Number(section)]?.title ?? '').trim() || untitled;
  return part === 'entries' && entry !== undefined ? `${title} ${Number(entry) + 1}` : title;
}

const LONGEST = 80;

const shortened = (text: string) => {
  const line = text.replace(/\s+/g, ' ');
  return line.length > LONGEST ? `${line.slice(0, LONGEST).trimEnd()} …` : line;
};
