/**
 * Puts what mammoth passes over into words that it knows: simple fields, text boxes of DrawingML, symbols
 * of picture fonts, numbering that a style brings. And marks what it does not look at, sizes and hidden
 * type, by styles of our own (marks.ts), which convert.ts maps to elements.
 */
import { attribute, child } from '../nodes';
import { XmlElement, type XmlNode } from '../xml';
import { HIDDEN_MARK, SIZE_MARK } from './marks';
import { make, plainer } from './plainer';
import type { UsedStyles } from './style-map';
import { isFilled, type WordStyles } from './styles';
import { spreadSymbols } from './symbols';
import { textBoxes, wordArt } from './text-boxes';

export interface Mended extends UsedStyles {
  readonly root: XmlElement;
  /** Words of tracked deletions, which are no longer of the text. */
  readonly deleted: readonly string[];
}

/** What holds around a node. */
interface Around {
  /** Something is painted behind the text, so that white type may be seen. */
  readonly shaded: boolean;
  /** The prompt of a form's field that nobody filled in. */
  readonly prompt: boolean;
  readonly paragraph: XmlElement | undefined;
  readonly isHeading: boolean;
}

/** Type of so many half points cannot be read. */
const UNREADABLE_SIZE = 4;

/** What mammoth is left to look at; the last holds the mark of a deleted paragraph, and references to headers. */
const READ_OF_RUNS = /^w:(strike|vertAlign)$/;
const READ_OF_PARAGRAPHS = /^w:(rPr|sectPr)$/;

/** Of the tree of `word/document.xml`, or of a header or the notes. */
export function mend(root: XmlElement, styles: WordStyles): Mended {
  const mender = new Mender(styles);
  const shaded = child(root, 'w:background') !== undefined || hasBackdrop(root);
  const { children } = mender.inside(root, { shaded, prompt: false, paragraph: undefined, isHeading: false });
  const { sizes, paragraphs, listDepth, deleted } = mender;
  const attributes = { ...VML, ...declarations(root), ...root.attributes };
  return { root: new XmlElement(root.nodeName, attributes, children), sizes, paragraphs, listDepth, deleted };
}

/** Of the text boxes that are made here. */
const VML = { 'xmlns:v': 'urn:schemas-microsoft-com:vml' };

/** The prefixes that a part declares anywhere: who declared one may not be there any more. */
function declarations(node: XmlElement): Record<string, string> {
  const found: Record<string, string> = {};
  const visit = ({ attributes, children }: XmlElement) => {
    for (const name in attributes) if (name.startsWith('xmlns:')) found[name] ??= attributes[name] ?? '';
    for (const child of children) if (typeof child !== 'string') visit(child);
  };
  visit(node);
  return found;
}

/** Whether a picture or a box lies behind the text: where, nothing here can tell. */
function hasBackdrop(root: XmlElement): boolean {
  return root.descendants('wp:anchor').some((anchor) => attribute(anchor, 'behindDoc') === '1');
}

class Mender {
  readonly sizes = new Set<number>();
  readonly paragraphs = new Set<string>();
  listDepth = 0;
  readonly deleted: string[] = [];

  constructor(private readonly styles: WordStyles) {}

  inside(node: XmlElement, around: Around): XmlElement {
    return node.around(this.all(node.children, around));
  }

  private all(nodes: readonly XmlNode[], around: Around): XmlNode[] {
    const mended: XmlNode[] = [];
    for (const node of nodes)
      if (typeof node === 'string') mended.push(node);
      else mended.push(...this.node(node, around));
    return mended;
  }

  /** What stands in the node's place. */
  private node(node: XmlElement, around: Around): readonly XmlNode[] {
    const others = plainer(node);
    if (others) return this.all(others, around);
    switch (node.nodeName) {
      case 'w:del':
      case 'w:moveFrom':
        return this.dropped(node);
      case 'w:drawing':
      case 'w:pict':
      case 'w:object':
        return this.picture(node, around);
      case 'w:sdt':
        return [this.control(node, around)];
      case 'w:tbl':
        return [this.table(node, around)];
      case 'w:tr':
        return child(child(node, 'w:trPr'), 'w:del') ? this.dropped(node) : [this.inside(node, around)];
      case 'w:tc':
        return [this.cell(node, around)];
      case 'w:p':
        return [this.paragraph(node, around)];
      case 'w:r':
        return [this.run(node, around)];
      case 'w:pPr':
      case 'w:rPr':
        return [node];
      default:
        return [this.inside(node, around)];
    }
  }

  /** What was moved stands where it was moved to, and is not deleted. */
  private dropped(node: XmlElement): readonly XmlNode[] {
    const paragraphs = node.descendants('w:p');
    if (node.nodeName !== 'w:moveFrom')
      for (const { textContent } of paragraphs.length > 0 ? paragraphs : [node])
        if (textContent.trim()) this.deleted.push(textContent.trim());
    return [];
  }

