/** What of the contact data stays, by level. */
import { plainText } from '../inline';
import type { Basics, Detail, Location } from '../resume';
import { linkFinder, mailFinder, numbersIn } from './find-contacts';
import { foldText } from './folded';
import { isHarmless, labelKind } from './labels';
import type { Ledger } from './ledger';
import type { AnonymiseOptions, PersonalKind } from './types';
import { defined } from './walk';
import { phraseFinder } from './words';

/** The name, the line under it and the details that stay still have to be read for what they tell. */
export function strippedBasics(basics: Basics, { level }: AnonymiseOptions, ledger: Ledger): Basics {
  const gone = (kind: PersonalKind, text: string | undefined, at: string) => {
    if (text?.trim()) ledger.remove(kind, text.trim(), at);
    return undefined;
  };
  const isName = (text = '') => level === 'contacts' && foldText(text) === foldText(basics.name ?? '');
  basics.profiles.forEach(({ url, username, network }, index) => {
    const at = `/basics/profiles/${index}`;
    gone('link', url, `${at}/url`);
    // A user name that is the name, which stays, is nothing that went; that there is a profile is.
    if (username && !isName(username)) gone('handle', username, `${at}/username`);
    else if (!url) gone('link', network, `${at}/network`);
  });
  return defined({
    ...basics,
    email: gone('email', basics.email, '/basics/email'),
    phone: gone('phone', basics.phone, '/basics/phone'),
    url: gone('link', basics.url, '/basics/url'),
    photo: undefined,
    image: level === 'blind' ? gonePhoto(basics.image, ledger) : basics.image,
    location: basics.location && strippedLocation(basics.location, level, gone),
    profiles: [],
    details: basics.details.filter((detail, index) =>
      keepsDetail(detail, `/basics/details/${index}`, level, ledger),
    ),
  });
}

type Gone = (kind: PersonalKind, text: string | undefined, at: string) => undefined;

/** Not its data, which nobody reads. */
function gonePhoto(image: string | undefined, ledger: Ledger): undefined {
  if (image) ledger.remove('photo', image.startsWith('data:') ? '' : image, '/basics/image');
  return undefined;
}

/** The town says where somebody works; together with the rest of a blind résumé it may say who. */
function strippedLocation(location: Location, level: AnonymiseOptions['level'], gone: Gone): Location {
  return defined({
    ...location,
    address: gone('address', location.address, '/basics/location/address'),
    postalCode: gone('address', location.postalCode, '/basics/location/postalCode'),
    city: level === 'blind' ? gone('town', location.city, '/basics/location/city') : location.city,
    region: level === 'blind' && isTownAgain(location) ? undefined : location.region,
  });
}

/** “New York, New York”, “Graz, Graz-Umgebung”. */
function isTownAgain({ city = '', region = '' }: Location): boolean {
  return phraseFinder(city)(region).length > 0;
}

function keepsDetail(
  { label = '', value }: Detail,
  at: string,
  level: AnonymiseOptions['level'],
  ledger: Ledger,
): boolean {
  const words = plainText(value).trim();
  const kind = detailKind(label, words);
  if (kind !== undefined && (level === 'blind' || CONTACT.has(kind))) {
    ledger.remove(kind, words === '' ? label : words, at);
    return false;
  }
  if (level === 'contacts' || isHarmless(label)) return true;
  // Without a label it is a user name, a nationality, a place: hardly ever what a client asks for.
  if (label.trim() === '') {
    ledger.remove('detail', words, at);
    return false;
  }
  return !ledger.doubt('detail', [label, words].filter(Boolean).join(': '), at);
}

const CONTACT: ReadonlySet<PersonalKind> = new Set<PersonalKind>([
  'address',
  'email',
  'phone',
  'link',
  'handle',
]);

const AGE =
  /^\d{2}\s?(?:years?(?: old)?|jahre(?: alt)?|ans|años|anos|anni|jaar|lat|let|år|лет|року?|ετών|yaşında|岁|歳|세)$/u;

/** By its label, by words of it that are labels (“geboren am …”, “Born: …”), or by its form. */
export function detailKind(label: string, value: string): PersonalKind | undefined {
  const known = labelKind(label);
  if (known !== undefined) return known;
  if (mailFinder(value).length > 0) return 'email';
  if (linkFinder('blind', () => true)(value).length > 0 || /^(?:[\p{L}\d-]+\.)+\p{L}{2,}$/u.test(value))
    return 'link';
  const [before, behind] = value.split(/[:：]/, 2);
  if (behind !== undefined && labelKind(before ?? '') !== undefined) return labelKind(before ?? '');
  if (numbersIn(value).some((number) => number.length > value.length - 12 && /^[+(0]/.test(number.trim())))
    return 'phone';
  if (AGE.test(foldText(value))) return 'birth';
  const leading = value.split(/[\s\d]+/).filter(Boolean);
  const spoken = [3, 2, 1].map((count) => labelKind(leading.slice(0, count).join(' '))).find(Boolean);
  return spoken !== undefined && !CONTACT.has(spoken) && spoken !== 'identity' ? spoken : undefined;
}
