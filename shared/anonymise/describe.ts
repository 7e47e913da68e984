/** The list of what went and what is doubtful, in words. */
import { plainText } from '../inline';
import type { Resume } from '../resume';
import type { FoundItem, FoundPlace } from './found';
import type { Doubtful, PersonalKind, Removed } from './types';

/** What the kinds of finds and their places are called. */
export interface FoundWords {
  readonly kinds: Readonly<Record<PersonalKind, string>>;
  /** Everything above the sections. */
  readonly contact: string;
  readonly untitled: string;
  readonly named: (kind: string, text: string) => string;
  readonly item: (what: string, places: string) => string;
  readonly stillThere: (item: string) => string;
  readonly nameless: string;
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
  named: (kind, text) => `${kind} “${text}”`,
  item: (what, places) => `${what}: ${places}`,
  stillThere: (item) => `doubtful, still there: ${item}`,
  nameless: 'doubtful: no name was found in this file, so it was not searched for one',
};

export function foundItem({ kind, text, at }: Removed | Doubtful, resume: Resume): FoundItem {
  return { kind, text: shortened(text), places: at.map((pointer) => placeOf(pointer, resume)) };
}

/** In English: `name “Odo Fenn”: Contact, Experience 2`. Places are of the résumé as it was. */
export function sayFound({ kind, text, places }: FoundItem, words: FoundWords): string {
  const called = words.kinds[kind];
  return words.item(text === '' ? called : words.named(called, text), sayPlaces(places, words));
}

export function describePlaces(pointers: readonly string[], resume: Resume, words: FoundWords): string {
  return sayPlaces(
    pointers.map((pointer) => placeOf(pointer, resume)),
    words,
  );
}

/** The title of the section and which of its entries. */
function placeOf(pointer: string, { sections }: Resume): FoundPlace {
  const [, room, section, part, entry] = pointer.split('/');
  if (room !== 'sections') return {};
  const title = plainText(sections[Number(section)]?.title ?? '').trim();
  return part === 'entries' && entry !== undefined
    ? { section: title, entry: Number(entry) + 1 }
    : { section: title };
}

function sayPlaces(places: readonly FoundPlace[], { contact, untitled }: FoundWords): string {
  const said = places.map(({ section, entry }) => {
    if (section === undefined) return contact;
    const title = section || untitled;
    return entry === undefined ? title : `${title} ${entry}`;
  });
  return [...new Set(said)].join(', ');
}

const LONGEST = 80;

const shortened = (text: string) => {
  const line = text.replace(/\s+/g, ' ');
  return line.length > LONGEST ? `${line.slice(0, LONGEST).trimEnd()} …` : line;
};
