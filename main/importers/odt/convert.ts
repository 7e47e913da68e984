/**
 * The content of an OpenDocument text (ODF 1.3 part 3, §5 and §9–10) as an HTML tree, so that a list or a
 * table means the same as in any other document.
 */
import type { ElementContent, Properties } from 'hast';
import { dress, element, textNode } from '../html/build';
import { attribute, child, childElements, count } from '../nodes';
import type { XmlElement } from '../xml';
import type { Styles, TextLook } from './styles';

type Content = readonly ElementContent[];

/** Not of the text: declarations, deleted words, the recipe of an index, scripts and embedded objects. */
const SILENT = new Set(
  (
    'text:tracked-changes text:sequence-decls text:variable-decls text:user-field-decls office:forms ' +
    'text:table-of-content-source text:alphabetical-index-source text:bibliography-source office:scripts ' +
    'office:event-listeners draw:object draw:object-ole draw:plugin draw:applet table:shapes text:meta-field-decls ' +
    'svg:title svg:desc text:note-citation text:ruby-text text:number dc:creator dc:date meta:date-string'
  ).split(' '),
);

/** In the file and not on the page: kept aside. */
const UNSEEN = new Set('office:annotation text:hidden-text text:hidden-paragraph'.split(' '));

/** Type of so many points cannot be read. */
const UNREADABLE = 2;
const MOST_SPACES = 100;
/** So many blanks in a row were typed to set something apart. */
const WIDE_GAP = 3;
/** A cell may say that it repeats to the edge of a sheet; nobody's table of words is wider. */
const MOST_REPEATS = 50;

export class OdtConverter {
  /** Text boxes anchored in the paragraph at hand; they stand below it. */
  private anchored: ElementContent[] = [];
  /** Footnotes and endnotes; they stand at the end. */
  private readonly notes: ElementContent[] = [];
  /** Size of the paragraph at hand in points. */
  private size: number | undefined;
  /** Something is painted behind the text at hand, so that white type may be seen. */
  private shaded = false;

  constructor(
    private readonly styles: Styles,
    private readonly root: XmlElement,
  ) {}

  /** A body, a header or a footer. */
  convert(part: XmlElement): ElementContent {
    this.shaded = hasBackdrop(this.root);
    const content = this.blocks(part);
    return element('div', [...content, ...this.notes]);
  }

  private blocks(parent: XmlElement): Content {
    return childElements(parent).flatMap((node) => this.block(node));
  }

  private block(node: XmlElement): Content {
    if (SILENT.has(node.nodeName)) return [];
    if (UNSEEN.has(node.nodeName)) return [hidden(this.blocks(node))];
    switch (node.nodeName) {
      case 'text:p':
      case 'text:h':
        return this.paragraph(node);
      case 'text:list':
        return [this.list(node, 1, undefined)];
      case 'table:table':
        return [element('table', this.rows(node, false))];
      case 'draw:frame':
        return this.frame(node);
      case 'text:section':
        return attribute(node, 'text:display') === 'none'
          ? [hidden(this.blocks(node))]
          : [element('div', this.blocks(node))];
      default:
        return this.blocks(node);
    }
  }

  private paragraph(node: XmlElement): Content {
    const outer = this.anchored;
    this.anchored = [];
    const style = attribute(node, 'text:style-name');
    const level = Number(attribute(node, 'text:outline-level')) || this.styles.headingLevel(style);
    const look = this.styles.look('paragraph', style);
    const around = { size: this.size, shaded: this.shaded };
    Object.assign(this, { size: look.size, shaded: this.shaded || look.shaded === true });
    const inline = this.inline(node);
    const content = level ? inline : dress(inline, look);
    const name = level && node.textContent.trim() ? `h${Math.min(level, 6)}` : 'p';
    const own = element(name, content, sizeStyle(look.size));
    const made = [this.isUnseen(look) ? hidden([own]) : own, ...this.anchored];
    this.anchored = outer;
    Object.assign(this, around);
    return made;
  }

  private isUnseen({ hidden: unseen, white, shaded, size }: TextLook): boolean {
    const onPaper = !shaded && !this.shaded;
    return unseen === true || (white === true && onPaper) || (size ?? UNREADABLE + 1) <= UNREADABLE;
  }

  private within(shaded: boolean, content: () => Content): Content {
    const around = this.shaded;
    this.shaded ||= shaded;
    const made = content();
    this.shaded = around;
    return made;
  }

