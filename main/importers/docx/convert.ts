/** Mammoth does the reading of WordprocessingML: styles, numbering, links, tracked changes, text boxes. */
import type { Root } from 'hast';
import { UserError } from '../../../shared/result';
import { damaged } from './package';

/**
 * Before mammoth's own map, which knows the headings. Word's numbering need not be used for a list:
 * the styles “List Bullet” and “List Number” carry it themselves.
 */
const STYLES: readonly string[] = [
  "p[style-name='Title'] => h1:fresh",
  "p[style-name='List Bullet'] => ul > li:fresh",
  "p[style-name='List Bullet 2'] => ul|ol > li > ul > li:fresh",
  "p[style-name='List Bullet 3'] => ul|ol > li > ul|ol > li > ul > li:fresh",
  "p[style-name='List Number'] => ol > li:fresh",
  "p[style-name='List Number 2'] => ul|ol > li > ol > li:fresh",
  "r[style-name='Emphasis'] => em",
];

/** The document as an HTML tree. Pictures leave their alternative text; their bytes are never read. */
export async function convertDocx(bytes: Uint8Array): Promise<Root> {
  const [{ default: mammoth }, { parseHtmlFragment }] = await Promise.all([
    import('mammoth'),
    import('../html/tree'),
  ]);
  const options = {
    styleMap: [...STYLES],
    includeDefaultStyleMap: true,
    // A style map inside the file would let it decide how it is read.
    includeEmbeddedStyleMap: false,
    externalFileAccess: false,
    convertImage: mammoth.images.imgElement(async () => ({ src: '' })),
  };
  try {
    const { value } = await mammoth.convertToHtml({ buffer: Buffer.from(bytes) }, options);
    return parseHtmlFragment(value);
  } catch (error) {
    // Mammoth takes odd content as it comes and fails only on a package or XML that is broken.
    if (error instanceof UserError || error instanceof RangeError) throw error;
    throw damaged();
  }
}
