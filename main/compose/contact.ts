/** The contact facts of a résumé, each a group of runs, in the order in which people look for them. */
import type { FlowRun, TextStyle } from '../../shared/flow';
import type { Basics, Location, Profile } from '../../shared/resume';
import { mailHref, phoneHref, safeHref, shortAddress } from './links';
import { joinRuns, plainRun, richRuns } from './runs';

export function contactFacts(basics: Basics, style: TextStyle): FlowRun[][] {
  const { email, phone, url } = basics;
  return [
    locationRuns(basics.location ?? {}, style),
    plainRun(email, style, '/basics/email', email && mailHref(email)),
    // A number that breaks over two lines is dialled wrong.
    plainRun(phone?.trim().replace(/ /g, '\u00a0'), style, '/basics/phone', phone && phoneHref(phone)),
    plainRun(url && shortAddress(url), style, '/basics/url', url && safeHref(url)),
    ...basics.profiles.map((profile, index) => profileRuns(profile, `/basics/profiles/${index}`, style)),
    ...basics.details.map((detail, index) => {
      const at = `/basics/details/${index}`;
      const label = plainRun(detail.label, style, `${at}/label`);
      return joinRuns([label, richRuns(detail.value, style, `${at}/value`)], ': ', style);
    }),
  ].filter((fact) => fact.length > 0);
}

/** Countries that write the postal code behind the town; elsewhere it stands before it. */
const CODE_BEHIND: ReadonlySet<string> = new Set(['US', 'CA', 'GB', 'IE', 'AU', 'NZ', 'IN', 'SG']);

function locationRuns(location: Location, style: TextStyle): FlowRun[] {
  const field = (name: keyof Location) => plainRun(location[name], style, `/basics/location/${name}`);
  const behind = CODE_BEHIND.has((location.countryCode ?? '').toUpperCase());
  const code = field('postalCode');
  const town = behind ? field('city') : joinRuns([code, field('city')], ' ', style);
  const region = behind ? joinRuns([field('region'), code], ' ', style) : field('region');
  return joinRuns([field('address'), town, region, field('countryCode')], ', ', style);
}

/** The address, with what it does not itself say before it: `Mastodon: @ines`, `github.com/ines`. */
function profileRuns(profile: Profile, at: string, style: TextStyle): FlowRun[] {
  const { network, username, url } = profile;
  const address = url ? shortAddress(url) : '';
  const href = url ? safeHref(url) : undefined;
  const said = (word: string | undefined) => includesLoosely(address, word ?? '');
  const name = said(username) ? [] : plainRun(username, style, `${at}/username`, href);
  const shown = joinRuns([name, plainRun(address, style, `${at}/url`, href)], ', ', style);
  const kind = said(network) ? [] : plainRun(network, style, `${at}/network`);
  return joinRuns([kind, shown], ': ', style);
}

function includesLoosely(address: string, word: string): boolean {
  const letters = (text: string) => text.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');
  return letters(address).includes(letters(word));
}
