/**
 * HTML inside Markdown. mdast has a tag a node (`<u>`, text, `</u>`), so the elements are put together
 * here: an opening tag takes what follows it until its closing tag or the end of its parent.
 */
import type { Element, ElementContent, RootContent } from 'hast';
import { parseHtmlFragment } from '../html/tree';

/** A node already turned to HTML, or a stretch of raw HTML still to be understood. */
export type Piece = ElementContent | { readonly raw: string; readonly line: number };

const VOID = /^(area|base|br|col|embed|hr|img|input|link|meta|source|track|wbr)$/;

export function assemble(pieces: readonly Piece[]): ElementContent[] {
  const result: ElementContent[] = [];
  const open: Element[] = [];
  const add = (node: ElementContent) => (open.at(-1)?.children ?? result).push(node);
  for (const piece of pieces) {
    if (!('raw' in piece)) {
      add(piece);
      continue;
    }
    const closing = /^\s*<\/([a-z][a-z0-9]*)\s*>\s*$/i.exec(piece.raw)?.[1]?.toLowerCase();
    if (closing) {
      const at = open.map((element) => element.tagName).lastIndexOf(closing);
      if (at >= 0) open.length = at;
      continue;
    }
    const nodes = parseHtmlFragment(piece.raw)
      .children.filter(isContent)
      .map((node) => atLine(node, piece.line - 1));
    nodes.forEach(add);
    const [only] = nodes;
    const isOpeningTag = /^\s*<[a-z][^<>]*[^/]>\s*$|^\s*<[a-z]>\s*$/i.test(piece.raw);
    if (isOpeningTag && only?.type === 'element' && !VOID.test(only.tagName)) open.push(only);
  }
  return result;
}

function isContent(node: RootContent): node is ElementContent {
  return node.type === 'element' || node.type === 'text';
}

/** The node with its lines counted from the beginning of the Markdown file. */
function atLine(node: ElementContent, offset: number): ElementContent {
  const { position } = node;
  const shifted = position && {
    start: { ...position.start, line: position.start.line + offset },
    end: { ...position.end, line: position.end.line + offset },
  };
  if (node.type !== 'element') return { ...node, position: shifted };
  return { ...node, position: shifted, children: node.children.map((child) => atLine(child, offset)) };
}
