/**
 * Pages → texts in the order they are read. A text runs on from page to page, in columns too: a job
 * that goes on overleaf must not be cut in two by the sidebar of its first page.
 */
import type { ReadAs } from '../../../shared/read-as';
import { addDrawnBullets } from './bullets';
import { type Band, findBands } from './columns';
import { type Line, readLines } from './lines';
import type { PageContent } from './page';

/** Lines that are read from first to last. */
export type Flow = readonly Line[];

/** What the page before ended with, and the next may go on with. */
type Tail =
  | { readonly kind: 'text'; readonly lines: Line[] }
  | { readonly kind: 'columns'; readonly gutter: number; readonly left: Line[]; readonly right: Line[] };

/** In points: page margins of left and right pages differ a little. */
const SAME_GUTTER = 12;

export function readFlows(pages: readonly PageContent[], columns?: ReadAs['columns']): readonly Flow[] {
  const flows: Line[][] = [];
  let tail: Tail | undefined;
  for (const { page, words, turned } of addDrawnBullets(pages)) {
    const gutter = tail?.kind === 'columns' && !areEqual(tail) ? tail.gutter : undefined;
    findBands(words, columns, 0, gutter).forEach((band, index) => {
      const next = bandLines(band, page);
      const joined = index === 0 && tail ? goOn(tail, next) : undefined;
      tail = joined ?? next;
      if (!joined) flows.push(...(next.kind === 'text' ? [next.lines] : [next.left, next.right]));
    });
    for (const list of turned) flows.push([...readLines(list, page)]);
  }
  return flows.filter((flow) => flow.length > 0);
}

function bandLines(band: Band, page: number): Tail {
  if (band.kind === 'text') return { kind: 'text', lines: [...readLines(band.words, page)] };
  const { gutter } = band;
  return {
    kind: 'columns',
    gutter,
    left: columnLines(band.left, page),
    right: columnLines(band.right, page),
  };
}

function columnLines(bands: readonly Band[], page: number): Line[] {
  return bands.flatMap((band) =>
    band.kind === 'text'
      ? [...readLines(band.words, page)]
      : [...columnLines(band.left, page), ...columnLines(band.right, page)],
  );
}

/** Adds a page's first band to what the page before ended with; undefined where it begins anew. */
function goOn(tail: Tail, next: Tail): Tail | undefined {
  if (tail.kind === 'text') {
    if (next.kind !== 'text') return undefined;
    tail.lines.push(...next.lines);
    return tail;
  }
  if (next.kind === 'columns') {
    if (!shareStrip(tail, next) || areEqual(tail)) return undefined;
    tail.left.push(...next.left);
    tail.right.push(...next.right);
    return tail;
  }
  hostOf(tail, next.lines)?.push(...next.lines);
  return hostOf(tail, next.lines) && tail;
}

type Columns = Extract<Tail, { kind: 'columns' }>;

/** Only entries, set in from their titles, may stand on the next page: what is white on both tells. */
function shareStrip(tail: Columns, next: Columns): boolean {
  const lefts = [...tail.left, ...next.left].map((line) => line.right);
  const gutters = [tail.gutter, next.gutter];
  const apart = Math.max(...gutters) - Math.min(...gutters);
  return apart <= SAME_GUTTER || (apart <= 3 * SAME_GUTTER && Math.max(...lefts) < Math.min(...gutters));
}

/** Columns about equally wide are read page by page, like a journal's; a sidebar is read to its end. */
function areEqual({ left, right }: { readonly left: Flow; readonly right: Flow }): boolean {
  const ratio = widthOf(left) / widthOf(right);
  return ratio > 0.8 && ratio < 1.25;
}

function widthOf(lines: Flow): number {
  return Math.max(...lines.map((line) => line.right)) - Math.min(...lines.map((line) => line.x));
}

/** The column that a page without columns goes on with: the one it stands under, or the main one. */
function hostOf(tail: Columns, lines: Flow): Line[] | undefined {
  if (Math.min(...lines.map((line) => line.x)) >= tail.gutter - SAME_GUTTER) return tail.right;
  const leftIsMain = widthOf(tail.left) > widthOf(tail.right);
  return leftIsMain || Math.max(...lines.map((line) => line.right)) < tail.gutter ? tail.left : undefined;
}
