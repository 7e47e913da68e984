/**
 * Pages → texts in the order they are read. Columns run on from page to page: a job that goes on
 * overleaf must not be cut in two by the sidebar of its first page.
 */
import { addDrawnBullets } from './bullets';
import { type Band, findBands } from './columns';
import { type Line, readLines } from './lines';
import type { PageContent } from './page';

/** Lines that are read from first to last. */
export type Flow = readonly Line[];

interface OpenColumns {
  readonly gutter: number;
  readonly left: Line[];
  readonly right: Line[];
  readonly leftWidth: number;
  readonly rightWidth: number;
  page: number;
}

/** In points: page margins of left and right pages differ a little. */
const SAME_GUTTER = 12;

export function readFlows(pages: readonly PageContent[]): readonly Flow[] {
  const flows: Line[][] = [];
  let open: OpenColumns | undefined;
  for (const page of addDrawnBullets(pages)) {
    const bands = findBands(page.words);
    bands.forEach((band, index) => {
      const lines = band.kind === 'text' ? readLines(band.words, page.page) : [];
      const host: Line[] | undefined = index === 0 && open ? hostOf(open, band, lines, page.page) : undefined;
      if (band.kind === 'text') {
        if (host) host.push(...lines);
        else {
          flows.push([...lines]);
          open = undefined;
        }
        return;
      }
      const [left, right] = [linesOf(band.left, page.page), linesOf(band.right, page.page)];
      if (index === 0 && open && goesOn(open, band.gutter, page.page)) {
        open.left.push(...left);
        open.right.push(...right);
        open.page = page.page;
        return;
      }
      open = {
        gutter: band.gutter,
        left: [...left],
        right: [...right],
        leftWidth: widthOf(left),
        rightWidth: widthOf(right),
        page: page.page,
      };
      flows.push(open.left, open.right);
    });
    for (const turned of page.turned) flows.push([...readLines(turned, page.page)]);
    if (open && bands.at(-1)?.kind === 'text' && open.page === page.page && bands.length > 1)
      open = undefined;
  }
  return flows.filter((flow) => flow.length > 0);
}

function linesOf(bands: readonly Band[], page: number): readonly Line[] {
  return bands.flatMap((band) =>
    band.kind === 'text'
      ? readLines(band.words, page)
      : [...linesOf(band.left, page), ...linesOf(band.right, page)],
  );
}

function widthOf(lines: readonly Line[]): number {
  return Math.max(...lines.map((line) => line.right)) - Math.min(...lines.map((line) => line.x));
}

/** Columns about equally wide are read page by page, like a journal's; a sidebar is read to its end. */
function goesOn(open: OpenColumns, gutter: number, page: number): boolean {
  const ratio = open.leftWidth / open.rightWidth;
  const equal = ratio > 0.8 && ratio < 1.25;
  return page === open.page + 1 && Math.abs(gutter - open.gutter) < SAME_GUTTER && !equal;
}

/** The column of the page before that a page without columns goes on with. */
function hostOf(open: OpenColumns, band: Band, lines: readonly Line[], page: number): Line[] | undefined {
  if (band.kind !== 'text' || page !== open.page + 1 || lines.length === 0) return undefined;
  const x = Math.min(...lines.map((line) => line.x));
  open.page = page;
  if (x >= open.gutter - SAME_GUTTER) return open.right;
  const leftIsMain = open.leftWidth > open.rightWidth;
  return leftIsMain || Math.max(...lines.map((line) => line.right)) < open.gutter ? open.left : undefined;
}
