import { AlignmentType, type INumberingOptions, LevelFormat, LevelSuffix } from 'docx';
import type { ParagraphRole } from '../../../shared/flow';
import type { FontLibrary } from '../../../shared/fonts';
import type { Layout } from '../../../shared/pages';
import { toTwips } from '../../../shared/units';
import { blocksOf, runProperties } from './looks';

export const BULLETS = 'bullets';

/** The list level of a role; undefined for one that is no list item. */
export function listLevel(role: ParagraphRole): number | undefined {
  if (role === 'bullet') return 0;
  return role === 'subBullet' ? 1 : undefined;
}

/** One list of two levels, each with the marker and indents of its first block. */
export function bulletNumbering(layout: Layout, fonts: FontLibrary): INumberingOptions {
  const blocks = blocksOf(layout);
  const levels = [0, 1].flatMap((level) => {
    const block = blocks.find(({ paragraph, marker }) => marker && listLevel(paragraph.role) === level);
    if (!block?.marker) return [];
    const { indent, hanging } = block.paragraph;
    return [
      {
        level,
        format: LevelFormat.BULLET,
        text: block.marker.text,
        alignment: AlignmentType.LEFT,
        suffix: LevelSuffix.TAB,
        style: {
          run: runProperties(block.marker, fonts),
          paragraph: { indent: { left: toTwips(indent), hanging: toTwips(hanging) } },
        },
      },
    ];
  });
  return { config: levels.length > 0 ? [{ reference: BULLETS, levels }] : [] };
}
