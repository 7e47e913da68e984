/** The list of what went and what is doubtful, in words. */
import { plainText } from '../inline';
import type { Resume } from '../resume';
import type { Doubtful, PersonalKind, Removed } from './types';

const KINDS: Readonly<Record<PersonalKind, string>> = {
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
};

export const kindWords = (kind: PersonalKind): string => KINDS[kind];

/** `name “Odo Fenn”: Contact, Experience 2`. Places are of the résumé as it was. */
export function describeItem({ kind, text, at }: Removed | Doubtful, resume: Resume): string {
  const what = text === '' ? KINDS[kind] : `${KINDS[kind]} “${shortened(text)}”`;
  return `${what}: ${describePlaces(at, resume)}`;
}

export function describePlaces(pointers: readonly string[], resume: Resume): string {
  return [...new Set(pointers.map((pointer) => placeOf(pointer, resume)))].join(', ');
}

/** The title of the section and which of its entries. */
function placeOf(pointer: string, { sections }: Resume): string {
  const [, room, section, part, entry] = pointer.split('/');
  if (room !== 'sections') return 'Contact';
  const title = plainText(sections[Number(section)]?.title ?? '').trim() || 'a section without title';
  return part === 'entries' && entry !== undefined ? `${title} ${Number(entry) + 1}` : title;
}

const LONGEST = 80;

const shortened = (text: string) => {
  const line = text.replace(/\s+/g, ' ');
  return line.length > LONGEST ? `${line.slice(0, LONGEST).trimEnd()} …` : line;
};
