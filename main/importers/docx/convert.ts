/** Mammoth does the reading of WordprocessingML: numbering, links, fields, notes, tables. */
import type { Nodes, Root } from 'hast';
import { UserError } from '../../../shared/result';
import { PART_MARK } from './headers';
import { HIDDEN_MARK, SIZE_MARK } from './mend';
import { damaged } from './package';

/** Word's numbering need not be used for a list: the styles “List Bullet” and “List Number” carry it themselves. */
const STYLES: readonly string[] = [
  "p[style-name='Title'] => h1:fresh",
  "p[style-name='List Bullet'] => ul > li:fresh",
  "p[style-name='List Bullet 2'] => ul|ol > li > ul > li:fresh",
  "p[style-name='List Bullet 3'] => ul|ol > li > ul|ol > li > ul > li:fresh",
  "p[style-name='List Number'] => ol > li:fresh",
  "p[style-name='List Number 2'] => ul|ol > li > ol > li:fresh",
  `r.${HIDDEN_MARK} => span[hidden='hidden']`,
  `p.${PART_MARK} => aside.${PART_MARK}:fresh`,
];

/**
 * The document as HTML trees: headers and footers (headers.ts), the body last. Pictures leave their alternative text; their bytes are never read.
 * @param sizes half points that runs are marked with (mend.ts).
 */
export async function convertDocx(bytes: Uint8Array, sizes: ReadonlySet<number>): Promise<Root[]> {
  const [{ default: mammoth }, { parseHtmlFragment }] = await Promise.all([
    import('mammoth'),
    import('../html/tree'),
  ]);
  const options = {
    styleMap: [
      ...STYLES,
      ...Array.from(sizes, (size) => `r.${SIZE_MARK}${size} => font[style='font-size:${size / 2}pt']`),
    ],
    includeDefaultStyleMap: true,
    // A style map inside the file would let it decide how it is read.
    includeEmbeddedStyleMap: false,
    externalFileAccess: false,
    convertImage: mammoth.images.imgElement(async () => ({ src: '' })),
  };
  try {
    const { value } = await mammoth.convertToHtml({ buffer: Buffer.from(bytes) }, options);
    return partsOf(withoutNoteMarks(parseHtmlFragment(value)));
  } catch (error) {
    // Mammoth takes odd content as it comes and fails only on a package or XML that is broken.
    if (error instanceof UserError || error instanceof RangeError) throw error;
    throw damaged();
  }
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
