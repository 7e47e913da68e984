/**
 * Puts what mammoth passes over into words that it knows: simple fields, text boxes of DrawingML, symbols
 * of picture fonts, numbering that a style brings. And marks what it does not look at, sizes and hidden
 * type, by styles of our own (MARKS), which convert.ts maps to elements.
 */
import { attribute, child, childElements } from '../nodes';
import { make, plainer, textOf } from './plainer';
import type { UsedStyles } from './style-map';
import { isFilled, type WordStyles } from './styles';
import { spreadSymbols } from './symbols';
import { textBoxes, wordArt } from './text-boxes';

export const HIDDEN_MARK = 'galley-hidden';
/** Followed by half points. */
export const SIZE_MARK = 'galley-size-';

export interface Mended extends UsedStyles {
  /** Words of tracked deletions, which are no longer of the text. */
  readonly deleted: readonly string[];
}

/** What holds around a node. */
interface Around {
  /** Something is painted behind the text, so that white type may be seen. */
  readonly shaded: boolean;
  /** The prompt of a form's field that nobody filled in. */
  readonly prompt: boolean;
  readonly paragraph: Element | undefined;
  readonly isHeading: boolean;
}

/** Type of so many half points cannot be read. */
const UNREADABLE_SIZE = 4;

/** What mammoth is left to look at; the last holds the mark of a deleted paragraph, and references to headers. */
const READ_OF_RUNS = /^w:(strike|vertAlign)$/;
const READ_OF_PARAGRAPHS = /^w:(pStyle|numPr|rPr|sectPr)$/;

/** Changes the tree of `word/document.xml`, or of a header or the notes. */
export function mend(root: Element, styles: WordStyles): Mended {
  const mender = new Mender(root.ownerDocument, styles);
  const shaded = child(root, 'w:background') !== undefined || hasBackdrop(root);
  mender.children(root, { shaded, prompt: false, paragraph: undefined, isHeading: false });
  return mender;
}

/** Whether a picture or a box lies behind the text: where, nothing here can tell. */
function hasBackdrop(root: Element): boolean {
  return Array.from(root.getElementsByTagName('wp:anchor')).some(
    (anchor) => attribute(anchor, 'behindDoc') === '1',
  );
}

class Mender implements Mended {
  readonly sizes = new Set<number>();
  readonly paragraphs = new Set<string>();
  listDepth = 0;
  readonly deleted: string[] = [];

  constructor(
    private readonly document: Document,
    private readonly styles: WordStyles,
  ) {}

  children(parent: Element, around: Around): void {
    for (const node of childElements(parent)) this.node(node, around);
  }

  private node(node: Element, around: Around): void {
    const others = plainer(node);
    if (others) this.replace(node, others, around);
    else if (/^w:(del|moveFrom)$/.test(node.nodeName)) this.drop(node);
    else if (/^w:(drawing|pict|object)$/.test(node.nodeName)) this.picture(node, around);
    else if (node.nodeName === 'w:sdt') this.control(node, around);
    else if (node.nodeName === 'w:tbl') this.table(node, around);
    else if (node.nodeName === 'w:tr' && child(child(node, 'w:trPr'), 'w:del')) this.drop(node);
    else if (node.nodeName === 'w:tc') this.cell(node, around);
    else if (node.nodeName === 'w:p') this.paragraph(node, around);
    else if (node.nodeName === 'w:r') this.run(node, around);
    else if (!/^w:[pr]Pr$/.test(node.nodeName)) this.children(node, around);
  }

  private replace(node: Element, others: readonly Element[], around: Around): void {
    for (const other of others) node.parentNode?.insertBefore(other, node);
    node.parentNode?.removeChild(node);
    for (const other of others) this.node(other, around);
  }

  /** What was moved stands where it was moved to, and is not deleted. */
  private drop(node: Element): void {
    const paragraphs = Array.from(node.getElementsByTagName('w:p'));
    if (node.nodeName !== 'w:moveFrom')
      for (const { textContent } of paragraphs.length > 0 ? paragraphs : [node])
        if (textContent?.trim()) this.deleted.push(textContent.trim());
    node.parentNode?.removeChild(node);
  }

