/** HTML, by rehype (parse5, the parser of the HTML standard). Nothing is run, nothing is fetched. */
import type { Element, Nodes } from 'hast';
import type { Importer, Reading, SourceFile } from '../../../shared/importer';
import { decodeText, requireWords, startOfText } from '../encoding';
import { refuseCrowded } from '../limits';
import { walkHtml } from './walk';

export const htmlImporter: Importer = {
  id: 'html',
  title: 'web page',
  extensions: ['html', 'htm', 'xhtml'],
  sniff,
  read,
};

const DOCUMENT_START =
  /^(\s|<\?xml[^>]*>|<!--[\s\S]*?-->)*<(!doctype html|html|head|body|meta|title|base|link|style)\b/i;

function sniff({ name, bytes }: SourceFile): number {
  const start = startOfText(bytes);
  if (DOCUMENT_START.test(start)) return 0.95;
  const tags = start.match(/<\/?(p|div|h[1-6]|ul|ol|li|table|tr|td|section|span|a|b|i|br)\b[^>]*>/gi) ?? [];
  if (/\.x?html?$/i.test(name)) return /<[a-z!]/i.test(start) ? 0.9 : 0.4;
  // Markdown may hold a few tags; a page without its <html> is hardly anything else.
  return /^\s*</.test(start) && tags.join('').length * 5 > start.length ? 0.6 : 0;
}

async function read({ bytes }: SourceFile): Promise<Reading> {
  const { text, notes } = decodeText(bytes, declaredEncoding(bytes));
  requireWords(text);
  refuseCrowded(text, 'web page');
  const { parseHtml } = await import('./tree');
  const tree = parseHtml(text);
  const lang = languageOf(tree);
  return { kind: 'blocks', ...walkHtml(tree, { tabs: false }), ...(lang && { lang }), notes };
}

/** `<meta charset="…">`, within the first kilobyte where the standard wants it. */
function declaredEncoding(bytes: Uint8Array): string | undefined {
  const start = new TextDecoder('latin1').decode(bytes.subarray(0, 1024));
  return /<meta[^>]{0,200}charset\s*=\s*["']?([\w-]+)/i.exec(start)?.[1];
}

function languageOf(tree: Nodes): string | undefined {
  const html = find(tree, (element) => element.tagName === 'html');
  const meta = find(
    tree,
    (element) =>
      element.tagName === 'meta' && /^content-language$/i.test(String(element.properties.httpEquiv)),
  );
  const lang = String(
    html?.properties.lang ?? html?.properties.xmlLang ?? meta?.properties.content ?? '',
  ).trim();
  return /^[a-z]{2,3}(-[a-z0-9]+)*$/i.test(lang) ? lang : undefined;
}

function find(node: Nodes, wanted: (element: Element) => boolean): Element | undefined {
  if (node.type === 'element' && wanted(node)) return node;
  if (!('children' in node)) return undefined;
  for (const child of node.children) {
    const found = find(child, wanted);
    if (found) return found;
  }
  return undefined;
}
