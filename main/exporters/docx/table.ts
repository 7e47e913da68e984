/**
 * Columns as a table: a row for each page, as high as the page's columns. A table that splits its one
 * row itself was measured to break pages otherwise in LibreOffice than in Word; a row for each page
 * cannot, and its shading fills the page.
 */
import {
  BorderStyle,
  HeightRule,
  LineRuleType,
  Paragraph,
  ShadingType,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  WidthType,
} from 'docx';
import type { FlowColumn } from '../../../shared/flow';
import { type Layout, type Page, type PlacedColumn, ROW_SHORTER_TWIPS } from '../../../shared/pages';
import { toTwips } from '../../../shared/units';
import type { Body } from './document';

const NO_BORDER = { style: BorderStyle.NONE, size: 0, color: 'auto' };
const NO_BORDERS = {
  top: NO_BORDER,
  bottom: NO_BORDER,
  left: NO_BORDER,
  right: NO_BORDER,
  insideHorizontal: NO_BORDER,
  insideVertical: NO_BORDER,
};

/** The table, and the paragraph that Word wants after one (ECMA-376 §17.4.65), too low to be seen. */
export function columnTable(layout: Layout, body: Body): (Table | Paragraph)[] {
  const widths = layout.flow.columns.map((column) => toTwips(column.width));
  const table = new Table({
    layout: TableLayoutType.FIXED,
    width: { size: widths.reduce((sum, width) => sum + width, 0), type: WidthType.DXA },
    columnWidths: widths,
    // Columns stand where the template puts them, whichever way their words run.
    visuallyRightToLeft: false,
    borders: NO_BORDERS,
    margins: { marginUnitType: WidthType.DXA, top: 0, right: 0, bottom: 0, left: 0 },
    rows: layout.pages.map((page) => pageRow(page, layout.flow.columns, body)),
  });
  return [table, unseen()];
}

function pageRow(page: Page, columns: readonly FlowColumn[], body: Body): TableRow {
  return new TableRow({
    cantSplit: true,
    height: {
      value: Math.max(0, ...page.columns.map((column) => column.height)) - ROW_SHORTER_TWIPS,
      rule: HeightRule.ATLEAST,
    },
    children: page.columns.map((placed, index) => pageCell(placed, columns[index], body)),
  });
}

function pageCell(placed: PlacedColumn, column: FlowColumn | undefined, { slots, ...body }: Body): TableCell {
  const padding = column?.padding ?? { top: 0, right: 0, bottom: 0, left: 0 };
  const lastBlock = placed.blocks.at(-1);
  const paragraphs = slots.keep(
    placed.blocks.map((block) => ({
      block,
      place: { ...body, inTable: true, last: block === lastBlock, turned: false },
    })),
  );
  return new TableCell({
    width: { size: placed.width, type: WidthType.DXA },
    margins: {
      marginUnitType: WidthType.DXA,
      top: toTwips(padding.top),
      right: toTwips(padding.right),
      bottom: toTwips(padding.bottom),
      left: toTwips(padding.left),
    },
    shading: placed.fill === undefined ? undefined : { type: ShadingType.CLEAR, fill: placed.fill.slice(1) },
    children: paragraphs.length > 0 ? paragraphs : [unseen()],
  });
}

/** A cell and the end of a body must have a paragraph, wanted or not. */
function unseen(): Paragraph {
  return new Paragraph({
    spacing: { before: 0, after: 0, line: 20, lineRule: LineRuleType.EXACT },
    run: { size: 2 },
  });
}
