/** What the person's addresses tell: user names, domains of their own, the words of the mail address. */
import type { Basics } from '../resume';
import { foldText } from './folded';

export interface OwnAddresses {
  readonly handles: readonly string[];
  readonly hosts: readonly string[];
}

/** Where everybody may have an address; that a text names them tells nothing. */
const PUBLIC =
  /(?:^|\.)(?:gmail|googlemail|outlook|hotmail|live|msn|yahoo|ymail|icloud|me|mac|aol|gmx|web|t-online|freenet|posteo|mailbox|proton|protonmail|pm|fastmail|zoho|mail|inbox|list|bk|yandex|ukr|seznam|wp|onet|o2|interia|orange|wanadoo|free|laposte|sfr|libero|virgilio|tiscali|telefonica|uol|bol|terra|qq|163|126|sina|foxmail|naver|daum|hanmail|linkedin|github|gitlab|bitbucket|twitter|x|facebook|instagram|youtube|medium|dev|stackoverflow|stackexchange|xing|kaggle|orcid|google|researchgate|academia|behance|dribbble|codepen|leetcode|hackerrank|codeforces|soundcloud|telegram|t|vk|habr|mastodon|hachyderm|fosstodon|bsky|npmjs|pypi|wa|zhihu|juejin|qiita|zenn|keybase|about|linktr|wikipedia|goodreads|vimeo|twitch|pinterest|tumblr|wordpress|blogspot|notion|substack)\.\p{L}{2,3}(?:\.\p{L}{2})?$/u;

/** Of an address, but nobody's name. */
const NO_HANDLE =
  /^(?:in|pub|profile|profiles|users?|people|company|u|me|cv|resume|index|home|about|blog|portfolio|en|de|fr|es|info|contact|kontakt|mail|hello|hi|office|jobs?|work|admin|web|www|public|id|citations|channel|c|wiki|scholar|gist|docs|drive|sites|play|mobile|m|\d{1,4})$/i;

export function ownAddresses({ email, url, profiles, details }: Basics): OwnAddresses {
  const written = [url, ...profiles.map((profile) => profile.url), ...details.map(({ value }) => value)];
  const sites = written.flatMap((text) => sitesIn(text ?? ''));
  const mails = [email, ...details.map(({ value }) => value)].flatMap((text) =>
    Array.from((text ?? '').matchAll(/([\p{L}\d._%+-]+)@([\p{L}\d.-]+\.\p{L}{2,})/gu)),
  );
  const names = profiles.map(({ username }) => (username ?? '').trim().replace(/^@/, ''));
  const handles = [
    ...names,
    ...sites.flatMap((site) => site.handles),
    ...mails.map(([, local = '']) => local),
  ];
  const hosts = [...sites.flatMap(({ host }) => host ?? []), ...mails.map(([, , host = '']) => bare(host))];
  return {
    handles: unique(
      handles.filter((handle) => handle.length > 2 && !/\s/.test(handle) && !NO_HANDLE.test(handle)),
    ),
    hosts: unique(hosts.filter((host) => !PUBLIC.test(host))),
  };
}

const bare = (host: string) => host.toLowerCase().replace(/^www\./, '');

const SITE = /(?:https?:\/\/)?((?:[\p{L}\d-]+\.)+\p{L}{2,})(\/[^\s)\]]*)?/giu;

/** A page of a public site is known by the user's name; any other site is the person's. */
function sitesIn(text: string): { readonly host?: string; readonly handles: readonly string[] }[] {
  return Array.from(text.matchAll(SITE))
    .filter(({ index }) => text[index - 1] !== '@')
    .map(([, host = '', path = '']) => {
      const known = bare(host);
      const segments = path
        .split(/[/?#=&]/)
        .map((part) => part.replace(/^[@~]/, ''))
        .filter((part) => part !== '');
      if (!PUBLIC.test(known)) return { host: known, handles: [] };
      return { handles: [...known.split('.').slice(0, -2), ...segments.map(decoded)] };
    });
}

function decoded(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}

function unique(list: readonly string[]): string[] {
  return [...new Map(list.map((item) => [foldText(item), item])).values()];
}
