/** Making HTML trees without text in between, for readers of other formats. */
import type { Element, ElementContent, Properties } from 'hast';

export function element(
  tagName: string,
  children: readonly ElementContent[],
  properties: Properties = {},
): Element {
  return { type: 'element', tagName, properties, children: [...children] };
}

export function textNode(value: string): ElementContent {
  return { type: 'text', value };
}

/** The content in `strong`, `em` and `a`, as far as the dress asks for them. */
export function dress(
  content: readonly ElementContent[],
  { bold, italic }: { readonly bold?: boolean; readonly italic?: boolean },
): readonly ElementContent[] {
  if (content.length === 0) return content;
  const slanted = italic ? [element('em', content)] : content;
  return bold ? [element('strong', slanted)] : slanted;
}
