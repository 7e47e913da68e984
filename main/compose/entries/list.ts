import type { FlowParagraph } from '../../../shared/flow';
import type { Highlight } from '../../../shared/resume';
import { paragraph } from '../paragraphs';
import { richParagraphs, textStyle } from '../runs';
import type { Setting } from '../setting';

/** Deeper than this a narrow measure would have no room left for words. */
const DEEPEST = 2;

/** Bullets with their children; `at` points to the array. */
export function composeList(
  items: readonly Highlight[],
  at: string,
  setting: Setting,
  depth = 0,
): FlowParagraph[] {
  const { template } = setting;
  const { marker, subMarker, indent } = template.bullets;
  const style = textStyle(template, 'bullet');
  const left = indent * (depth + 1);
  return items.flatMap((item, index) => {
    const [first, ...more] = richParagraphs(item.text, style, `${at}/${index}/text`);
    const point = paragraph(setting, depth === 0 ? 'bullet' : 'subBullet', first ?? [], {
      marker: { text: depth === 0 ? marker : subMarker, style },
      indent: left,
      hanging: indent,
    });
    // Further paragraphs of a point stand under its words: a list item has one bullet.
    const under = more.flatMap((runs) => paragraph(setting, 'body', runs, { indent: left }));
    // Children of a point without words take its place.
    const childDepth = point.length === 0 ? depth : Math.min(depth + 1, DEEPEST);
    const children = composeList(item.children ?? [], `${at}/${index}/children`, setting, childDepth);
    return [...point, ...under, ...children];
  });
}