  /** Its text boxes come in its place, as the text boxes of VML that mammoth sets below the paragraph. */
  private picture(node: XmlElement, around: Around): readonly XmlNode[] {
    const words = wordArt(node).map((text) => make('w:t', text));
    const boxes = textBoxes(node).map((box) => {
      const inner = { ...around, shaded: true, paragraph: undefined, isHeading: false };
      return make('w:pict', make('v:textbox', this.inside(box, inner)));
    });
    return [...words, ...(boxes.length > 0 ? boxes : [node])];
  }

  private control(node: XmlElement, around: Around): XmlElement {
    const prompt = child(child(node, 'w:sdtPr'), 'w:showingPlcHdr') !== undefined;
    const content = child(node, 'w:sdtContent');
    const inner = { ...around, prompt: around.prompt || prompt };
    return node.around(node.children.map((part) => (part === content ? this.inside(content, inner) : part)));
  }

  private table(node: XmlElement, around: Around): XmlElement {
    const properties = child(node, 'w:tblPr');
    const style = attribute(child(properties, 'w:tblStyle'), 'w:val');
    const filled = isFilled(child(properties, 'w:shd')) || this.styles.fillsCells(style);
    return this.inside(node, { ...around, shaded: around.shaded || filled });
  }

  private cell(node: XmlElement, around: Around): XmlElement {
    const filled = isFilled(child(child(node, 'w:tcPr'), 'w:shd'));
    return this.inside(node, { ...around, shaded: around.shaded || filled });
  }

  private paragraph(node: XmlElement, around: Around): XmlElement {
    const own = child(node, 'w:pPr');
    const level = this.styles.isTitle(own) ? undefined : this.styles.headingLevel(own);
    const isHeading = level !== undefined || this.styles.isTitle(own);
    const shaded = around.shaded || this.styles.isShaded(own);
    const content = this.all(node.children, { ...around, shaded, isHeading, paragraph: own });
    const numbering = child(own, 'w:numPr') ?? (isHeading || !own ? undefined : this.styles.numbering(own));
    const style = level === undefined ? attribute(child(own, 'w:pStyle'), 'w:val') : `Heading${level}`;
    this.use(style, numbering);
    const properties = make(
      'w:pPr',
      ...(style === undefined ? [] : [marked('w:pStyle', style)]),
      ...(numbering ? [numbering] : []),
      ...(own?.children ?? []).filter((part) => isNamed(part, READ_OF_PARAGRAPHS)),
    );
    return node.around([
      ...(properties.children.length > 0 ? [properties] : []),
      ...content.filter(isNot(own)),
    ]);
  }

  private use(style: string | undefined, numbering: XmlElement | undefined): void {
    if (style !== undefined) this.paragraphs.add(style).add(this.styles.name(style).toLowerCase());
    const level = Number(attribute(child(numbering, 'w:ilvl'), 'w:val') ?? 0);
    if (numbering) this.listDepth = Math.max(this.listDepth, level + 1 || 1);
  }

  private run(node: XmlElement, around: Around): XmlElement {
    const own = child(node, 'w:rPr');
    const content = spreadSymbols(this.all(node.children, around), own);
    const look = this.styles.look(own, around.paragraph, around.isHeading);
    const white = /^f[8-9a-f]f[8-9a-f]f[8-9a-f]$/i.test(look.colour) && !look.shaded && !around.shaded;
    const tiny = look.size !== undefined && look.size <= UNREADABLE_SIZE;
    const isHidden = look.vanishes || white || tiny || around.prompt;
    if (!isHidden && look.size !== undefined) this.sizes.add(look.size);
    const properties = make(
      'w:rPr',
      ...(isHidden ? [marked('w:rStyle', HIDDEN_MARK)] : []),
      ...(!isHidden && look.size !== undefined ? [marked('w:rStyle', `${SIZE_MARK}${look.size}`)] : []),
      ...(own?.children ?? []).filter((part) => isNamed(part, READ_OF_RUNS)),
      ...(look.bold ? [make('w:b')] : []),
      ...(look.italic ? [make('w:i')] : []),
    );
    return node.around([
      ...(properties.children.length > 0 ? [properties] : []),
      ...content.filter(isNot(own)),
    ]);
  }
}

function marked(name: 'w:pStyle' | 'w:rStyle', id: string): XmlElement {
  return new XmlElement(name, { 'w:val': id }, []);
}

function isNamed(node: XmlNode, names: RegExp): boolean {
  return typeof node !== 'string' && names.test(node.nodeName);
}

function isNot(other: XmlNode | undefined): (node: XmlNode) => boolean {
  return (node) => node !== other;
}
