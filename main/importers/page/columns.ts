/**
 * Finds columns that are read one after the other: a sidebar beside a text, two columns of text. The
 * hard part is not the white strip between them (dates at the right edge, years or headings in a
 * left rail and two-column tables have one too) but whether both sides are texts of their own.
 */
import type { ReadAs } from '../../../shared/read-as';
import { startsWithBullet } from './bullets';
import type { Word } from './page';
import { type Fragment, type Row, wordsToRows } from './rows';

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
/** Fewer lines than this are a table row or a head line, not a column. */
const MIN_LINES = 4;
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
      if (columns === 'two' ? !hasDateRail(sides) : areTextsOfTheirOwn(sides)) best = trimTail(rows, split);
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

interface Sides {
  readonly y: number;
  readonly size: number;
  readonly left: readonly Fragment[];
  readonly right: readonly Fragment[];
}

function sidesOf(row: Row, gutter: number): Sides {
  return {
    y: row.y,
    size: row.size,
    left: row.fragments.filter((fragment) => fragment.x < gutter - 0.5),
    right: row.fragments.filter((fragment) => fragment.x >= gutter - 0.5),
  };
}

function areTextsOfTheirOwn(rows: readonly Sides[]): boolean {
  const left = rows.filter((row) => row.left.length > 0);
  const right = rows.filter((row) => row.right.length > 0);
  const few = left.length < right.length ? left : right;
  if (hasDateRail(rows)) return false;
  if (startWithBullets(left.map((row) => row.left)) && startWithBullets(right.map((row) => row.right)))
    return true;
  // Lines that overlap a line of the other side without sharing its baseline: no typesetter puts
  // those into one line of text, so each side has a leading of its own.
  const askew = rows.filter((_, index) => overlapsNeighbour(rows, index)).length;
  if (askew >= Math.max(3, 0.25 * few.length) || (askew === 2 && few.length < 8 && runsOn(few))) return true;
  const partnerless = few.filter((row) => row.left.length === 0 || row.right.length === 0).length;
  if (partnerless > 0 && openAlike(rows)) return true;
  if (isProse(left, 'left') && isProse(right, 'right')) return true;
  // On a common grid only headings tell: a text has several, a rail of years or of keys has none.
  return (
    !isLabelGutter(rows) &&
    few.length >= 2 * MIN_LINES &&
    headings(left.map((row) => row.left)) >= 2 &&
    headings(right.map((row) => row.right)) >= 2
  );
}

/** The sparser side is one of years. */
function hasDateRail(rows: readonly Sides[]): boolean {
  const left = rows.filter((row) => row.left.length > 0);
  const right = rows.filter((row) => row.right.length > 0);
  return isDateRail(left.length < right.length ? left.map((row) => row.left) : right.map((row) => row.right));
}

/**
 * A form's labels stand each beside what it names, and only what heads many of them stands alone; the
 * lines of a sidebar know nothing of the lines beside them.
 */
function isLabelGutter(rows: readonly Sides[]): boolean {
  const labels = rows.filter((row) => row.left.length > 0);
  const beside = labels.filter((row) => row.right.length > 0);
  const plain = new Set(beside.map((row) => dress(row.left)));
  const alone = labels.filter((row) => row.right.length === 0 && !plain.has(dress(row.left)));
  const odd = labels.length - beside.length - alone.length;
  return alone.length >= 2 && beside.length > alone.length && odd <= 0.1 * labels.length;
}

/** Two rows so near that their letters overlap in height, of which one lacks a side that the other has. */
function overlapsNeighbour(rows: readonly Sides[], index: number): boolean {
  const row = rows[index];
  const next = rows[index + 1];
  if (!row || !next || next.y - row.y > 0.8 * Math.min(row.size, next.size)) return false;
  const [leftOnly, nextLeftOnly] = [row, next].map((sides) => sides.right.length === 0);
  const [rightOnly, nextRightOnly] = [row, next].map((sides) => sides.left.length === 0);
  return leftOnly !== nextLeftOnly || rightOnly !== nextRightOnly;
}

/** Lines right below each other: a rail's stand alone. */
function runsOn(rows: readonly Sides[]): boolean {
  return rows.some((row, index) => (rows[index + 1]?.y ?? Number.POSITIVE_INFINITY) - row.y < 1.6 * row.size);
}

