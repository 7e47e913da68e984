/** Resolving styles by their parents (ODF 1.3 part 3 §16.2): automatic ones first, then the named ones. */
import { attribute, child, childElements } from '../nodes';
import type { XmlElement } from '../xml';

export interface TextLook {
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly hidden?: boolean;
  /** Points. */
  readonly size?: number;
  readonly white?: boolean;
  /** Something is painted behind the words. */
  readonly shaded?: boolean;
}

type Family = 'paragraph' | 'text';

/** Nobody's chain of styles is longer; one that is a circle ends here. */
const LONGEST_CHAIN = 20;

export class Styles {
  private readonly byName = new Map<string, XmlElement>();
  private readonly lists = new Map<string, XmlElement>();

  /** @param groups `office:styles` and `office:automatic-styles`; of two of one name the later counts. */
  constructor(groups: readonly (XmlElement | undefined)[]) {
    for (const group of groups)
      for (const style of group ? childElements(group) : []) {
        const name = attribute(style, 'style:name') ?? '';
        if (style.nodeName === 'style:default-style')
          this.byName.set(keyOf(attribute(style, 'style:family'), DEFAULT), style);
        if (style.nodeName === 'style:style')
          this.byName.set(keyOf(attribute(style, 'style:family'), name), style);
        if (style.nodeName === 'text:list-style') this.lists.set(name, style);
      }
  }

  /** @param around size in points of the text around, of which a style may name a part. */
  look(family: Family, name: string | undefined, around?: number): TextLook {
    const chain = this.chain(family, name);
    const first = (property: string) => valuesOf(chain, 'style:text-properties', property)[0];
    const weight = first('fo:font-weight');
    const slant = first('fo:font-style');
    return {
      ...(weight && { bold: /^(bold|[6-9]00)$/.test(weight) }),
      ...(slant && { italic: /^(italic|oblique)$/.test(slant) }),
      ...(first('text:display') === 'none' && { hidden: true }),
      ...sized(valuesOf(chain, 'style:text-properties', 'fo:font-size'), around),
      ...(isWhite(first('fo:color')) && { white: true }),
      ...(isFilled(chain) && { shaded: true }),
    };
  }

  /** Whether the cells of the style are painted. */
  fillsCell(name: string | undefined): boolean {
    return isFilled(this.chain('table-cell', name));
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

  private chain(family: string, name: string | undefined): XmlElement[] {
    const chain: XmlElement[] = [];
    let next = name;
    while (next && chain.length < LONGEST_CHAIN) {
      const style = this.byName.get(keyOf(family, next));
      if (!style) break;
      chain.push(style);
      next = attribute(style, 'style:parent-style-name');
    }
    const usual = this.byName.get(keyOf(family, DEFAULT));
    return usual ? [...chain, usual] : chain;
  }
}

/** No style can be called so. */
const DEFAULT = '';

/** What the styles of a chain say of a property, the nearest first. */
function valuesOf(chain: readonly XmlElement[], group: string, property: string): string[] {
  return chain.flatMap((style) => attribute(child(style, group), property) ?? []);
}

/** Sizes in points, or as parts of the next one further up the chain (ODF 1.3 part 3 §20.190). */
function sized(sizes: readonly string[], around: number | undefined): { readonly size?: number } {
  let part = 1;
  for (const size of sizes) {
    const [, value = '', unit] = /^([\d.]+)(pt|%)$/.exec(size) ?? [];
    if (unit === 'pt') return { size: rounded(part * Number(value)) };
    if (unit === '%') part *= Number(value) / 100;
  }
  return around === undefined || sizes.length === 0 ? {} : { size: rounded(part * around) };
}

function rounded(points: number): number {
  return Math.round(points * 10) / 10;
}

function isWhite(colour: string | undefined): boolean {
  return /^#f[8-9a-f]f[8-9a-f]f[8-9a-f]$/i.test(colour ?? '');
}

function isFilled(chain: readonly XmlElement[]): boolean {
  const groups = ['style:text-properties', 'style:paragraph-properties', 'style:table-cell-properties'];
  const [fill] = groups.flatMap((group) => valuesOf(chain, group, 'fo:background-color'));
  return fill !== undefined && fill !== 'transparent' && !isWhite(fill);
}

function keyOf(family: string | undefined, name: string): string {
  return `${family}\n${name}`;
}
