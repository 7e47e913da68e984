/** Layout: a flow and its fonts become pages. All geometry is decided here and nowhere later. */
import type { Flow, FlowColumn } from '../../shared/flow';
import type { FontLibrary } from '../../shared/fonts';
import type { Note } from '../../shared/notes';
import type { Layout, Page, PlacedBlock, PlacedColumn } from '../../shared/pages';
import { toTwips } from '../../shared/units';
import { setParagraph } from './blocks';
import { fillColumn } from './pages';
import type { Setting } from './text';

/**
 * Two columns are a table row in Word, one row a page. A row as tall as the page's own room does not
 * fit beside the paragraph that Word wants after every table; this much less does.
 */
const ROW_SHORTER_TWIPS = 60;

export function layoutFlow(flow: Flow, fonts: FontLibrary): Layout {
  const missing = new Set<string>();
  const setting: Setting = { lang: flow.lang, fonts, onMissing: (character) => missing.add(character) };
  const columns = placeColumns(flow);
  const filled = columns.map((column, i) => fillPages(flow.columns[i], column, setting));
  const count = Math.max(1, ...filled.map((pages) => pages.length));
  const pages = Array.from(
    { length: count },
    (_, i): Page => ({
      number: i + 1,
      width: toTwips(flow.paper.width),
      height: toTwips(flow.paper.height),
      columns: columns.map((column, k) => ({ ...column, blocks: filled[k]?.[i] ?? [] })),
    }),
  );
  const notes: Note[] =
    missing.size > 0 ? [{ code: 'missing-glyph', characters: [...missing].join(' ') }] : [];
  return { flow, pages, notes };
}

/** The columns as they stand on every page, still empty. */
function placeColumns({ paper, margin, columns }: Flow): PlacedColumn[] {
  const top = toTwips(margin.top);
  const inside = toTwips(paper.height) - top - toTwips(margin.bottom);
  const height = columns.length > 1 ? inside - ROW_SHORTER_TWIPS : inside;
  let x = toTwips(margin.left);
  return columns.map(({ id, width, fill }) => {
    const column = { id, x, top, width: toTwips(width), height, fill, blocks: [] };
    x += column.width;
    return column;
  });
}

function fillPages(flow: FlowColumn | undefined, column: PlacedColumn, setting: Setting): PlacedBlock[][] {
  if (!flow) return [];
  const padding = {
    top: toTwips(flow.padding.top),
    right: toTwips(flow.padding.right),
    bottom: toTwips(flow.padding.bottom),
    left: toTwips(flow.padding.left),
  };
  const measure = { x: column.x + padding.left, width: column.width - padding.left - padding.right };
  const room = { top: column.top + padding.top, height: column.height - padding.top - padding.bottom };
  return fillColumn(
    flow.paragraphs.map((paragraph) => setParagraph(paragraph, measure, setting)),
    room,
  );
}