  /** Its text boxes come behind it, as the text boxes of VML that mammoth sets below the paragraph. */
  private picture(node: Element, around: Around): void {
    for (const words of wordArt(node))
      node.parentNode?.insertBefore(textOf(this.document, 'w:t', words), node);
    const boxes = textBoxes(node);
    if (boxes.length === 0) return;
    for (const box of boxes) {
      box.parentNode?.removeChild(box);
      const shape = this.document.createElementNS('urn:schemas-microsoft-com:vml', 'v:textbox');
      shape.appendChild(box);
      node.parentNode?.insertBefore(make(this.document, 'w:pict', shape), node);
      this.children(box, { ...around, shaded: true, paragraph: undefined, isHeading: false });
    }
    node.parentNode?.removeChild(node);
  }

  private control(node: Element, around: Around): void {
    const prompt = child(child(node, 'w:sdtPr'), 'w:showingPlcHdr') !== undefined;
    const content = child(node, 'w:sdtContent');
    if (content) this.children(content, { ...around, prompt: around.prompt || prompt });
  }

  private table(node: Element, around: Around): void {
    const properties = child(node, 'w:tblPr');
    const style = attribute(child(properties, 'w:tblStyle'), 'w:val');
    const filled = isFilled(child(properties, 'w:shd')) || this.styles.fillsCells(style);
    this.children(node, { ...around, shaded: around.shaded || filled });
  }

  private cell(node: Element, around: Around): void {
    const filled = isFilled(child(child(node, 'w:tcPr'), 'w:shd'));
    this.children(node, { ...around, shaded: around.shaded || filled });
  }

  private paragraph(node: Element, around: Around): void {
    const own = child(node, 'w:pPr');
    const level = this.styles.isTitle(own) ? undefined : this.styles.headingLevel(own);
    const isHeading = level !== undefined || this.styles.isTitle(own);
    const shaded = around.shaded || this.styles.isShaded(own);
    this.children(node, { ...around, shaded, isHeading, paragraph: own });
    const numbering = this.styles.numbering(own);
    if (own && numbering && !child(own, 'w:numPr') && !isHeading) own.appendChild(numbering.cloneNode(true));
    if (level !== undefined) this.setStyle(own ?? this.prepend(node, 'w:pPr'), 'w:pStyle', `Heading${level}`);
    this.use(child(node, 'w:pPr'));
    for (const property of own ? childElements(own) : [])
      if (!READ_OF_PARAGRAPHS.test(property.nodeName)) own?.removeChild(property);
  }

  private use(properties: Element | undefined): void {
    const id = attribute(child(properties, 'w:pStyle'), 'w:val');
    if (id !== undefined) this.paragraphs.add(id).add(this.styles.name(id).toLowerCase());
    const numbering = child(properties, 'w:numPr');
    const level = Number(attribute(child(numbering, 'w:ilvl'), 'w:val') ?? 0);
    if (numbering) this.listDepth = Math.max(this.listDepth, level + 1 || 1);
  }

  private run(node: Element, around: Around): void {
    this.children(node, around);
    spreadSymbols(node, this.document);
    const own = child(node, 'w:rPr');
    const look = this.styles.look(own, around.paragraph, around.isHeading);
    const white = /^f[8-9a-f]f[8-9a-f]f[8-9a-f]$/i.test(look.colour) && !look.shaded && !around.shaded;
    const tiny = look.size !== undefined && look.size <= UNREADABLE_SIZE;
    const isHidden = look.vanishes || white || tiny || around.prompt;
    const properties = own ?? this.prepend(node, 'w:rPr');
    for (const property of childElements(properties))
      if (!READ_OF_RUNS.test(property.nodeName)) properties.removeChild(property);
    if (look.bold) properties.appendChild(make(this.document, 'w:b'));
    if (look.italic) properties.appendChild(make(this.document, 'w:i'));
    if (isHidden) this.setStyle(properties, 'w:rStyle', HIDDEN_MARK);
    else if (look.size !== undefined) {
      this.sizes.add(look.size);
      this.setStyle(properties, 'w:rStyle', `${SIZE_MARK}${look.size}`);
    }
  }

  private setStyle(properties: Element, name: 'w:pStyle' | 'w:rStyle', id: string): void {
    const style = child(properties, name) ?? this.prepend(properties, name);
    style.setAttribute('w:val', id);
  }

  private prepend(parent: Element, name: string): Element {
    const made = make(this.document, name);
    parent.insertBefore(made, parent.firstChild);
    return made;
  }
}
