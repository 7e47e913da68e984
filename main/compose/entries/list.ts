import type { FlowParagraph } from '../../../shared/flow';
import type { Highlight } from '../../../shared/resume';
import { paragraph } from '../paragraphs';
import { richParagraphs, textStyle } from '../runs';
import type { Setting } from '../setting';

/** Deeper than this a narrow measure would have no room left for words. */
const DEEPEST = 2;

/** Sign and place of a point. */
export function pointShape({ template }: Setting, depth: number) {
  const { marker, subMarker, indent } = template.bullets;
  return {
    marker: { text: depth === 0 ? marker : subMarker, style: textStyle(template, 'bullet') },
    indent: indent * (depth + 1),
    hanging: indent,
  };
}

/** Bullets with their children; `at` points to the array. */
export function composeList(
  items: readonly Highlight[],
  at: string,
  setting: Setting,
  depth = 0,
): FlowParagraph[] {
  const style = textStyle(setting.template, 'bullet');
  const shape = pointShape(setting, depth);
  return items.flatMap((item, index) => {
    const [first, ...more] = richParagraphs(item.text, style, `${at}/${index}/text`);
    const point = paragraph(setting, depth === 0 ? 'bullet' : 'subBullet', first ?? [], shape);
    // Further paragraphs of a point stand under its words: a list item has one bullet.
    const under = more.flatMap((runs) => paragraph(setting, 'body', runs, { indent: shape.indent }));
    // Children of a point without words take its place.
    const childDepth = point.length === 0 ? depth : Math.min(depth + 1, DEEPEST);
    const children = composeList(item.children ?? [], `${at}/${index}/children`, setting, childDepth);
    return [...point, ...under, ...children];
  });
}
