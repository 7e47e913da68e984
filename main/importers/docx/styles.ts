/** What a run looks like once the styles it names, and those they are based on, are asked (ECMA-376 §17.7). */
import { attribute, child, childElements } from '../nodes';
import type { XmlElement } from '../xml';

export interface RunLook {
  /** Half points. */
  readonly size: number | undefined;
  readonly bold: boolean;
  readonly italic: boolean;
  /** Not shown: `w:vanish` (§17.3.2.41). */
  readonly vanishes: boolean;
  /** Six hexadecimal digits, or `auto`. */
  readonly colour: string;
  /** Something is painted behind the words. */
  readonly shaded: boolean;
}

/** Nobody's chain of styles is longer; one that is a circle ends here. */
const LONGEST_CHAIN = 20;

export class WordStyles {
  private readonly byId = new Map<string, XmlElement>();
  private readonly chains = new Map<string, readonly XmlElement[]>();
  private readonly defaults: XmlElement | undefined;
  /** The style of paragraphs that name none (§17.7.4.17). */
  private readonly usual: string | undefined;

  /** @param root of `word/styles.xml`, which a document need not have. */
  constructor(root: XmlElement | undefined) {
    for (const style of root ? childElements(root) : []) {
      const id = attribute(style, 'w:styleId');
      if (style.nodeName !== 'w:style' || !id) continue;
      this.byId.set(id, style);
      const isUsual = /^(1|true|on)$/.test(attribute(style, 'w:default') ?? '');
      if (isUsual && attribute(style, 'w:type') === 'paragraph') this.usual = id;
    }
    this.defaults = child(child(child(root, 'w:docDefaults'), 'w:rPrDefault'), 'w:rPr');
  }

  /** @param isHeading whether the weight and slant of the paragraph's style are what makes it a heading. */
  look(run: XmlElement | undefined, paragraph: XmlElement | undefined, isHeading: boolean): RunLook {
    const own = [
      ...(run ? [run] : []),
      ...this.properties(attribute(child(run, 'w:rStyle'), 'w:val'), 'w:rPr'),
    ];
    const inherited = [
      ...this.properties(this.paragraphStyle(paragraph), 'w:rPr'),
      ...(this.defaults ? [this.defaults] : []),
    ];
    const all = [...own, ...inherited];
    const dress = isHeading ? own : all;
    const size = Number(attribute(first(all, 'w:sz'), 'w:val'));
    return {
      size: size > 0 ? size : undefined,
      bold: isOn(first(dress, 'w:b')),
      italic: isOn(first(dress, 'w:i')),
      vanishes: isOn(first(all, 'w:vanish')),
      colour: attribute(first(all, 'w:color'), 'w:val') ?? 'auto',
      shaded: isFilled(first(all, 'w:shd')) || first(own, 'w:highlight') !== undefined,
    };
  }

  /** 1–6: of the paragraph's own outline level, or its style's; a heading's name tells where no level does. */
  headingLevel(paragraph: XmlElement | undefined): number | undefined {
    const styles = this.chain(this.paragraphStyle(paragraph));
    const outline =
      child(paragraph, 'w:outlineLvl') ??
      first(
        styles.flatMap((style) => child(style, 'w:pPr') ?? []),
        'w:outlineLvl',
      );
    // §17.3.1.20: levels count from 0, and 9 is body text.
    const level = Number(attribute(outline, 'w:val') ?? Number.NaN);
    if (level >= 0) return level < 9 ? Math.min(level + 1, 6) : undefined;
    const named = styles.flatMap((style) => /^heading (\d)$/i.exec(nameOf(style))?.[1] ?? [])[0];
    return named ? Math.min(Number(named), 6) : undefined;
  }

  /** Numbering that the paragraph has from its style, for programs that look at paragraphs only. */
  numbering(paragraph: XmlElement | undefined): XmlElement | undefined {
    return first(this.properties(this.paragraphStyle(paragraph), 'w:pPr'), 'w:numPr');
  }

  /** As the person sees it; empty for a style that is not there. */
  name(id: string): string {
    const style = this.byId.get(id);
    return style ? nameOf(style) : '';
  }

  isTitle(paragraph: XmlElement | undefined): boolean {
    return this.chain(this.paragraphStyle(paragraph)).some((style) => /^title$/i.test(nameOf(style)));
  }

  /** Whether anything is painted behind the paragraph. */
  isShaded(paragraph: XmlElement | undefined): boolean {
    const own = paragraph ? [paragraph] : [];
    return isFilled(first([...own, ...this.properties(this.paragraphStyle(paragraph), 'w:pPr')], 'w:shd'));
  }

  /** Whether a table of the style has filled cells, in its head perhaps or in every other row. */
  fillsCells(tableStyle: string | undefined): boolean {
    return this.chain(tableStyle).some((style) => style.descendants('w:shd').some(isFilled));
  }

  private paragraphStyle(paragraph: XmlElement | undefined): string | undefined {
    return attribute(child(paragraph, 'w:pStyle'), 'w:val') ?? this.usual;
  }

  private properties(id: string | undefined, group: 'w:rPr' | 'w:pPr'): readonly XmlElement[] {
    return this.chain(id).flatMap((style) => child(style, group) ?? []);
  }

  private chain(id: string | undefined): readonly XmlElement[] {
    const known = this.chains.get(id ?? '');
    if (known) return known;
    const chain: XmlElement[] = [];
    for (let next = id; next && chain.length < LONGEST_CHAIN; ) {
      const style = this.byId.get(next);
      if (!style) break;
      chain.push(style);
      next = attribute(child(style, 'w:basedOn'), 'w:val');
    }
    this.chains.set(id ?? '', chain);
    return chain;
  }
}

export function isFilled(shading: XmlElement | undefined): boolean {
  return shading !== undefined && !/^(auto|f{6})?$/i.test(attribute(shading, 'w:fill') ?? '');
}

function first(groups: readonly XmlElement[], name: string): XmlElement | undefined {
  for (const group of groups) {
    const found = child(group, name);
    if (found) return found;
  }
  return undefined;
}

/** A toggle is on unless it says otherwise (§17.17.4). */
function isOn(toggle: XmlElement | undefined): boolean {
  return toggle !== undefined && !/^(0|false|off|none)$/.test(attribute(toggle, 'w:val') ?? '');
}

function nameOf(style: XmlElement): string {
  return attribute(child(style, 'w:name'), 'w:val') ?? '';
}
