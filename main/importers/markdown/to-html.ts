/** A Markdown tree (mdast) as the HTML tree it stands for, each node keeping its place in the file. */
import type { Element, ElementContent, Properties, Root } from 'hast';
import type { Definition, Root as MarkdownRoot, Nodes, RootContent } from 'mdast';
import { assemble, type Piece } from './raw-html';

type Definitions = ReadonlyMap<string, Definition>;

export function markdownToHtml(tree: MarkdownRoot): Root {
  return { type: 'root', children: children(tree, definitionsOf(tree)) };
}

function definitionsOf(tree: MarkdownRoot): Definitions {
  const definitions = new Map<string, Definition>();
  const collect = (node: Nodes) => {
    // CommonMark §4.7: the first definition of a label counts.
    if (node.type === 'definition' && !definitions.has(node.identifier))
      definitions.set(node.identifier, node);
    if ('children' in node) for (const child of node.children) collect(child);
  };
  collect(tree);
  return definitions;
}

function children(node: Extract<Nodes, { children: unknown }>, definitions: Definitions): ElementContent[] {
  return assemble(node.children.flatMap((child: RootContent) => pieces(child, definitions)));
}

function pieces(node: RootContent, definitions: Definitions): readonly Piece[] {
  const inner = () => ('children' in node ? children(node, definitions) : []);
  const element = (tagName: string, properties: Properties = {}, content = inner()): Element => ({
    type: 'element',
    tagName,
    properties,
    children: content,
    position: node.position,
  });
  switch (node.type) {
    case 'text':
      return lines(node.value, node.position);
    case 'html':
      return [{ raw: node.value, line: node.position?.start.line ?? 1 }];
    case 'heading':
      return heading(node, element);
    case 'paragraph':
      return [element('p', {}, withoutTrailingBackslash(inner()))];
    case 'blockquote':
      return [element('blockquote')];
    case 'list':
      return [element(node.ordered ? 'ol' : 'ul')];
    case 'listItem':
      return [element('li')];
    case 'table':
      return [
        element(
          'table',
          {},
          node.children.map((row, at) => tableRow(row, at === 0, definitions)),
        ),
      ];
    case 'emphasis':
      return [element('em')];
    case 'strong':
      return [element('strong')];
    case 'delete':
      return [element('s')];
    case 'inlineCode':
      return [element('code', {}, [{ type: 'text', value: node.value, position: node.position }])];
    case 'code':
      return [element('pre', {}, [{ type: 'text', value: node.value, position: node.position }])];
    case 'break':
      return [element('br', {}, [])];
    case 'thematicBreak':
      return [element('hr', {}, [])];
    case 'link':
      return [element('a', { href: node.url })];
    case 'linkReference':
      return [element('a', { href: definitions.get(node.identifier)?.url })];
    case 'image':
    case 'imageReference':
      return [element('img', { alt: node.alt ?? '' }, [])];
    case 'footnoteReference':
      return [element('sup', {}, [{ type: 'text', value: `[${node.label ?? node.identifier}]` }])];
    case 'footnoteDefinition':
      return [element('div')];
    default:
      // definition and front matter: read elsewhere.
      return [];
  }
}

type MakeElement = (tagName: string, properties?: Properties, content?: ElementContent[]) => Element;

/**
 * `## # Jane` is a heading that was marked twice. Several lines over a row of `====` are a heading to
 * CommonMark (§4.3) but a block of lines with a rule below to the person who typed them.
 */
function heading(node: Extract<Nodes, { type: 'heading' }>, element: MakeElement): readonly Piece[] {
  const heading = element(`h${node.depth}`);
  const [first, ...rest] = heading.children;
  if (first?.type === 'text') {
    const value = first.value.replace(/^#{1,6}[ \t]+/, '');
    heading.children = [{ ...first, value }, ...rest];
  }
  const isSeveralLines = heading.children.some((child) => child.type === 'element' && child.tagName === 'br');
  const { start, end } = node.position ?? {};
  if (!isSeveralLines || !start || !end || end.line - start.line < 2) return [heading];
  return [{ ...heading, tagName: 'p' }, element('hr', {}, [])];
}

function tableRow(
  row: Extract<Nodes, { type: 'tableRow' }>,
  header: boolean,
  definitions: Definitions,
): Element {
  return {
    type: 'element',
    tagName: 'tr',
    properties: {},
    position: row.position,
    children: row.children.map((cell) => ({
      type: 'element',
      tagName: header ? 'th' : 'td',
      properties: {},
      position: cell.position,
      children: children(cell, definitions),
    })),
  };
}

/** A line end inside a paragraph is kept: whether the lines belong together is for structure/ to say. */
function lines(value: string, position: Element['position']): ElementContent[] {
  return value.split('\n').flatMap((line, at): ElementContent[] => {
    const start = position && { ...position.start, line: position.start.line + at };
    const text: ElementContent = {
      type: 'text',
      value: line,
      position: start && position && { start, end: position.end },
    };
    return at === 0 ? [text] : [{ type: 'element', tagName: 'br', properties: {}, children: [] }, text];
  });
}

/** Pandoc ends a last line with the backslash of a line break that then breaks nothing. */
function withoutTrailingBackslash(content: ElementContent[]): ElementContent[] {
  const last = content.at(-1);
  if (last?.type !== 'text') return content;
  return [...content.slice(0, -1), { ...last, value: last.value.replace(/\\\s*$/, '') }];
}
