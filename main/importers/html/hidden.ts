/** Words that stand in the file and not on the page. They are kept aside, never lost. */
import type { Element, Nodes } from 'hast';
import { hasWords } from '../runs';
import { styleOf } from './elements';

export function isHidden(element: Element): boolean {
  if (element.properties.hidden) return true;
  const style = styleOf(element);
  const is = (property: string, value: RegExp) => value.test(style.get(property) ?? '');
  return (
    is('display', /^none/) ||
    is('visibility', /^(hidden|collapse)/) ||
    is('font-size', /^0(?![\d.])/) ||
    is('opacity', /^0(\.0+)?$/) ||
    (style.has('color') &&
      style.get('color') === (style.get('background-color') ?? style.get('background'))) ||
    // A bullet that is kept from screen readers still parts two words; the name of an icon does not.
    (element.properties.ariaHidden === 'true' && hasWords(textOf(element)))
  );
}

/**
 * Jumps within the page: a `nav`, or a list of nothing but links to `#places` as converters make of one.
 * A `nav` with an address or a web site in it is the contact line.
 */
export function isPageNavigation(element: Element): boolean {
  if (element.tagName === 'nav') return !linksOf(element).some((href) => /^[a-z][a-z+.-]*:/i.test(href));
  if (!/^(ul|ol)$/.test(element.tagName)) return false;
  const jumps = linksOf(element).filter((href) => href.startsWith('#'));
  return jumps.length > 1 && !hasWords(textOutsideJumps(element));
}

function linksOf(node: Nodes): string[] {
  if (node.type !== 'element') return [];
  const href = node.properties.href;
  return [...(typeof href === 'string' ? [href] : []), ...node.children.flatMap(linksOf)];
}

function textOutsideJumps(node: Nodes): string {
  if (node.type === 'text') return node.value;
  if (node.type !== 'element' || String(node.properties.href ?? '').startsWith('#')) return '';
  return node.children.map(textOutsideJumps).join(' ');
}

/** All text below a node, a space for every tag. */
export function textOf(node: Nodes): string {
  const texts: string[] = [];
  collectText(node, texts);
  return texts.join(' ').replace(/\s+/g, ' ').trim();
}

function collectText(node: Nodes, texts: string[]): void {
  if (node.type === 'text') texts.push(node.value);
  else if ('children' in node) for (const child of node.children) collectText(child, texts);
}
