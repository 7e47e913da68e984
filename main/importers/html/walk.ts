/**
 * An HTML tree to blocks. Markdown and Word files come this way too, so that a list or a table means
 * the same wherever it was written.
 */
import type { Element, Nodes, Parents } from 'hast';
import type { Block } from '../../../shared/blocks';
import type { Unplaced } from '../../../shared/resume';
import { type Frame, PARAGRAPH } from '../frame';
import { type Dress, hasWords, tidyRuns } from '../runs';
import { headingLevel, isBlock, SILENT, styleOf } from './elements';
import { isHidden, isPageNavigation, textOf } from './hidden';
import { isBullet } from './lists';
import { isHiddenGap, isLineOfBoxes, isRowOfPieces } from './pieces';
import { columnCells, dataRows, type TableRow } from './tables';
import { BlockWriter } from './writer';

/** What a node inherits from the elements around it. */
interface Context {
  readonly frame: Frame;
  readonly dress: Dress;
  /** Depth that the next list's items have. */
  readonly listDepth: number;
  readonly ordered: boolean;
  /** White space is shown as it is written. */
  readonly pre: boolean;
  /** Blocks inside this one are parts of a single line. */
  readonly oneLine: boolean;
  /** Type size in points, where the source says it so. */
  readonly size: number | undefined;
  /** Something other than a picture stands in the link or heading around, or there is none. */
  readonly picturesAside: boolean;
}

export interface Walked {
  readonly blocks: readonly Block[];
  readonly aside: readonly Unplaced[];
}

/** @param tabs whether a tab character is a wide gap (Word) or no more than a space (HTML). */
export function walkHtml(root: Nodes, options: { readonly tabs: boolean }): Walked {
  const out = new BlockWriter();
  new Walker(out, options.tabs).walk(root, {
    frame: PARAGRAPH,
    dress: {},
    listDepth: 0,
    ordered: false,
    pre: false,
    oneLine: false,
    size: undefined,
    picturesAside: true,
  });
  out.endBlock(PARAGRAPH);
  return { blocks: out.blocks, aside: out.aside };
}

class Walker {
  constructor(
    private readonly out: BlockWriter,
    private readonly tabs: boolean,
  ) {}

  walk(node: Nodes, context: Context): void {
    if (node.type === 'text') this.text(node.value, lineOf(node), context);
    else if (node.type === 'root') this.children(node, context);
    else if (node.type === 'element' && !SILENT.has(node.tagName)) this.element(node, context);
  }

  private text(value: string, line: number, { pre, dress, size }: Context): void {
    const blank = /^\s*/.exec(value)?.[0] ?? '';
    const collapsed = pre ? value : value.replace(this.tabs ? /[ \n\f\r]+/g : /[ \t\n\f\r]+/g, ' ');
    this.out.write(collapsed, dress, line + blank.split('\n').length - 1, size);
  }

  private element(element: Element, context: Context): void {
    if (isHidden(element) || isPageNavigation(element) || element.tagName === 'button')
      this.out.setAside(textOf(element), lineOf(element));
    else if (element.tagName === 'br') this.out.write('\n', {}, 0);
    else if (element.tagName === 'img') this.picture(element, context);
    else if (element.tagName === 'hr') this.rule(context);
    else if (isBlock(element) && !context.oneLine) this.block(element, context);
    else this.children(element, dressed(element, context));
  }

  private rule({ frame }: Context): void {
    this.out.endBlock(frame);
    this.out.rule();
  }

  private picture(element: Element, context: Context): void {
    const alt = String(element.properties.alt ?? '');
    if (context.picturesAside) this.out.setAside(alt, lineOf(element));
    else this.out.write(alt, context.dress, lineOf(element));
  }

