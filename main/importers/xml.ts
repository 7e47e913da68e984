/** XML as a tree that is never changed: who wants another makes another. */
import { damagedFile } from './archive';
import { refuseCrowded } from './limits';

/** An element, or the text between two. */
export type XmlNode = XmlElement | string;

export class XmlElement {
  /** @param nodeName as it is written, prefix and all. @param line of the file it begins at, from 1. */
  constructor(
    readonly nodeName: string,
    readonly attributes: Readonly<Record<string, string>>,
    readonly children: readonly XmlNode[],
    readonly line = 1,
  ) {}

  /** The name without its prefix. */
  get localName(): string {
    return this.nodeName.slice(this.nodeName.indexOf(':') + 1);
  }

  get textContent(): string {
    let text = '';
    for (const node of this.children) text += typeof node === 'string' ? node : node.textContent;
    return text;
  }

  /** All elements below this one with the name, in the order of the document. */
  descendants(name: string): XmlElement[] {
    const found: XmlElement[] = [];
    this.collect(name, found);
    return found;
  }

  /** The element around other content. */
  around(children: readonly XmlNode[]): XmlElement {
    return new XmlElement(this.nodeName, this.attributes, children, this.line);
  }

  private collect(name: string, found: XmlElement[]): void {
    for (const node of this.children) {
      if (typeof node === 'string') continue;
      if (node.nodeName === name) found.push(node);
      node.collect(name, found);
    }
  }
}

/** What leaves a tree open or crossed. Odd signs and entities nobody declared are strangers' habits, and stay. */
const BROKEN = /unclosed tag|unexpected (end|close tag)|unmatched closing tag/;

/**
 * The root of a document, `kind` naming it for the sentence of a damaged one. The parser knows XML's own
 * entities only, so one that a document declares can neither grow nor read a file.
 */
export async function parseXml(xml: string, kind: string): Promise<XmlElement> {
  const { SaxesParser } = await import('saxes');
  refuseCrowded(xml, kind);
  const parser = new SaxesParser<{ xmlns: false; position: false }>({ xmlns: false, position: false });
  const outermost: XmlNode[] = [];
  const open: XmlNode[][] = [outermost];
  const add = (text: string) => {
    if (open.length > 1) open.at(-1)?.push(text);
  };
  parser.on('opentag', ({ name, attributes }) => {
    const children: XmlNode[] = [];
    open.at(-1)?.push(new XmlElement(name, attributes, children, parser.line));
    open.push(children);
  });
  parser.on('closetag', () => open.pop());
  parser.on('text', add);
  parser.on('cdata', add);
  parser.on('error', ({ message }) => {
    if (BROKEN.test(message)) throw damagedFile(kind);
  });
  parser.write(xml.replace(/^\ufeff/, '')).close();
  const [root] = outermost;
  if (!(root instanceof XmlElement)) throw damagedFile(kind);
  return root;
}
