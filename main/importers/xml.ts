/** XML as a tree. */
import { damagedFile } from './archive';
import { refuseCrowded } from './limits';

/**
 * The root of a document, `kind` naming it for the sentence of a damaged one. xmldom knows XML's own
 * entities only, so one that a document declares can neither grow nor read a file.
 */
export async function parseXml(xml: string, kind: string): Promise<Element> {
  const { DOMParser } = await import('@xmldom/xmldom');
  refuseCrowded(xml, kind);
  const fail = () => {
    throw damagedFile(kind);
  };
  const parser = new DOMParser({ errorHandler: { warning: () => {}, error: () => {}, fatalError: fail } });
  const root = parser.parseFromString(xml.replace(/^\ufeff/, ''), 'text/xml')?.documentElement;
  if (!root || !xml.trimEnd().endsWith('>')) throw damagedFile(kind);
  return root;
}
