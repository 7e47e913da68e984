/**
 * Finds columns that are read one after the other: a sidebar beside a text, two columns of text. The
 * hard part is not the white strip between them (dates at the right edge, years or headings in a
 * left rail and two-column tables have one too) but whether both sides are texts of their own.
 */
import type { ReadAs } from '../../../shared/read-as';
import type { Word } from './page';
import { type Row, wordsToRows } from './rows';
import { areTextsOfTheirOwn, hasDateRail, MIN_LINES, runsOn, sidesOf } from './sides';

/** What is read from top to bottom, or two such things side by side. */
export type Band =
  | { readonly kind: 'text'; readonly words: readonly Word[] }
  | {
      readonly kind: 'columns';
      /** Left edge of the right column. */
      readonly gutter: number;
      readonly left: readonly Band[];
      readonly right: readonly Band[];
    };

/** In ems: finer than between fragments, for a narrow gutter must be seen too. */
const GUTTER_GAP = 0.8;
/** In points: the narrowest strip that parts two columns. */
const MIN_GUTTER = 6;
/** In ems: how far the lines of a column may be set in. */
const NEAR_EDGE = 4;
const MAX_DEPTH = 3;
/** A page with more lines is not typeset for people; looking for its columns would take minutes. */
const MAX_ROWS = 400;

/** `columns`: what is known of them; the columns within columns are always found by their looks. */
/** `gutter` is where the page before had its right column, a sidebar beside it. */
export function findBands(
  words: readonly Word[],
  columns?: ReadAs['columns'],
  depth = 0,
  gutter?: number,
): readonly Band[] {
  if (words.length === 0) return [];
  const rows = depth < MAX_DEPTH ? wordsToRows(words, GUTTER_GAP) : [];
  const again = gutter === undefined ? undefined : splitAgain(rows, gutter);
  const split = rows.length > MAX_ROWS || columns === 'one' ? undefined : (bestSplit(rows, columns) ?? again);
  if (!split) return [{ kind: 'text', words }];
  const above = wordsOf(rows.slice(0, split.from));
  const below = wordsOf(rows.slice(split.to));
  const band = wordsOf(rows.slice(split.from, split.to));
  const left = band.filter((word) => word.x < split.gutter - 0.5);
  const right = band.filter((word) => word.x >= split.gutter - 0.5);
  return [
    ...findBands(above, undefined, depth + 1),
    {
      kind: 'columns',
      gutter: split.gutter,
      left: findBands(left, undefined, depth + 1),
      right: findBands(right, undefined, depth + 1),
    },
    ...findBands(below, undefined, depth + 1),
  ];
}

function wordsOf(rows: readonly Row[]): readonly Word[] {
  return rows.flatMap((row) => row.fragments.flatMap((fragment) => fragment.words));
}

interface Split {
  readonly gutter: number;
  /** Rows from (included) and to (excluded) which the strip is white. */
  readonly from: number;
  readonly to: number;
  readonly lines: number;
}

/** Where two columns may be though they were not taken for such: no rail of dates, and long on both sides. */
export function suspectsColumns(words: readonly Word[]): boolean {
  const rows = wordsToRows(words, GUTTER_GAP);
  if (rows.length > MAX_ROWS || bestSplit(rows)) return false;
  const split = bestSplit(rows, 'two');
  if (!split) return false;
  const sides = rows.slice(split.from, split.to).map((row) => sidesOf(row, split.gutter));
  return [sides.filter(({ left }) => left.length > 0), sides.filter(({ right }) => right.length > 0)].every(
    (side) => side.length >= 2 * MIN_LINES && runsOn(side),
  );
}

function bestSplit(rows: readonly Row[], columns?: ReadAs['columns']): Split | undefined {
  let best: Split | undefined;
  for (const gutter of gutterCandidates(rows)) {
    for (const split of whiteStretches(rows, gutter)) {
      if (best && split.lines <= best.lines) continue;
      const sides = rows.slice(split.from, split.to).map((row) => sidesOf(row, gutter));
      if (columns === 'two' ? !hasDateRail(sides) : areTextsOfTheirOwn(sides))
        best = trimTail(rows, endAboveDates(rows, split));
    }
  }
  return best;
}

