/** Walking an ODF tree. Prefixes are bound by every writer as the standard prints them (ODF 1.3 part 1 §1.5). */

export function childElements(parent: Element): Element[] {
  const found: Element[] = [];
  for (let node = parent.firstChild; node; node = node.nextSibling)
    if (node.nodeType === ELEMENT_NODE) found.push(node as Element);
  return found;
}

/** The first child with the name, prefix and all. */
export function child(parent: Element | undefined, name: string): Element | undefined {
  return parent && childElements(parent).find(({ nodeName }) => nodeName === name);
}

export function attribute(node: Element, name: string): string | undefined {
  return node.getAttribute(name) || undefined;
}

/** A count such as `text:c`, from 1 on. */
export function count(node: Element, name: string, most: number): number {
  const value = Number(attribute(node, name) ?? 1);
  return Number.isInteger(value) && value > 0 ? Math.min(value, most) : 1;
}

export const ELEMENT_NODE = 1;
export const TEXT_NODE = 3;
