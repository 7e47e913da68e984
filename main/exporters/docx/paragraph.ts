/** The paragraph of one placed block as WordprocessingML (ECMA-376 §17.3.1.22). */
import type { ParagraphRole } from '../../../shared/flow';
import type { FontLibrary } from '../../../shared/fonts';
import type { PlacedBlock } from '../../../shared/pages';
import { toTwips } from '../../../shared/units';
import type { Links } from './links';
import { listLevel } from './numbering';
import { type LookXml, lookXml } from './run-xml';
import { goesOn, wordsXml } from './runs';
import type { FromLibrary, Slots } from './slots';
import { type ParagraphShape, paragraphShape, type RoleStyle } from './styles';
import { onOff } from './xml';

/** What every paragraph of a body needs. */
export interface Body {
  readonly slots: Slots;
  readonly links: Links;
  readonly styles: ReadonlyMap<ParagraphRole, StyleXml>;
  readonly fonts: FontLibrary;
}

/** What a style says of its paragraphs and their words: what is equal to it is not said again. */
export interface StyleXml {
  readonly id: string;
  readonly look: LookXml;
  readonly shape: ShapeXml;
}

export function styleXml({ id, look, shape }: RoleStyle, fonts: FontLibrary): StyleXml {
  return { id, look: lookXml(look, fonts), shape: shapeXml(shape) };
}

/** A block and where it stands, as far as Word must be told. */
export interface Placed {
  readonly block: PlacedBlock;
  /** Inside a table Word and LibreOffice read keep-with-next as a wish of the whole row. */
  readonly inTable: boolean;
  /** Of its page; space below the last paragraph of a cell would count towards the row's height. */
  readonly last: boolean;
  /** Begins its page by a break of its own. */
  readonly turned: boolean;
}

export function paragraphXml(
  { block, inTable, last, turned }: Placed,
  body: Pick<Body, 'styles' | 'fonts' | 'links'>,
  library: FromLibrary,
): string {
  const style = body.styles.get(block.paragraph.role);
  const shape = paragraphShape(block);
  const own = shapeXml(shape);
  const ifOther = (property: keyof ShapeXml) =>
    own[property] === style?.shape[property] ? '' : own[property];
  const level = block.marker ? listLevel(block.paragraph.role) : undefined;
  const right = rightIndent(block);
  const tight = goesOn(block) || (inTable && last);
  // Of a table Word would take the whole row over.
  const turns = !inTable && (turned || block.paragraph.pageBreakBefore);
  const properties = [
    style ? `<w:pStyle w:val="${style.id}"/>` : '',
    inTable ? onOff('keepNext', false) : ifOther('keepNext'),
    turns ? '<w:pageBreakBefore/>' : '',
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
  const words = library.drawn || wordsXml(block, style?.look, body);
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

export function spacingXml({ after, before, line, lineRule }: ParagraphShape['spacing']): string {
  return `<w:spacing w:after="${after}" w:before="${before}" w:line="${line}" w:lineRule="${lineRule}"/>`;
}

export function indentXml(
  { left, hanging }: { readonly left: number; readonly hanging?: number },
  right: number,
): string {
  const hangs = hanging === undefined ? '' : ` w:hanging="${hanging}"`;
  return `<w:ind w:left="${left}" w:right="${right}"${hangs}/>`;
}

/** Left is where lines begin: on the right in a paragraph from right to left (§17.3.1.13). */
export function alignmentXml(alignment: 'left' | 'center' | 'right', rtl: boolean): string {
  const turned = { left: 'right', right: 'left', center: 'center' }[alignment];
  return `<w:jc w:val="${rtl ? turned : alignment}"/>`;
}

/** Where the words after a tab stand: at the right edge, or beside what is in the gutter. */
function tabs({ paragraph, measure, trailingPlace }: PlacedBlock): string {
  const indent = toTwips(paragraph.indent);
  if (trailingPlace === 'tab') return tabStop('right', indent + measure);
  return trailingPlace === 'gutter' ? tabStop('left', indent) : '';
}

export function tabStop(side: 'left' | 'right', position: number): string {
  return `<w:tabs><w:tab w:val="${side}" w:pos="${position}"/></w:tabs>`;
}

/** Lines that end by hand get room to spare, or an engine that finds one a hair too wide would end it twice. */
function rightIndent({ nudge, hardBreaks, paragraph }: PlacedBlock): number {
  return hardBreaks && paragraph.align === 'left' ? nudge - SPARE_TWIPS : nudge;
}

const SPARE_TWIPS = 100;