/** The few last lines of a sidebar go on overleaf: a page that is white where the one before was. */
function splitAgain(rows: readonly Row[], before: number): Split | undefined {
  const gutter = gutterCandidates(rows).find((edge) => Math.abs(edge - before) < AGAIN);
  if (gutter === undefined || rows.some((row) => crosses(row, gutter))) return undefined;
  const sides = rows.map((row) => sidesOf(row, gutter));
  const left = sides.filter((side) => side.left.length > 0).length;
  const right = sides.flatMap((side) => side.right[0] ?? []);
  const atEdge = right.filter(({ x, size }) => x < gutter + NEAR_EDGE * size).length;
  if (left < 2 || right.length < 2 || atEdge < 0.8 * right.length) return undefined;
  return { gutter, from: 0, to: rows.length, lines: rows.length };
}

/** In points: entries are set in from the titles of their column. */
const AGAIN = 36;

/** Every left edge but the leftmost and its near neighbours, which start no right column. */
function gutterCandidates(rows: readonly Row[]): readonly number[] {
  const edges = rows.flatMap((row) => row.fragments.map((fragment) => fragment.x)).sort((a, b) => a - b);
  const leftmost = edges[0] ?? 0;
  const candidates: number[] = [];
  for (const edge of edges) {
    if (edge - leftmost > 30 && edge - (candidates.at(-1) ?? 0) > 1) candidates.push(edge);
  }
  return candidates;
}

function whiteStretches(rows: readonly Row[], gutter: number): readonly Split[] {
  const stretches: Split[] = [];
  let from = 0;
  const close = (to: number) => {
    const inside = rows.slice(from, to).map((row) => sidesOf(row, gutter));
    const left = inside.filter((sides) => sides.left.length > 0).length;
    const right = inside.filter((sides) => sides.right.length > 0).length;
    // What stands far behind the strip is of a column further on: levels at a sidebar's edge are no left edge.
    const near = inside.filter(({ right: [first], size }) => first && first.x < gutter + NEAR_EDGE * size);
    if (left >= MIN_LINES && right >= MIN_LINES)
      stretches.push({ gutter, from, to, lines: left + near.length });
    from = to + 1;
  };
  rows.forEach((row, index) => {
    if (crosses(row, gutter)) close(index);
  });
  close(rows.length);
  return stretches;
}

function crosses(row: Row, gutter: number): boolean {
  return row.fragments.some((f) => f.x < gutter - 0.5 && f.right > gutter - MIN_GUTTER);
}

/**
 * Below columns of abilities come short heads at the left, each with its dates far at the right, and no line crosses
 * the strip: what stands there is of no column. The band ends at the first title below which nothing keeps to the
 * right column's edge any more.
 */
function endAboveDates(rows: readonly Row[], split: Split): Split {
  const sides = rows.slice(split.from, split.to).map((row) => sidesOf(row, split.gutter));
  const atEdge = sides.map(({ right: [first], size }) => first && first.x < split.gutter + NEAR_EDGE * size);
  const below = atEdge.lastIndexOf(true) + 1;
  const dated = sides.findIndex(({ right }, index) => index >= below && right.length > 0);
  const beside = sides.slice(below).every(({ left, right }) => right.length === 0 || left.length > 0);
  if (dated < 0 || !beside) return split;
  for (let index = split.from + below; index < split.from + dated; index++) {
    const [row, before] = [rows[index], rows[index - 1]];
    if (row && before && row.y - before.y > TITLE_STEP * row.size) return { ...split, to: index };
  }
  return split;
}

/** In ems: white space above a title. */
const TITLE_STEP = 1.8;

/**
 * Where a line across both columns ends the band, the short heading above that line belongs to it and
 * not to the left column: the tail of one-sided rows goes, from its last large gap on.
 */
function trimTail(rows: readonly Row[], split: Split): Split {
  if (split.to >= rows.length) return split;
  let best: { readonly to: number; readonly step: number } | undefined;
  for (let index = split.to - 1; index > split.from; index--) {
    const row = rows[index];
    const before = rows[index - 1];
    if (!row || !before || sidesOf(row, split.gutter).right.length > 0) break;
    const step = (row.y - before.y) / row.size;
    if (step > TITLE_STEP && step > 1.2 * (best?.step ?? 0)) best = { to: index, step };
  }
  return best ? { ...split, to: best.to } : split;
}