/** Sentences that go on from line to line: no cell of a table and no rail holds so much of a text. */
function isProse(rows: readonly Sides[], side: 'left' | 'right'): boolean {
  const pairs = rows.slice(1).filter((row, index) => row.y - (rows[index]?.y ?? 0) < 1.6 * row.size);
  const goOn = pairs.filter((row) => {
    const above = plainText(rows[rows.indexOf(row) - 1]?.[side] ?? []);
    return /\S+ \S+ \S*[^\s.:;!?]$/.test(above) && /^\p{Ll}/u.test(plainText(row[side]));
  });
  return goOn.length >= MIN_LINES && goOn.length > 0.5 * (rows.length - 1);
}

const YEAR = /(?:^|\D)(?:19|20)\d\d(?:\D|$)/;

function isDateRail(lines: readonly (readonly Fragment[])[]): boolean {
  const dated = lines.filter((line) => YEAR.test(plainText(line)) || /^[\s\d–—-]+$/.test(plainText(line)));
  return dated.length >= 0.45 * lines.length;
}

function startWithBullets(lines: readonly (readonly Fragment[])[]): boolean {
  const bulleted = lines.filter((line) => line[0] && startsWithBullet(line[0].words));
  return bulleted.length >= 0.6 * lines.length;
}

/**
 * Two headings side by side: lines in one dress that the next lines do not have, either the first of
 * both sides or in larger type than what stands below.
 */
function openAlike(rows: readonly Sides[]): boolean {
  const first = rows.findIndex((row) => row.left.length > 0 && row.right.length > 0);
  return rows.some((heads, at) => {
    if (heads.left.length === 0 || heads.right.length === 0 || dress(heads.left) !== dress(heads.right))
      return false;
    const below = rows.slice(at + 1);
    const left = below.find((row) => row.left.length > 0)?.left;
    const right = below.find((row) => row.right.length > 0)?.right;
    if (!left || !right || [left, right].some((line) => dress(line) === dress(heads.left))) return false;
    const larger = [left, right].every(([line]) => heads.size > 1.2 * (line?.size ?? 0));
    return at === first || (larger && heads.left.length === 1 && heads.right.length === 1);
  });
}

function dress(line: readonly Fragment[]): string {
  const text = plainText(line);
  const caps = /\p{Lu}{3}/u.test(text) && text === text.toUpperCase();
  return `${Math.round((line[0]?.size ?? 0) * 2)}${line[0]?.bold ? 'b' : ''}${caps ? 'c' : ''}`;
}

/** In sizes of the text: a title that is neither bold nor in capitals is larger. */
const TITLE_SIZE = 1.2;

/** Short lines in another dress than most of the side. */
function headings(lines: readonly (readonly Fragment[])[]): number {
  const alike = new Map<string, (readonly Fragment[])[]>();
  for (const line of lines) alike.set(dress(line), [...(alike.get(dress(line)) ?? []), line]);
  const usual = [...alike.values()].reduce((most, own) => (own.length > most.length ? own : most), []);
  const size = usual[0]?.[0]?.size ?? 0;
  return lines.filter((line) => {
    const larger = (line[0]?.size ?? 0) >= TITLE_SIZE * size;
    const striking = larger || line[0]?.bold || /[bc]/.test(dress(line));
    return (alike.get(dress(line))?.length ?? 0) < usual.length && striking && plainText(line).length < 40;
  }).length;
}

function plainText(line: readonly Fragment[]): string {
  return line.flatMap((fragment) => fragment.words.map((word) => word.text)).join(' ');
}

/**
 * Where a line across both columns ends the band, the short heading above that line belongs to it and
 * not to the left column: the tail of one-sided rows goes, from its last large gap on.
 */
function trimTail(rows: readonly Row[], split: Split): Split {
  if (split.to >= rows.length) return split;
  for (let index = split.to - 1; index > split.from; index--) {
    const row = rows[index];
    const before = rows[index - 1];
    if (!row || !before || sidesOf(row, split.gutter).right.length > 0) return split;
    if (row.y - before.y > 1.8 * row.size) return { ...split, to: index };
  }
  return split;
}
