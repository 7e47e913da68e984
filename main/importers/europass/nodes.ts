/** Walking Europass XML by the local names of its elements: writers bind its namespace as they like. */

import type { Loose } from '../dialects/loose';
import { childElements } from '../nodes';
import type { XmlElement } from '../xml';

/** The elements that a path of names leads to, from each of the last to all of the next. */
export function all(from: XmlElement, path: string): XmlElement[] {
  return path
    .split('/')
    .reduce((found: XmlElement[], name) => found.flatMap((node) => named(node, name)), [from]);
}

/** Text of the first element that the path leads to; '' where there is none. */
export function words(from: XmlElement, path: string): string {
  return all(from, path)[0]?.textContent.trim() ?? '';
}

/** Codes repeat their labels, or tell programs something; pictures and enclosed files are no words. */
const NO_WORDS =
  /^(Code|\w+Code|ID|\w+ID|Use|Current\w*|Ongoing|Photo|Attachment\w*|EmbeddedData|ReferenceTo|Documentation)$/;

/** Leaves that are read in other words: a country by its name, a time as a date. */
const TOLD_OTHERWISE = /^(Country|FormattedDateTime|StartDate|EndDate)$/;

/** Texts of elements without any inside that `read` does not say; those written as HTML aside. */
export function unread(parts: readonly XmlElement[], read: Loose): string[] {
  const said = JSON.stringify(read);
  return parts.flatMap(leaves).filter((text) => !said.includes(JSON.stringify(text).slice(1, -1)));
}

function leaves(node: XmlElement): string[] {
  if (NO_WORDS.test(node.localName)) return [];
  const inner = childElements(node);
  if (inner.length > 0) return inner.flatMap(leaves);
  const text = TOLD_OTHERWISE.test(node.localName) ? '' : node.textContent.trim();
  return text === '' || text.includes('<') ? [] : [text];
}

function named(parent: XmlElement, name: string): XmlElement[] {
  return childElements(parent).filter(({ localName }) => localName === name);
}
