/** OpenDocument texts (ODF 1.3), as LibreOffice and OpenOffice write them: made into HTML and read as any. */
import type { Importer, Reading, SourceFile } from '../../../shared/importer';
import { deletionNotes } from '../deletions';
import { decodeText, requireWords, startOfText } from '../encoding';
import { walkHtml } from '../html/walk';
import { child, childElements } from '../nodes';
import { type Part, type Running, withRunning } from '../running';
import type { XmlElement } from '../xml';
import { OdtConverter } from './convert';
import { isOdtPackage, openFlat, openPackage } from './package';
import { Styles } from './styles';

export const odtImporter: Importer = {
  id: 'odt',
  title: 'OpenDocument text (.odt)',
  extensions: ['odt', 'ott', 'fodt'],
  sniff,
  read,
};

const FLAT =
  /^\s*(<\?xml[^>]*>\s*)?(<!(--[\s\S]*?--|DOCTYPE[^[>]*(\[[\s\S]*?\]\s*)?)>\s*)*<office:document\b/;

function sniff({ bytes }: SourceFile): number {
  return isOdtPackage(bytes) || FLAT.test(startOfText(bytes)) ? 0.96 : 0;
}

async function read({ bytes }: SourceFile): Promise<Reading> {
  const { content, styles } = await (isOdtPackage(bytes)
    ? openPackage(bytes)
    : openFlat(decodeText(bytes).text));
  const named = child(styles, 'office:styles');
  const text = child(child(content, 'office:body'), 'office:text');
  const body = text
    ? walk(text, new Styles([named, child(content, 'office:automatic-styles')]), content)
    : { blocks: [], aside: [] };
  const running = styles
    ? runningParts(styles, new Styles([named, child(styles, 'office:automatic-styles')]))
    : [];
  const whole = withRunning(running, body);
  if (whole.blocks.length === 0 && whole.aside.length === 0) requireWords('');
  return { kind: 'blocks', ...whole, notes: text ? deletionNotes(deletions(text)) : [] };
}

/** What was deleted under tracked changes stands apart from the text (ODF 1.3 part 3 §5.5). */
function deletions(text: XmlElement): string[] {
  return text.descendants('text:deletion').map((node) =>
    childElements(node)
      .filter(({ nodeName }) => nodeName !== 'office:change-info')
      .map(({ textContent }) => textContent)
      .join(' '),
  );
}

/** Headers and footers stand in the page styles; those for the first and for left pages may say the same. */
function runningParts(root: XmlElement, styles: Styles): Running[] {
  const masters = child(root, 'office:master-styles');
  const seen = new Set<string>();
  return (masters ? childElements(masters) : []).flatMap(childElements).flatMap((node): Running[] => {
    const kind = /^style:(header|footer)(-left|-first)?$/.exec(node.nodeName)?.[1];
    const words = node.textContent;
    if (!kind || words.trim() === '' || seen.has(words)) return [];
    seen.add(words);
    return [{ kind: kind === 'header' ? 'header' : 'footer', ...walk(node, styles, root) }];
  });
}

/** @param root of the document that the node is of. */
function walk(node: XmlElement, styles: Styles, root: XmlElement): Part {
  return walkHtml(new OdtConverter(styles, root).convert(node), { tabs: true });
}
