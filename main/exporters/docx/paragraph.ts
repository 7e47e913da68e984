import { Paragraph, type TabStopDefinition, TabStopType } from 'docx';
import type { FontLibrary } from '../../../shared/fonts';
import type { PlacedBlock } from '../../../shared/pages';
import { toTwips } from '../../../shared/units';
import { differences } from './looks';
import { BULLETS, listLevel } from './numbering';
import { blockChildren, goesOn } from './runs';
import { paragraphShape, type RoleStyles } from './styles';

/** Where a block stands, as far as Word must be told. */
export interface Surroundings {
  readonly styles: RoleStyles;
  readonly fonts: FontLibrary;
  /** Inside a table Word and LibreOffice read keep-with-next as a wish of the whole row. */
  readonly inTable: boolean;
  /** Of its page; space below the last paragraph of a cell would count towards the row's height. */
  readonly last: boolean;
  /** Begins its page by a break of its own. */
  readonly turned: boolean;
}

/** The paragraph of one placed block. */
export function blockParagraph(block: PlacedBlock, place: Surroundings): Paragraph {
  const { paragraph, marker } = block;
  const style = place.styles.get(paragraph.role);
  const shape = paragraphShape(block);
  const level = marker ? listLevel(paragraph.role) : undefined;
  const direct = style ? differences(shape, style.shape) : shape;
  const right = rightIndent(block);
  const indented = right !== 0 || direct.indent ? { ...shape.indent, right } : undefined;
  const tight = goesOn(block) || (place.inTable && place.last);
  const spacing = tight ? { ...shape.spacing, after: 0 } : direct.spacing;
  return new Paragraph({
    style: style?.id,
    ...direct,
    spacing,
    indent: indented,
    keepNext: place.inTable ? false : direct.keepNext,
    widowControl: true,
    bidirectional: block.rtl,
    // Of a table Word would take the whole row over.
    pageBreakBefore: (!place.inTable && (place.turned || paragraph.pageBreakBefore)) || undefined,
    numbering: level === undefined ? undefined : { reference: BULLETS, level },
    tabStops: tabStops(block),
    children: blockChildren(block, style?.look, place.fonts),
  });
}

/** Where the words after a tab stand: at the right edge, or beside what is in the gutter. */
function tabStops({ paragraph, measure, trailingPlace }: PlacedBlock): TabStopDefinition[] | undefined {
  const indent = toTwips(paragraph.indent);
  if (trailingPlace === 'tab') return [{ type: TabStopType.RIGHT, position: indent + measure }];
  return trailingPlace === 'gutter' ? [{ type: TabStopType.LEFT, position: indent }] : undefined;
}

/** Lines that end by hand get room to spare, or an engine that finds one a hair too wide would end it twice. */
function rightIndent({ nudge, hardBreaks, paragraph }: PlacedBlock): number {
  return hardBreaks && paragraph.align === 'left' ? nudge - SPARE_TWIPS : nudge;
}

const SPARE_TWIPS = 100;
