/** The package as the docx library makes it. Takes long to load: to be imported when there is something to write. */
import { type Document, Packer } from 'docx';
import type { FontLibrary } from '../../../shared/fonts';
import type { Layout } from '../../../shared/pages';
import { buildDocument } from './document';
import { Links } from './links';
import { Slots } from './slots';

/** The library's own step before it zips, which its types keep to themselves. */
interface Compiler {
  compile(document: Document): ReadonlyMap<string, string | Uint8Array>;
}

/** Its parts by path. To have them zipped by the library only to unzip them again took as long as all the rest. */
export function draftOf(layout: Layout, fonts: FontLibrary): ReadonlyMap<string, string | Uint8Array> {
  const { compiler } = Packer as unknown as { compiler: Compiler };
  const [slots, links] = [new Slots(), new Links()];
  const parts = new Map(compiler.compile(buildDocument(layout, fonts, { slots, links })));
  const put = (path: string, by: (xml: string) => string) => parts.set(path, by(String(parts.get(path))));
  put('word/document.xml', (xml) => slots.fill(xml));
  put('word/_rels/document.xml.rels', (xml) => xml.replace('</Relationships>', `${links.relationships}$&`));
  return parts;
}