  private block(element: Element, context: Context): void {
    this.out.endBlock(context.frame);
    const isTable = element.tagName === 'table';
    const rows = isTable ? dataRows(element) : undefined;
    const columns = isTable && !rows ? columnCells(element) : undefined;
    if (rows || columns) {
      const caption = element.children.find(
        (child) => child.type === 'element' && child.tagName === 'caption',
      );
      if (caption) this.walk(caption, { ...context, frame: PARAGRAPH });
      for (const row of rows ?? []) this.row(row, context);
      for (const cell of columns ?? []) this.walk(cell, context);
      return;
    }
    const inner = blockContext(element, dressed(element, context));
    this.children(element, inner);
    this.out.endBlock(inner.frame);
  }

  private row({ element, cells, header }: TableRow, context: Context): void {
    const runs = cells.map((cell) => {
      const { blocks, aside } = this.apart(cell, { ...context, frame: PARAGRAPH });
      for (const { text, line } of aside) this.out.setAside(text, line);
      const lines = blocks.flatMap((block) => ('runs' in block ? [...block.runs, { text: '\n' }] : []));
      return tidyRuns(lines);
    });
    if (runs.some((cell) => cell.length > 0)) this.out.row(runs, header, lineOf(element));
  }

  /** The blocks of one element, without their joining the document. */
  private apart(element: Element, context: Context): Walked {
    const out = new BlockWriter();
    const walker = new Walker(out, this.tabs);
    walker.children(element, dressed(element, context));
    out.endBlock(context.frame);
    return out;
  }

  private children(parent: Parents, context: Context): void {
    const arePieces = isRowOfPieces(parent);
    parent.children.forEach((child, at) => {
      if (arePieces || isHiddenGap(parent.children[at - 1], child)) this.out.write('\t', {}, 0);
      this.walk(child, context);
    });
  }
}

function dressed(element: Element, context: Context): Context {
  const style = styleOf(element);
  const weight = style.get('font-weight');
  const bold =
    weight === undefined
      ? /^(strong|b|dt)$/.test(element.tagName) || context.dress.bold
      : /^(bold|[6-9]00)/.test(weight);
  const slant = style.get('font-style');
  const italic =
    slant === undefined
      ? /^(em|i|cite|dfn|var)$/.test(element.tagName) || context.dress.italic
      : /^(italic|oblique)/.test(slant);
  const href = element.tagName === 'a' ? linkTarget(element) : context.dress.href;
  const shows = element.tagName === 'a' || headingLevel(element) !== undefined;
  return {
    ...context,
    dress: { ...(bold && { bold: true }), ...(italic && { italic: true }), ...(href && { href }) },
    size: sizeOf(style.get('font-size')) ?? context.size,
    pre: context.pre || element.tagName === 'pre' || /^pre/.test(style.get('white-space') ?? ''),
    picturesAside: shows ? hasWords(textOf(element)) : context.picturesAside,
    oneLine: context.oneLine || isLineOfBoxes(element),
  };
}

/** Points, as word processors write them; pixels and ems are sizes on a screen. */
function sizeOf(length: string | undefined): number | undefined {
  const points = /^(\d+(?:\.\d+)?)pt$/.exec(length ?? '')?.[1];
  return points ? Number(points) : undefined;
}

/** A jump within the page, a script or a picture is no address; a data URI can be megabytes long. */
function linkTarget(element: Element): string | undefined {
  const href = String(element.properties.href ?? '').trim();
  return href === '' || /^(#|data:)/i.test(href) ? undefined : href;
}

function blockContext(element: Element, context: Context): Context {
  const level = headingLevel(element);
  switch (element.tagName) {
    case 'ul':
    case 'ol':
    case 'menu':
      return { ...context, ordered: element.tagName === 'ol' };
    case 'li':
      return isBullet(element)
        ? {
            ...context,
            frame: { kind: 'listItem', depth: context.listDepth, ordered: context.ordered },
            listDepth: context.listDepth + 1,
          }
        : { ...context, frame: PARAGRAPH, listDepth: 0 };
    default:
      return level ? { ...context, frame: { kind: 'heading', level } } : context;
  }
}

function lineOf(node: Nodes): number {
  return node.position?.start.line ?? 1;
}
