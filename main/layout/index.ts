/** Layout: a flow and its fonts become pages. All geometry is decided here and nowhere later. */
import { eastAsianLanguage } from '../../shared/east-asian';
import type { Flow, FlowColumn } from '../../shared/flow';
import type { FontLibrary } from '../../shared/fonts';
import type { Note } from '../../shared/notes';
import {
  type Layout,
  type Page,
  type PlacedBand,
  type PlacedBlock,
  type PlacedColumn,
  ROW_SHORTER_TWIPS,
} from '../../shared/pages';
import { toTwips } from '../../shared/units';
import { setParagraph } from './blocks';
import { fillColumn, type Room } from './pages';
import type { SetParagraph } from './remembered';
import { setRunning, withRoom } from './running';
import type { Setting } from './setting';
import { allBeforeHebrew } from './signs';

/** `set` may know paragraphs that it set before. */
export function layoutFlow(composed: Flow, fonts: FontLibrary, set: SetParagraph = setParagraph): Layout {
  const missing = new Set<string>();
  const setting: Setting = {
    lang: composed.lang,
    eastAsian: eastAsianLanguage(composed.lang, wordsOf(composed)),
    fonts,
    onMissing: (character) => missing.add(character),
  };
  const flow = withRoom(composed, setting);
  const columns = placeColumns(flow);
  const room = roomInside(flow, columns[0]);
  const filled = columns.map((column, i) => fillPages(flow.columns[i], column, room, setting, set));
  const count = Math.max(1, ...filled.map((pages) => pages.length));
  const band = setBand(flow, filled[0]?.[0] ?? []);
  const sheet = { width: toTwips(flow.paper.width), height: toTwips(flow.paper.height) };
  const covers = setCover(flow, sheet, setting);
  const first = covers.length + 1;
  const all = covers.length + count;
  const pages = Array.from(
    { length: count },
    (_, i): Page => ({
      number: first + i,
      ...sheet,
      columns: columns.map((column, k) => ({ ...column, blocks: filled[k]?.[i] ?? [] })),
      band: i === 0 ? band : undefined,
      running: setRunning(flow, { page: first + i, pages: all, isFirst: i === 0 }, setting),
    }),
  );
  const notes: Note[] = [...(flow.notes ?? [])];
  if (missing.size > 0) notes.push({ code: 'missing-glyph', characters: [...missing].join(' ') });
  return { flow, pages: [...covers, ...pages], notes };
}

/** One page or none, as a rule: nothing is lost of what does not fit on one. */
function setCover({ cover }: Flow, sheet: Pick<Page, 'width' | 'height'>, setting: Setting): Page[] {
  if (!cover) return [];
  const { margin, paragraphs } = cover;
  const [x, top] = [toTwips(margin.left), toTwips(margin.top)];
  const width = sheet.width - x - toTwips(margin.right);
  const height = sheet.height - top - toTwips(margin.bottom);
  const blocks = paragraphs.map((paragraph) => setParagraph(paragraph, { x, width }, setting));
  return fillColumn(blocks, { top, height }).map((filled, at) => ({
    number: at + 1,
    ...sheet,
    cover: true,
    columns: [{ id: 'main', x, top, width, height, blocks: filled }],
  }));
}

/** All texts that may have other letters than Latin, Greek and Cyrillic ones. */
function wordsOf({ columns }: Flow): string {
  const paragraphs = columns.flatMap((column) => column.paragraphs);
  const texts = paragraphs.flatMap(({ runs, trailing }) => [...runs, ...trailing].map((run) => run.text));
  return texts.filter((text) => !allBeforeHebrew(text)).join(' ');
}

/** The columns as they stand on every page, still empty. */
function placeColumns({ paper, margin, columns }: Flow): PlacedColumn[] {
  const top = toTwips(margin.top);
  const inside = toTwips(paper.height) - top - toTwips(margin.bottom);
  let x = toTwips(margin.left);
  return columns.map(({ id, width, fill }) => {
    const column = { id, x, top, width: toTwips(width), height: inside, fill, blocks: [] };
    x += column.width;
    return column;
  });
}

/** The tint behind those of the first page's blocks that are to stand on it. */
function setBand({ band, paper }: Flow, blocks: readonly PlacedBlock[]): PlacedBand | undefined {
  const last = blocks.slice(0, band?.paragraphs).at(-1);
  if (!band || !last) return undefined;
  const height = last.top + last.height + toTwips(band.below);
  return { x: 0, y: 0, width: toTwips(paper.width), height, fill: band.fill };
}

/**
 * What the padding leaves of the columns' height. The cells of a row share the largest of their upper
 * and of their lower paddings: LibreOffice gives it to all of them.
 */
function roomInside({ columns }: Flow, column: PlacedColumn | undefined): Room {
  const top = Math.max(0, ...columns.map(({ padding }) => toTwips(padding.top)));
  const bottom = Math.max(0, ...columns.map(({ padding }) => toTwips(padding.bottom)));
  const row = columns.length > 1 ? ROW_SHORTER_TWIPS : 0;
  return { top: (column?.top ?? 0) + top, height: (column?.height ?? 0) - row - top - bottom };
}

function fillPages(
  flow: FlowColumn | undefined,
  column: PlacedColumn,
  room: Room,
  setting: Setting,
  set: SetParagraph,
): PlacedBlock[][] {
  if (!flow) return [];
  const left = toTwips(flow.padding.left);
  const measure = { x: column.x + left, width: column.width - left - toTwips(flow.padding.right) };
  return fillColumn(
    flow.paragraphs.map((paragraph) => set(paragraph, measure, setting)),
    room,
  );
}
