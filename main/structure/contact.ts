/**
 * The contact facts. A pool of lines (the head, contact sections, page headers met in the middle, a
 * foot with an address) is cut into scraps at bars, dots and tabs; each scrap is an e-mail, a phone
 * number, an address of the web, a place, a label for its neighbour – or is left over.
 */

import { escapeInline } from '../../shared/inline';
import type { Basics, Detail, Location, Profile } from '../../shared/resume';
import { joinStreets } from './addresses';
import { EMAIL, isAddress, isPhone, PHONE, WEB } from './contact-facts';
import { isNetworkName, networkOf } from './lexicon/networks';
import { isFluency, isTongue } from './lexicon/tongues';
import { isProse, key, type Line, makeLine, sliceRuns, wordCount } from './line';
import { readPlace } from './place';
import { isContactLabel } from './titles';

export interface Facts {
  readonly basics: Pick<Basics, 'email' | 'phone' | 'url' | 'location' | 'profiles' | 'details'>;
  /** Lines of the pool that hold no contact fact, in order. */
  readonly rest: readonly Line[];
}

interface Scrap {
  readonly text: string;
  readonly href?: string;
  readonly line: Line;
}

/** Characters of a line of contact facts; taking facts out of a line costs its length each time. */
const LONGEST = 2000;

export function readContact(pool: readonly Line[]): Facts {
  const found: {
    emails: string[];
    phones: string[];
    urls: { url: string; label?: string; text?: string }[];
    place?: Location;
  } = {
    emails: [],
    phones: [],
    urls: [],
  };
  const details: Detail[] = [];
  const rest: Line[] = [];
  let label: string | undefined;
  for (const line of joinStreets(pool)) {
    if (line.text.length > LONGEST) {
      rest.push(line);
      continue;
    }
    const long = isProse(line.text) && !isAddress(line.text, undefined);
    if (long && !EMAIL.test(line.text) && !line.runs.every((run) => run.href) && !isRow(line)) {
      rest.push(line);
      continue;
    }
    let facts = 0;
    const left: Scrap[] = [];
    for (const scrap of scraps(line)) {
      const taken = take(scrap);
      if (taken) facts += 1;
      else left.push(scrap);
      if (!isContactLabel(scrap.text)) label = undefined;
      else label = key(scrap.text);
    }
    if (facts === 0) rest.push(line);
    else
      for (const scrap of left)
        if (!isContactLabel(scrap.text) && !isNetworkName(scrap.text)) details.push(detail(scrap.text));
  }
  return { basics: basicsOf(), rest };

  function take({ text, href, line }: Scrap): boolean {
    const [, own = '', value = text] = /^([\p{L} ./-]{2,24}?)\s*[:：]\s*(.+)$/su.exec(text) ?? [];
    const named = isContactLabel(own) || isNetworkName(own) ? key(own) : label;
    if (href?.startsWith('mailto:') && !EMAIL.test(text)) {
      found.emails.push(decode(href.slice(7).replace(/\?.*/, '')));
      return true;
    }
    const email = EMAIL.exec(text)?.[0];
    if (email) {
      if (!found.emails.includes(email)) found.emails.push(email);
      const more = text.replace(email, ' ').trim();
      if (wordCount(more) > 0 && !isContactLabel(more))
        for (const part of more.split(/\s{2,}/)) if (!take({ text: part.trim(), line })) keep(part.trim());
      return true;
    }
    const web = href && /^https?:/i.test(href) ? href : undefined;
    // A link whose own words are another fact: the number is shown, the target only where the click goes.
    if (isPhone(value) && !WEB.test(value)) {
      const phone = (PHONE.exec(value)?.[0] ?? '').trim();
      if (!found.phones.includes(phone)) found.phones.push(phone);
      const around = value.replace(phone, ' ').trim();
      if (wordCount(around) > 0 && !isContactLabel(around) && !take({ text: around, line })) keep(around);
      if (web) found.urls.push({ url: web });
      return true;
    }
    if (web) {
      found.urls.push({ url: asShown(web, value), text: value, ...(named && { label: named }) });
      return true;
    }
    const bare = [...text.matchAll(new RegExp(WEB, 'giu'))].map((match) => match[0].replace(/[.,]$/, ''));
    if (bare.length > 0 && text.length < 160) {
      for (const url of bare) found.urls.push({ url, ...(named && { label: named }) });
      const more = bare.reduce((words, url) => words.replace(url, ' '), text).trim();
      if (
        wordCount(more) > 0 &&
        !isContactLabel(more) &&
        !isNetworkName(more) &&
        !(own !== '' && key(more) === key(own))
      )
        keep(more);
      return true;
    }
    if (found.place === undefined && isAddress(value, named)) {
      found.place = readPlace(value);
      return true;
    }
    return false;
  }

  function keep(text: string): void {
    if (/[\p{L}\p{N}]/u.test(text)) details.push(detail(text));
  }

  function basicsOf(): Facts['basics'] {
    const seen = new Set<string>();
    const shown = new Set(found.urls.map(({ url }) => url));
    const spelt = found.urls.map((one) =>
      shown.has(decode(one.url)) ? { ...one, url: decode(one.url) } : one,
    );
    const urls = spelt.filter(({ url }) => {
      const same = url
        .toLowerCase()
        .replace(/^https?:\/\/|^www\.|\/+$/g, '')
        .replace(/^www\./, '');
      return !seen.has(same) && seen.add(same);
    });
    const own = urls.find(({ url }) => networkOf(url) === undefined);
    const profiles: Profile[] = urls
      .filter((url) => url !== own)
      .map(({ url, text }) => {
        const network =
          networkOf(url) ??
          (text && text !== url && wordCount(text) < 3 && !WEB.test(text) ? text : undefined);
        const username =
          text &&
          /^@?[\p{L}\d._-]+$/u.test(text) &&
          !isNetworkName(text) &&
          text !== network &&
          !WEB.test(text)
            ? text
            : undefined;
        return { ...(network && { network }), ...(username && { username }), url };
      });
    const [email, ...moreEmails] = found.emails;
    const [phone, ...morePhones] = found.phones;
    return {
      ...(email && { email }),
      ...(phone && { phone }),
      ...(own && { url: own.url }),
      ...(found.place && { location: found.place }),
      profiles,
      details: [...[...moreEmails, ...morePhones].map(detail), ...details],
    };
  }
}

