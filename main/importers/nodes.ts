/**
 * Walking an XML tree by the names as they are written. Prefixes are bound by every writer as the standards
 * print them (ODF 1.3 part 1 §1.5; ECMA-376 part 1 annex A).
 */
import type { XmlElement } from './xml';

export function childElements(parent: XmlElement): XmlElement[] {
  return parent.children.filter((node): node is XmlElement => typeof node !== 'string');
}

/** The first child with the name, prefix and all. */
export function child(parent: XmlElement | undefined, name: string): XmlElement | undefined {
  if (!parent) return undefined;
  for (const node of parent.children) if (typeof node !== 'string' && node.nodeName === name) return node;
  return undefined;
}

export function attribute(node: XmlElement | undefined, name: string): string | undefined {
  return node?.attributes[name] || undefined;
}

/** A count such as `text:c`, from 1 on. */
export function count(node: XmlElement, name: string, most: number): number {
  const value = Number(attribute(node, name) ?? 1);
  return Number.isInteger(value) && value > 0 ? Math.min(value, most) : 1;
}