  private inline(parent: XmlElement): Content {
    const content: ElementContent[] = [];
    // Line ends and tabs of the XML itself are no more than blanks (§6.1.2).
    for (const node of parent.children)
      if (typeof node === 'string') content.push(textNode(node.replace(/\s+/g, ' ')));
      else content.push(...this.piece(node));
    return content;
  }

  private piece(node: XmlElement): Content {
    if (SILENT.has(node.nodeName)) return [];
    if (UNSEEN.has(node.nodeName)) {
      this.anchored.push(hidden(this.inline(node)));
      return [];
    }
    switch (node.nodeName) {
      case 'text:s': {
        const blanks = count(node, 'text:c', MOST_SPACES);
        return [textNode(blanks < WIDE_GAP ? ' '.repeat(blanks) : '\t')];
      }
      case 'text:tab':
        return [textNode('\t')];
      case 'text:line-break':
        return [element('br', [])];
      case 'text:span': {
        const look = this.styles.look('text', attribute(node, 'text:style-name'), this.size);
        const inline = this.inline(node);
        if (this.isUnseen(look)) return [element('span', inline, { hidden: true })];
        const dressed = dress(inline, look);
        return look.size === undefined ? dressed : [element('font', dressed, sizeStyle(look.size))];
      }
      case 'text:a':
        return [element('a', this.inline(node), { href: attribute(node, 'xlink:href') ?? '' })];
      case 'text:note':
        this.notes.push(...this.blocks(node));
        return [];
      case 'draw:frame':
        if (child(node, 'draw:text-box')) this.anchored.push(...this.frame(node));
        return child(node, 'draw:text-box') ? [] : this.frame(node);
      case 'draw:custom-shape':
      case 'draw:rect':
      case 'draw:ellipse':
      case 'draw:g':
        this.anchored.push(...this.within(true, () => this.blocks(node)));
        return [];
      default:
        return this.inline(node);
    }
  }

  private frame(node: XmlElement): Content {
    const box = child(node, 'draw:text-box');
    if (box)
      return [
        element(
          'div',
          this.within(true, () => this.blocks(box)),
        ),
      ];
    const alt = child(node, 'svg:desc')?.textContent ?? child(node, 'svg:title')?.textContent;
    return alt ? [element('img', [], { alt })] : [];
  }

  /** Lists inside an item have a level more and, unless they name another, the style of the outer one. */
  private list(node: XmlElement, level: number, outerStyle: string | undefined): ElementContent {
    const style = attribute(node, 'text:style-name') ?? outerStyle ?? this.styleOfItems(node);
    const items = childElements(node).map((item) => {
      const content = childElements(item).flatMap((part) =>
        part.nodeName === 'text:list' ? [this.list(part, level + 1, style)] : this.block(part),
      );
      return element(item.nodeName === 'text:list-header' ? 'div' : 'li', content);
    });
    return element(this.styles.isOrdered(style, level) ? 'ol' : 'ul', items);
  }

  private styleOfItems(list: XmlElement): string | undefined {
    const paragraph = child(child(list, 'text:list-item'), 'text:p');
    return paragraph && this.styles.listStyle(attribute(paragraph, 'text:style-name'));
  }

  private rows(parent: XmlElement, inHead: boolean): Content {
    return childElements(parent).flatMap((node): Content => {
      if (/^table:table-(rows|row-group)$/.test(node.nodeName)) return this.rows(node, inHead);
      if (node.nodeName === 'table:table-header-rows') return [element('thead', this.rows(node, true))];
      if (node.nodeName !== 'table:table-row') return [];
      const cells = childElements(node).flatMap((cell) => {
        if (cell.nodeName === 'table:covered-table-cell') return [element('td', [])];
        if (cell.nodeName !== 'table:table-cell') return [];
        const times = count(cell, 'table:number-columns-repeated', MOST_REPEATS);
        const filled = this.styles.fillsCell(attribute(cell, 'table:style-name'));
        const made = element(
          inHead ? 'th' : 'td',
          this.within(filled, () => this.blocks(cell)),
        );
        return Array.from({ length: cell.textContent.trim() ? 1 : times }, () => made);
      });
      return [element('tr', cells)];
    });
  }
}

/** Whether a picture or a box lies behind the text: where, nothing here can tell. */
function hasBackdrop(root: XmlElement): boolean {
  const styles = root.descendants('style:graphic-properties');
  return styles.some((style) => attribute(style, 'style:run-through') === 'background');
}

function sizeStyle(size: number | undefined): Properties {
  return size === undefined ? {} : { style: `font-size:${size}pt` };
}

function hidden(content: Content): ElementContent {
  return element('div', content, { hidden: true });
}