/** The address as the document spells it, where the target only enciphers its letters (“m%C3%A9ndez”). */
function asShown(href: string, text: string): string {
  const plain = decode(href);
  return plain !== href && plain.includes(text) ? plain : href;
}

function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

function detail(text: string): Detail {
  const [, label, value] = /^([\p{L} ./-]{2,24}?)\s*[:：]\s*(.+)$/u.exec(text) ?? [];
  return label && value ? { label, value: escapeInline(value) } : { value: escapeInline(text) };
}

/** Icons and pictographs that stand for a label. */
const ICON = /^[^\p{L}\p{N}+(@"“«]+|[^\p{L}\p{N})./"”»]+$/gu;

/** A line cut at bars, dots, tabs and changes of link. */
/** Many facts side by side make a long line, but no sentence: at least one of them is a link. */
function isRow({ text, runs }: Line): boolean {
  const parts = text.split(/\s+[|•·]\s+/);
  return parts.length > 2 && parts.every((part) => wordCount(part) < 8) && runs.some((run) => run.href);
}

/** A pictograph opens a fact as a mark does: “📱 +44 … 📍 Leeds”. */
const CUTS = /\s*(?:[|•·∙⋅◦♦■●▪❖\t]|\s[/–—]\s|\s-\s|;\s|\s{3,})\s*|\s+(?=\p{Extended_Pictographic})/gu;

function scraps(line: Line): Scrap[] {
  const cuts = new Set<number>();
  for (const match of line.text.matchAll(CUTS)) {
    cuts.add(match.index);
    cuts.add(match.index + match[0].length);
  }
  let at = 0;
  for (const run of line.runs) {
    if (run.href !== undefined) {
      cuts.add(at);
      cuts.add(at + run.text.length);
    }
    at += run.text.length;
  }
  const ends = [...cuts, line.text.length].sort((a, b) => a - b);
  let from = 0;
  const out: Scrap[] = [];
  for (const end of ends) {
    const runs = sliceRuns(line.runs, from, end);
    const text = makeLine(line, runs).text.replace(ICON, '').trim();
    const href = runs.find((run) => run.href !== undefined)?.href;
    if (/[\p{L}\p{N}]/u.test(text) || href) out.push({ text, line, ...(href && { href }) });
    from = end;
  }
  return out;
}

/** “English, Spanish”, “Nationality: French”: facts about the person without a field of their own. */
export function isPersonalFact(line: Line): boolean {
  const parts = line.text.split(/[,،、，]\s*/);
  return (
    parts.every((part) => isTongue(part) || isFluency(part)) ||
    /^[\p{L} ]{3,24}:\s*\S.{0,60}$/u.test(line.text)
  );
}
