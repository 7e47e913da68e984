/**
 * Headers and footers, which mammoth does not read. Each part is packed as the body of a small document
 * of its own, with its own relations, and goes through mammoth like the rest.
 */
import { strToU8, zipSync } from 'fflate';
import type { WordPackage } from './package';

export interface Running {
  readonly kind: 'header' | 'footer';
  /** A document whose body is the header. */
  readonly document: Uint8Array;
}

/** The headers and footers in the order of the sections; one that is used twice comes once. */
export function runningParts(pack: WordPackage): Running[] {
  const body = pack.text('word/document.xml') ?? '';
  const relations = pack.text('word/_rels/document.xml.rels') ?? '';
  const names = new Set<string>();
  // ECMA-376 §17.10.5: <w:headerReference w:type="default" r:id="rId7"/>
  for (const [reference] of body.matchAll(/<w:(?:header|footer)Reference\b[^>]*>/g)) {
    const id = attribute(reference, 'r:id');
    const relation =
      id && relations.match(/<Relationship\b[^>]*>/g)?.find((tag) => attribute(tag, 'Id') === id);
    const target = relation && attribute(relation, 'Target');
    if (target) names.add(target.replace(/^\/?(word\/)?/, ''));
  }
  return [...names].flatMap((name): Running[] => {
    const xml = pack.text(`word/${name}`);
    const kind = /<w:(hdr|ftr)\b/.exec(xml ?? '')?.[1];
    if (!xml || !kind) return [];
    return [{ kind: kind === 'hdr' ? 'header' : 'footer', document: asDocument(pack, name, xml) }];
  });
}

function asDocument(pack: WordPackage, name: string, xml: string): Uint8Array {
  const parts: Record<string, Uint8Array> = {
    'word/document.xml': strToU8(
      xml
        .replace(/<w:(?:hdr|ftr)\b([^>]*)>/, '<w:document$1><w:body>')
        .replace(/<\/w:(?:hdr|ftr)>/, '</w:body></w:document>'),
    ),
  };
  const copied: Readonly<Record<string, string>> = {
    '[Content_Types].xml': '[Content_Types].xml',
    '_rels/.rels': '_rels/.rels',
    'word/styles.xml': 'word/styles.xml',
    'word/numbering.xml': 'word/numbering.xml',
    'word/_rels/document.xml.rels': `word/_rels/${name}.rels`,
  };
  for (const [to, from] of Object.entries(copied)) {
    const bytes = pack.bytes(from);
    if (bytes) parts[to] = bytes;
  }
  return zipSync(parts, { level: 0 });
}

/** Value of an attribute in one start tag. */
function attribute(tag: string, name: string): string | undefined {
  return new RegExp(`\\s${name}\\s*=\\s*["']([^"']*)["']`).exec(tag)?.[1];
}
