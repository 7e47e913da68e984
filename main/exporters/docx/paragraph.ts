/** The paragraph of one placed block as WordprocessingML (ECMA-376 §17.3.1.22). */
import type { FontLibrary } from '../../../shared/fonts';
import type { PlacedBlock } from '../../../shared/pages';
import { toTwips } from '../../../shared/units';
import type { Links } from './links';
import { listLevel } from './numbering';
import { goesOn, wordsXml } from './runs';
import { type ParagraphShape, paragraphShape, type RoleStyles } from './styles';
import { onOff } from './xml';

/** Where a block stands, as far as Word must be told. */
export interface Surroundings {
  readonly styles: RoleStyles;
  readonly fonts: FontLibrary;
  readonly links: Links;
  /** Inside a table Word and LibreOffice read keep-with-next as a wish of the whole row. */
  readonly inTable: boolean;
  /** Of its page; space below the last paragraph of a cell would count towards the row's height. */
  readonly last: boolean;
  /** Begins its page by a break of its own. */
  readonly turned: boolean;
}

/** What only the docx library knows of a paragraph, as XML or part of it. */
export interface FromLibrary {
  /** The number of the document's list. */
  readonly list: string;
  /** The properties of the section that it ends. */
  readonly sectionEnd: string;
  /** The run of its picture. */
  readonly drawn: string;
}

export function paragraphXml(block: PlacedBlock, place: Surroundings, library: FromLibrary): string {
  const style = place.styles.get(block.paragraph.role);
  const given = style && shapeXml(style.shape);
  const shape = paragraphShape(block);
  const own = shapeXml(shape);
  const ifOther = (property: keyof ShapeXml) => (own[property] === given?.[property] ? '' : own[property]);
  const level = block.marker ? listLevel(block.paragraph.role) : undefined;
  const right = rightIndent(block);
  const tight = goesOn(block) || (place.inTable && place.last);
  // Of a table Word would take the whole row over.
  const turned = !place.inTable && (place.turned || block.paragraph.pageBreakBefore);
  const properties = [
    style ? `<w:pStyle w:val="${style.id}"/>` : '',
    place.inTable ? onOff('keepNext', false) : ifOther('keepNext'),
    turned ? '<w:pageBreakBefore/>' : '',
    '<w:widowControl/>',
    level === undefined
      ? ''
      : `<w:numPr><w:ilvl w:val="${level}"/><w:numId w:val="${library.list}"/></w:numPr>`,
    ifOther('border'),
    ifOther('shading'),
    tabs(block),
    block.rtl === undefined ? '' : onOff('bidi', block.rtl),
    tight ? spacingXml({ ...shape.spacing, after: 0 }) : ifOther('spacing'),
    right !== 0 ? indentXml(shape.indent, right) : ifOther('indent'),
    ifOther('alignment') && alignmentXml(shape.alignment, block.rtl === true),
    library.sectionEnd,
  ];
  const words = library.drawn || wordsXml(block, style?.look, place);
  return `<w:p><w:pPr>${properties.join('')}</w:pPr>${words}</w:p>`;
}

/** What a style may say of a paragraph too. */
interface ShapeXml {
  readonly keepNext: string;
  readonly border: string;
  readonly shading: string;
  readonly spacing: string;
  readonly indent: string;
  readonly alignment: string;
}

function shapeXml({ keepNext, border, shading, spacing, indent, alignment }: ParagraphShape): ShapeXml {
  return {
    keepNext: onOff('keepNext', keepNext),
    border: border ? `<w:pBdr>${SIDES.map((side) => borderXml(side, border[side])).join('')}</w:pBdr>` : '',
    shading: shading ? `<w:shd w:fill="${shading.fill}" w:color="auto" w:val="clear"/>` : '',
    spacing: spacingXml(spacing),
    indent: indentXml(indent, 0),
    alignment: alignmentXml(alignment, false),
  };
}

/** In the order of CT_PBdr (§17.3.1.24). */
const SIDES = ['top', 'left', 'bottom', 'right'] as const;

type Border = NonNullable<NonNullable<ParagraphShape['border']>[(typeof SIDES)[number]]>;

function borderXml(side: string, border: Border | undefined): string {
  if (!border) return '';
  const { style, color, size, space } = border;
  return `<w:${side} w:val="${style}" w:color="${color}" w:sz="${size}" w:space="${space}"/>`;
}

function spacingXml({ after, before, line, lineRule }: ParagraphShape['spacing']): string {
  return `<w:spacing w:after="${after}" w:before="${before}" w:line="${line}" w:lineRule="${lineRule}"/>`;
}

function indentXml({ left, hanging }: ParagraphShape['indent'], right: number): string {
  return `<w:ind w:left="${left}" w:right="${right}" w:hanging="${hanging}"/>`;
}

/** Left is where lines begin: on the right in a paragraph from right to left (§17.3.1.13). */
function alignmentXml(alignment: ParagraphShape['alignment'], rtl: boolean): string {
  const turned = { left: 'right', right: 'left', center: 'center' }[alignment];
  return `<w:jc w:val="${rtl ? turned : alignment}"/>`;
}

/** Where the words after a tab stand: at the right edge, or beside what is in the gutter. */
function tabs({ paragraph, measure, trailingPlace }: PlacedBlock): string {
  const indent = toTwips(paragraph.indent);
  const stop = (side: string, position: number) =>
    `<w:tabs><w:tab w:val="${side}" w:pos="${position}"/></w:tabs>`;
  if (trailingPlace === 'tab') return stop('right', indent + measure);
  return trailingPlace === 'gutter' ? stop('left', indent) : '';
}

/** Lines that end by hand get room to spare, or an engine that finds one a hair too wide would end it twice. */
function rightIndent({ nudge, hardBreaks, paragraph }: PlacedBlock): number {
  return hardBreaks && paragraph.align === 'left' ? nudge - SPARE_TWIPS : nudge;
}

const SPARE_TWIPS = 100;
