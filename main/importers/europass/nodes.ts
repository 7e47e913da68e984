/** Walking Europass XML by the local names of its elements: writers bind its namespace as they like. */

/** The elements that a path of names leads to, from each of the last to all of the next. */
export function all(from: Element, path: string): Element[] {
  return path
    .split('/')
    .reduce((found: Element[], name) => found.flatMap((node) => named(node, name)), [from]);
}

/** Text of the first element that the path leads to; '' where there is none. */
export function words(from: Element, path: string): string {
  return all(from, path)[0]?.textContent?.trim() ?? '';
}

/** Codes repeat their labels, or tell programs something; pictures and enclosed files are no words. */
const NO_WORDS = /^(Code|Use|Current|Photo|Attachment\w*|ReferenceTo|Documentation)$/;

/** The texts of the elements without any inside, those written as HTML aside. */
export function leaves(node: Element): string[] {
  if (NO_WORDS.test(node.localName)) return [];
  const inner: Element[] = [];
  for (let child = node.firstChild; child; child = child.nextSibling)
    if (child.nodeType === ELEMENT_NODE) inner.push(child as Element);
  if (inner.length > 0) return inner.flatMap(leaves);
  const text = node.textContent?.trim() ?? '';
  return text === '' || text.includes('<') ? [] : [text];
}

const ELEMENT_NODE = 1;

function named(parent: Element, name: string): Element[] {
  const found: Element[] = [];
  for (let node = parent.firstChild; node; node = node.nextSibling)
    if ((node as Element).localName === name) found.push(node as Element);
  return found;
}
