/** Resolving styles by their parents (ODF 1.3 part 3 §16.2): automatic ones first, then the named ones. */
import { attribute, child, childElements } from '../nodes';

export interface TextLook {
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly hidden?: boolean;
}

/** Nobody's chain of styles is longer; one that is a circle ends here. */
const LONGEST_CHAIN = 20;

export class Styles {
  private readonly byName = new Map<string, Element>();
  private readonly lists = new Map<string, Element>();

  /** @param groups `office:styles` and `office:automatic-styles`; of two of one name the later counts. */
  constructor(groups: readonly (Element | undefined)[]) {
    for (const group of groups)
      for (const style of group ? childElements(group) : []) {
        const name = attribute(style, 'style:name') ?? '';
        if (style.nodeName === 'style:style')
          this.byName.set(keyOf(attribute(style, 'style:family'), name), style);
        if (style.nodeName === 'text:list-style') this.lists.set(name, style);
      }
  }

  look(family: 'paragraph' | 'text', name: string | undefined): TextLook {
    const chain = this.chain(family, name).map((style) => child(style, 'style:text-properties'));
    const first = (property: string) => {
      for (const properties of chain) {
        const value = properties && attribute(properties, property);
        if (value) return value;
      }
      return undefined;
    };
    const weight = first('fo:font-weight');
    const slant = first('fo:font-style');
    return {
      ...(weight && { bold: /^(bold|[6-9]00)$/.test(weight) }),
      ...(slant && { italic: /^(italic|oblique)$/.test(slant) }),
      ...(first('text:display') === 'none' && { hidden: true }),
    };
  }

  /** A paragraph is a heading where its style is one; a document's title is one of the first level. */
  headingLevel(name: string | undefined): number | undefined {
    for (const style of this.chain('paragraph', name)) {
      const outline = Number(attribute(style, 'style:default-outline-level'));
      if (outline > 0) return outline;
      // A space in a name is written _20_ (ODF 1.3 part 3 §19.501).
      const title = (attribute(style, 'style:name') ?? '').replace(/_20_/g, ' ');
      if (title === 'Title') return 1;
      const level = /^Heading (\d+)$/.exec(title)?.[1];
      if (level) return Number(level);
    }
    return undefined;
  }

  /** The list style that a paragraph style brings with it. */
  listStyle(paragraph: string | undefined): string | undefined {
    for (const style of this.chain('paragraph', paragraph)) {
      const list = attribute(style, 'style:list-style-name');
      if (list) return list;
    }
    return undefined;
  }

  isOrdered(list: string | undefined, level: number): boolean {
    const style = this.lists.get(list ?? '');
    const own = style && childElements(style).find((row) => attribute(row, 'text:level') === String(level));
    return (
      own?.nodeName === 'text:list-level-style-number' && attribute(own, 'style:num-format') !== undefined
    );
  }

  private chain(family: string, name: string | undefined): Element[] {
    const chain: Element[] = [];
    let next = name;
    while (next && chain.length < LONGEST_CHAIN) {
      const style = this.byName.get(keyOf(family, next));
      if (!style) break;
      chain.push(style);
      next = attribute(style, 'style:parent-style-name');
    }
    return chain;
  }
}

function keyOf(family: string | undefined, name: string): string {
  return `${family}\n${name}`;
}
