/** The package as the docx library makes it. Takes long to load: to be imported when there is something to write. */
import { type Document, Packer } from 'docx';
import type { FontLibrary } from '../../../shared/fonts';
import type { Layout } from '../../../shared/pages';
import { libraryDocument } from './document';
import { Links } from './links';
import { type Skeleton, skeletonOf } from './skeleton';
import { Slots } from './slots';
import { escaped } from './xml';

/** By path. */
export type Parts = ReadonlyMap<string, string | Uint8Array>;

/** The library's own step before it zips, which its types keep to themselves. */
interface Compiler {
  compile(document: Document): Parts;
}

/** To have its parts zipped by the library only to unzip them again took as long as all the rest. */
export function draftOf(layout: Layout, fonts: FontLibrary): Map<string, string | Uint8Array> {
  const [slots, links] = [new Slots(), new Links()];
  const parts = new Map(compiled(skeletonOf(layout, fonts, slots, links)));
  const put = (path: string, by: (xml: string) => string) => parts.set(path, by(String(parts.get(path))));
  for (const path of parts.keys()) if (BEARS_WORDS.test(path)) put(path, (xml) => slots.fill(xml));
  put('word/_rels/document.xml.rels', (xml) => xml.replace('</Relationships>', `${links.relationships}$&`));
  const title = escaped(printable(layout.flow.title));
  put('docProps/core.xml', (xml) => xml.replaceAll(TITLE, () => title));
  return parts;
}

const BEARS_WORDS = /^word\/(?:document|(?:header|footer)\d+)\.xml$/;

/** Stands for the title until it is known. */
const TITLE = 'galley:title';

/** What the library made of the last few skeletons, by their JSON: it would make the same again. */
const remembered = new Map<string, Parts>();
const REMEMBERED = 8;

function compiled(skeleton: Skeleton): Parts {
  const { compiler } = Packer as unknown as { compiler: Compiler };
  const made = () => compiler.compile(libraryDocument(skeleton, TITLE));
  // A picture is one person's, and large.
  if (hasPicture(skeleton)) return made();
  const key = JSON.stringify(skeleton);
  const parts = remembered.get(key) ?? made();
  remembered.delete(key);
  remembered.set(key, parts);
  for (const oldest of remembered.keys()) if (remembered.size > REMEMBERED) remembered.delete(oldest);
  return parts;
}

function hasPicture({ sections }: Skeleton): boolean {
  return sections.some(({ body, headers, footers }) => {
    const own = 'rows' in body ? body.rows.flatMap(({ cells }) => cells.flatMap(({ slots }) => slots)) : body;
    const running = [headers, footers].flatMap((slots) => [
      ...(slots?.default ?? []),
      ...(slots?.first ?? []),
    ]);
    return [...own, ...running].some(({ drawn }) => drawn.some(({ kind }) => kind === 'picture'));
  });
}

/** Characters that XML 1.0 §2.2 does not allow would make the whole file unreadable. */
function printable(text: string): string {
  return text.replace(/[\p{Cc}\p{Cs}\ufffe\uffff]/gu, '');
}
