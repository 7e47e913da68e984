/** What must not be told of this person, and the finders that know it wherever it stands. */
import { plainText } from '../inline';
import type { Resume } from '../resume';
import { detailKind } from './basics';
import { isCommonWord } from './common-words';
import {
  addressFinder,
  handleFinder,
  hostFinder,
  linkFinder,
  mailFinder,
  numbersIn,
  phoneFinder,
  phraseSpots,
} from './find-contacts';
import { nameFinder } from './find-names';
import { bodilyFinder } from './find-personal';
import { foldText } from './folded';
import { joinedNames, nameParts } from './name-parts';
import { ownAddresses } from './own-addresses';
import { plainWords } from './plain-words';
import { refereeNames } from './referees';
import { type AnonymiseLevel, type Finder, OMITTED, type PersonalKind } from './types';

export interface Secrets {
  readonly finders: readonly Finder[];
  /** Whether a link leads to the person. */
  isOwn(address: string): boolean;
}

export function gatherSecrets(resume: Resume, level: AnonymiseLevel, shown: string): Secrets {
  const { basics } = resume;
  const { handles, hosts } = ownAddresses(basics);
  const own = new Set(handles.map(foldText));
  const plain = plainWords(resume);
  const isPlain = (word: string) => plain.has(word) && !own.has(word);
  const isOwn = ownTeller(basics.name ?? '', handles, hosts);
  const reach: Finder[] = [
    mailFinder,
    linkFinder(level, isOwn),
    hostFinder(level === 'blind' ? [...hosts, ...linkedHosts(resume)] : hosts),
    phoneFinder(phonesOf(resume)),
    handleFinder(
      handles,
      (handle) => isCommonWord(handle) || (plain.has(handle) && !/[^\p{L}]/u.test(handle)),
    ),
    addressFinder(streetsOf(resume), basics.location?.postalCode ?? '', basics.location?.city ?? ''),
  ];
  if (level === 'contacts') return { finders: reach.map(omitting), isOwn };
  const town = basics.location?.city ?? '';
  return {
    isOwn,
    finders: [
      nameFinder(basics.name ?? '', shown, isPlain),
      ...[
        ...reach,
        bodilyFinder,
        ...refereeNames(resume).map((name) => phraseSpots(name, 'referee', true)),
        ...(town === '' ? [] : [phraseSpots(town, 'town', false)]),
        ...personalFacts(resume),
      ].map(omitting),
    ],
  };
}

const omitting =
  (find: Finder): Finder =>
  (text) =>
    find(text).map((one) => ({ ...one, put: OMITTED }));

/** A link leads to the person if it says a user name, a host of the person's own, or the name in one word. */
function ownTeller(name: string, handles: readonly string[], hosts: readonly string[]) {
  const { parts } = nameParts(name);
  const telling = parts.map(foldText).filter((part) => part.length > 3 && !isCommonWord(part));
  const within = [
    ...handles.filter((handle) => handle.length > 3).map(foldText),
    ...hosts,
    ...joinedNames(parts),
    ...telling,
  ];
  return (address: string): boolean => {
    if (/^(?:mailto|tel|sms|whatsapp|skype):/i.test(address.trim())) return true;
    const folded = foldText(address);
    return within.some((word) => folded.includes(word));
  };
}

function phonesOf({ basics }: Resume): string[] {
  return [basics.phone, ...basics.details.map(({ value }) => plainText(value))].flatMap((text) =>
    numbersIn(text ?? ''),
  );
}

/** Hosts that the addresses of entries are of: what is no link any more is no word either. */
function linkedHosts({ sections }: Resume): string[] {
  const urls = sections.flatMap(({ entries }) =>
    entries.flatMap((entry) => (entry.shape === 'dated' && entry.url ? [entry.url] : [])),
  );
  return urls.flatMap(
    (url) => /^(?:https?:\/\/)?(?:www\.)?((?:[\p{L}\d-]+\.)+\p{L}{2,})\/?$/iu.exec(url.trim())?.[1] ?? [],
  );
}

/** A part of an address that has a number is a street, a whole one without may be anything short. */
function streetsOf({ basics }: Resume): string[] {
  const details = basics.details.filter(
    ({ label, value }) => detailKind(label ?? '', plainText(value)) === 'address',
  );
  const lines = [basics.location?.address ?? '', ...details.map(({ value }) => plainText(value))].map(
    (line) => line.trim(),
  );
  const parts = lines
    .flatMap((line) => line.split(/\s*[,;\n]\s*/))
    .filter((part) => /\d/.test(part) && /\p{L}{3}/u.test(part));
  return [...new Set([...lines.filter((line) => line.length > 5), ...parts])];
}

/** One word of a fact, such as a nationality, may be said of a language or a firm as well. */
function personalFacts({ basics }: Resume): Finder[] {
  return basics.details.flatMap(({ label = '', value }) => {
    const words = plainText(value).trim();
    const kind = detailKind(label, words) ?? (label.trim() === '' ? 'detail' : undefined);
    if (kind === undefined || !BODILY.has(kind) || words.length < 4) return [];
    const telling = words.split(/\s+/).length > 2 || /\d{4}/.test(words);
    return [phraseSpots(words, kind, kind !== 'detail' && telling)];
  });
}

const BODILY: ReadonlySet<PersonalKind> = new Set<PersonalKind>([
  'birth',
  'gender',
  'nationality',
  'family',
  'faith',
  'identity',
  'detail',
]);
