/** The contact facts of a résumé, each with what names it, in the order in which people look for them. */
import type { FlowRun, TextStyle } from '../../shared/flow';
import type { Basics, Location, Profile } from '../../shared/resume';
import type { ContactWords } from './contact-words';
import { mailHref, phoneHref, safeHref, shortAddress } from './links';
import { joinRuns, plainRun, richRuns } from './runs';
import { placeSeparator } from './separators';

export interface ContactFact {
  /** What the fact is; empty where it says so itself. */
  readonly label: readonly FlowRun[];
  readonly runs: readonly FlowRun[];
  /** The sign that stands for what it is. */
  readonly icon?: string;
}

/** `words` are set before the facts that need no word of the résumé's own; without them none is. */
export function contactFacts(
  basics: Basics,
  style: TextStyle,
  lang: string,
  words?: ContactWords,
): ContactFact[] {
  const { email, phone, url } = basics;
  const fact = (name: keyof ContactWords, runs: FlowRun[]): ContactFact => ({
    label: plainRun(words?.[name], style),
    runs,
    icon: ICONS[name],
  });
  return [
    fact('address', locationRuns(basics.location ?? {}, style, lang)),
    fact('email', plainRun(email, style, '/basics/email', email && mailHref(email))),
    // A number that breaks over two lines is dialled wrong.
    fact(
      'phone',
      plainRun(phone?.trim().replace(/ /g, '\u00a0'), style, '/basics/phone', phone && phoneHref(phone)),
    ),
    fact('url', plainRun(url && shortAddress(url), style, '/basics/url', url && safeHref(url))),
    ...basics.profiles.map((profile, index) =>
      profileFact(profile, `/basics/profiles/${index}`, style, words !== undefined),
    ),
    ...basics.details.map((detail, index) => {
      const at = `/basics/details/${index}`;
      const label = plainRun(detail.label, style, `${at}/label`);
      return { label, runs: richRuns(detail.value, style, `${at}/value`) };
    }),
  ].filter(({ label, runs }) => runs.length > 0 || label.some(({ ref }) => ref !== undefined));
}

/** Of faces that every copy of Galley has; the same signs in every program. */
const ICONS: Readonly<Record<keyof ContactWords, string>> = {
  address: '🏠',
  email: '✉',
  phone: '☎',
  url: '🔗',
};

/** The fact behind its sign; a line does not end between them. */
export function signed({ icon, label, runs }: ContactFact, style: TextStyle): FlowRun[] {
  const words = labelled({ label, runs }, style);
  return icon === undefined ? words : [{ text: `${icon}\u00a0`, style }, ...words];
}

/** Label and fact on one line. */
export function labelled({ label, runs }: ContactFact, style: TextStyle): FlowRun[] {
  return joinRuns([label, runs], ': ', style);
}

/** Countries that write the postal code behind the town; elsewhere it stands before it. */
const CODE_BEHIND: ReadonlySet<string> = new Set(['US', 'CA', 'GB', 'IE', 'AU', 'NZ', 'IN', 'SG']);

function locationRuns(location: Location, style: TextStyle, lang: string): FlowRun[] {
  const field = (name: keyof Location) => plainRun(location[name], style, `/basics/location/${name}`);
  const behind = CODE_BEHIND.has((location.countryCode ?? '').toUpperCase());
  const code = field('postalCode');
  const town = behind ? field('city') : joinRuns([code, field('city')], ' ', style);
  const region = behind ? joinRuns([field('region'), code], ' ', style) : field('region');
  return joinRuns([field('address'), town, region, field('countryCode')], placeSeparator(lang), style);
}

/**
 * The address, with what it does not itself say before it: `Mastodon: @ines`, `github.com/ines`. Where
 * every fact has its label, the network is one.
 */
function profileFact(profile: Profile, at: string, style: TextStyle, labels: boolean): ContactFact {
  const { network, username, url } = profile;
  const address = url ? shortAddress(url) : '';
  const href = url ? safeHref(url) : undefined;
  const said = (word: string | undefined) => includesLoosely(address, word ?? '');
  const name = said(username) ? [] : plainRun(username, style, `${at}/username`, href);
  const runs = joinRuns([name, plainRun(address, style, `${at}/url`, href)], ', ', style);
  const label = said(network) && !labels ? [] : plainRun(network, style, `${at}/network`);
  return { label, runs };
}

function includesLoosely(address: string, word: string): boolean {
  const letters = (text: string) => text.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');
  // A word of signs only has no letters that could be said elsewhere.
  return letters(word) !== '' && letters(address).includes(letters(word));
}
