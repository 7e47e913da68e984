/**
 * Headers and footers, which mammoth does not read. They are set before the body, each with a mark behind
 * it, so that one call of mammoth reads them all.
 */
import type { WordPackage } from './package';

/** Style of the paragraph behind each of them. */
export const PART_MARK = 'galley-part';

export interface Joined {
  readonly pack: WordPackage;
  /** What the parts before the body are, in their order. */
  readonly kinds: readonly ('header' | 'footer')[];
}

/** The headers and footers in the order of the sections; one that is used twice comes once. */
export function withRunningParts(pack: WordPackage): Joined {
  const body = pack.text(BODY) ?? '';
  const relations = pack.text(BODY_RELATIONS) ?? EMPTY_RELATIONS;
  const names = new Set<string>();
  // ECMA-376 §17.10.5: <w:headerReference w:type="default" r:id="rId7"/>
  for (const [reference] of body.matchAll(/<w:(?:header|footer)Reference\b[^>]*>/g)) {
    const id = attribute(reference, 'r:id');
    const relation = id && relationships(relations).find((tag) => attribute(tag, 'Id') === id);
    const target = relation && attribute(relation, 'Target');
    if (target) names.add(target.replace(/^\/?(word\/)?/, ''));
  }
  const kinds: ('header' | 'footer')[] = [];
  const parts: string[] = [];
  const links: string[] = [];
  for (const name of names) {
    const [, kind, declarations = '', content] = ROOT.exec(pack.text(`word/${name}`) ?? '') ?? [];
    if (content === undefined) continue;
    kinds.push(kind === 'hdr' ? 'header' : 'footer');
    // Ids of relations are a part's own.
    const renamed = content.replace(/(\sr:(?:id|embed|link)=["'])/g, `$1${name}:`);
    parts.push(`<w:customXml${declarations}>${renamed}</w:customXml>${MARK}`);
    const own = relationships(pack.text(`word/_rels/${name}.rels`) ?? '');
    links.push(...own.map((tag) => tag.replace(/(\sId\s*=\s*["'])/, `$1${name}:`)));
  }
  if (parts.length === 0) return { pack, kinds };
  // Functions, since a “$” in the text is no sign of a pattern.
  const joined = pack.with({
    [BODY]: body.replace(/<w:body\b[^>]*>/, (tag) => tag + parts.join('')),
    [BODY_RELATIONS]: relations.replace(/<\/Relationships>\s*$/, (end) => links.join('') + end),
  });
  return { pack: joined, kinds };
}

/** What the relations of the body lead to, by their ids: names of parts below `word/`, or from the root. */
export function relationTargets(pack: WordPackage): ReadonlyMap<string, string> {
  const tags = relationships(pack.text(BODY_RELATIONS) ?? '');
  return new Map(
    tags.map((tag) => [
      attribute(tag, 'Id') ?? '',
      (attribute(tag, 'Target') ?? '').replace(/^(\/?word\/|\/)/, ''),
    ]),
  );
}

const BODY = 'word/document.xml';
const BODY_RELATIONS = 'word/_rels/document.xml.rels';
const EMPTY_RELATIONS =
  '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"></Relationships>';
const ROOT = /<w:(hdr|ftr)\b([^>]*[^/])>([\s\S]*)<\/w:\1>/;
const MARK = `<w:p><w:pPr><w:pStyle w:val="${PART_MARK}"/></w:pPr><w:r><w:t>.</w:t></w:r></w:p>`;

function relationships(xml: string): readonly string[] {
  return xml.match(/<Relationship\b[^>]*\/>/g) ?? [];
}

/** Value of an attribute in one start tag. */
function attribute(tag: string, name: string): string | undefined {
  return new RegExp(`\\s${name}\\s*=\\s*["']([^"']*)["']`).exec(tag)?.[1];
}
