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
import { ROW_SHORTER_TWIPS } from '../../../shared/pages';
import { slotParagraph } from './places';
import type { Cell, Table as TablePlan } from './skeleton';

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
export function columnTable({ widths, rows }: TablePlan): (Table | Paragraph)[] {
  const table = new Table({
    layout: TableLayoutType.FIXED,
    width: { size: widths.reduce((sum, width) => sum + width, 0), type: WidthType.DXA },
    columnWidths: [...widths],
    // Columns stand where the template puts them, whichever way their words run.
    visuallyRightToLeft: false,
    borders: NO_BORDERS,
    margins: { marginUnitType: WidthType.DXA, top: 0, right: 0, bottom: 0, left: 0 },
    rows: rows.map(
      ({ height, cells }) =>
        new TableRow({
          cantSplit: true,
          height: { value: height - ROW_SHORTER_TWIPS, rule: HeightRule.ATLEAST },
          children: cells.map(tableCell),
        }),
    ),
  });
  return [table, unseen()];
}

function tableCell({ width, padding, fill, slots }: Cell): TableCell {
  return new TableCell({
    width: { size: width, type: WidthType.DXA },
    margins: { marginUnitType: WidthType.DXA, ...padding },
    shading: fill === undefined ? undefined : { type: ShadingType.CLEAR, fill },
    children: slots.length > 0 ? slots.map(slotParagraph) : [unseen()],
  });
}

/** A cell and the end of a body must have a paragraph, wanted or not. */
function unseen(): Paragraph {
  return new Paragraph({
    spacing: { before: 0, after: 0, line: 20, lineRule: LineRuleType.EXACT },
    run: { size: 2 },
  });
}
