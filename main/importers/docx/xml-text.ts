import type { XmlElement } from '../xml';

/** The XML of a tree. Prefixes are the document's own, declared on its root. */
export function xmlText(root: XmlElement): string {
  const parts: string[] = [];
  write(root, parts);
  return parts.join('');
}

function write(node: XmlElement, parts: string[]): void {
  parts.push('<', node.nodeName);
  for (const name in node.attributes) parts.push(' ', name, '="', escaped(node.attributes[name] ?? ''), '"');
  if (node.children.length === 0) {
    parts.push('/>');
    return;
  }
  parts.push('>');
  for (const child of node.children)
    if (typeof child === 'string') parts.push(escaped(child));
    else write(child, parts);
  parts.push('</', node.nodeName, '>');
}

/** A tab or line end in an attribute would come back as a blank (XML 1.0 §3.3.3). */
const SPECIAL = /[&<>"\t\n\r]/;
const NAMES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

function escaped(text: string): string {
  if (!SPECIAL.test(text)) return text;
  return text.replace(/[&<>"\t\n\r]/g, (sign) => NAMES[sign] ?? `&#${sign.charCodeAt(0)};`);
}
