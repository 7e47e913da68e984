/** Mammoth does the reading of WordprocessingML: numbering, links, fields, notes, tables. */
import type { Nodes, Root } from 'hast';
import { UserError } from '../../../shared/result';
import { PART_MARK } from './headers';
import { damaged, type WordPackage } from './package';
import { styleMap, type UsedStyles } from './style-map';

/**
 * The document as HTML trees: headers and footers (headers.ts), the body last. Pictures leave their
 * alternative text; their bytes are never read.
 */
export async function convertDocx(pack: WordPackage, used: UsedStyles): Promise<Root[]> {
  const [{ default: mammoth }, { parseHtmlFragment }] = await Promise.all([
    import('mammoth'),
    import('../html/tree'),
  ]);
  const options = {
    styleMap: styleMap(used),
    includeDefaultStyleMap: false,
    // A style map inside the file would let it decide how it is read.
    includeEmbeddedStyleMap: false,
    externalFileAccess: false,
    convertImage: mammoth.images.imgElement(async () => ({ src: '' })),
  };
  try {
    const { value } = await mammoth.convertToHtml(unpacked(pack), options);
    return partsOf(withoutNoteMarks(parseHtmlFragment(value)));
  } catch (error) {
    // Mammoth takes odd content as it comes and fails only on a package or XML that is broken.
    if (error instanceof UserError || error instanceof RangeError) throw error;
    throw damaged();
  }
}

/**
 * The parts as mammoth asks for them once it has unpacked a file (its lib/unzip.js), of which its types do
 * not tell. What nothing in the text leads to is held back: notes that are none, as Word keeps them in every
 * file, and the types of the contents, which would only say what pictures are made of.
 */
function unpacked(pack: WordPackage): { readonly path: string } {
  const body = pack.text('word/document.xml') ?? '';
  const idle = new Set(['[Content_Types].xml']);
  for (const kind of ['footnote', 'endnote'])
    if (!body.includes(`<w:${kind}Reference`)) idle.add(`word/${kind}s.xml`);
  const file = {
    exists: (name: string) => !idle.has(name) && pack.has(name),
    read: async (name: string) => pack.text(name) ?? '',
  };
  return { file } as unknown as { readonly path: string };
}

function partsOf(root: Root): Root[] {
  const parts: Root[] = [{ type: 'root', children: [] }];
  for (const child of root.children) {
    const isMark = child.type === 'element' && [child.properties.className].flat().includes(PART_MARK);
    if (isMark) parts.push({ type: 'root', children: [] });
    else parts.at(-1)?.children.push(child);
  }
  return parts;
}

/** The numbers of notes, `[1]` in the text and an arrow back below it, are mammoth's own. */
function withoutNoteMarks<T extends Nodes>(node: T): T {
  if (!('children' in node)) return node;
  const kept = node.children.filter(
    (child) =>
      child.type !== 'element' ||
      child.tagName !== 'a' ||
      !/^(#|)(foot|end)note-(ref-)?\w+$/.test(String(child.properties.href)),
  );
  return { ...node, children: kept.map(withoutNoteMarks) };
}
