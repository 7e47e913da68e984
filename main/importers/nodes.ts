/**
 * Walking an XML tree by the names as they are written. Prefixes are bound by every writer as the standards
 * print them (ODF 1.3 part 1 §1.5; ECMA-376 part 1 annex A).
 */

export function childElements(parent: Element): Element[] {
  const found: Element[] = [];
  for (let node = parent.firstChild; node; node = node.nextSibling)
    if (node.nodeType === ELEMENT_NODE) found.push(node as Element);
  return found;
}

/** The first child with the name, prefix and all. */
export function child(parent: Element | undefined, name: string): Element | undefined {
  for (let node = parent?.firstChild; node; node = node.nextSibling)
    if (node.nodeName === name) return node as Element;
  return undefined;
}

export function attribute(node: Element | undefined, name: string): string | undefined {
  return node?.getAttribute(name) || undefined;
}

/** A count such as `text:c`, from 1 on. */
export function count(node: Element, name: string, most: number): number {
  const value = Number(attribute(node, name) ?? 1);
  return Number.isInteger(value) && value > 0 ? Math.min(value, most) : 1;
}

export const ELEMENT_NODE = 1;
export const TEXT_NODE = 3;
