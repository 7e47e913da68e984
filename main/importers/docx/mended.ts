/** The parts of a Word document that hold text, mended for mammoth. */
import type { Note } from '../../../shared/notes';
import type { Unplaced } from '../../../shared/resume';
import { deletionNotes } from '../deletions';
import { parseXml } from '../xml';
import { commentLines } from './comments';
import { leanXml, namesOnly } from './lean';
import { mend } from './mend';
import type { WordPackage } from './package';
import type { UsedStyles } from './style-map';
import { WordStyles } from './styles';
import { xmlText } from './xml-text';

const TEXTS = /^word\/(document|header\d*|footer\d*|footnotes|endnotes)\.xml$/;
const STYLES = 'word/styles.xml';
const NUMBERING = 'word/numbering.xml';
const KIND = 'Word document';

export interface MendedPackage {
  readonly pack: WordPackage;
  readonly used: UsedStyles;
  readonly comments: readonly Unplaced[];
  readonly notes: readonly Note[];
}

export async function mendPackage(pack: WordPackage): Promise<MendedPackage> {
  const parsed = async (name: string) => {
    const xml = pack.text(name);
    return xml === undefined ? undefined : parseXml(leanXml(xml), KIND);
  };
  const stylesRoot = await parsed(STYLES);
  const styles = new WordStyles(stylesRoot);
  const texts: Record<string, string> = {};
  const [sizes, paragraphs] = [new Set<number>(), new Set<string>()];
  let listDepth = 0;
  const deleted: string[] = [];
  for (const name of pack.names().filter((each) => TEXTS.test(each))) {
    const root = await parsed(name);
    if (!root) continue;
    const mended = mend(root, styles);
    for (const size of mended.sizes) sizes.add(size);
    for (const style of mended.paragraphs) paragraphs.add(style);
    listDepth = Math.max(listDepth, mended.listDepth);
    deleted.push(...mended.deleted);
    texts[name] = xmlText(mended.root);
  }
  if (stylesRoot) texts[STYLES] = xmlText(namesOnly(stylesRoot, paragraphs));
  const numbering = pack.text(NUMBERING);
  if (numbering !== undefined) texts[NUMBERING] = leanXml(numbering);
  // §17.9.23: a level may name the style whose paragraphs it numbers.
  if (numbering?.includes('<w:pStyle')) listDepth = Number.POSITIVE_INFINITY;
  const comments = await parsed('word/comments.xml');
  return {
    pack: pack.with(texts),
    used: { sizes, paragraphs, listDepth },
    comments: comments ? commentLines(comments) : [],
    notes: deletionNotes(deleted),
  };
}
