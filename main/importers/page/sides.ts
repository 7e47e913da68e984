/**
 * What stands on either side of a white strip, and whether both sides are texts of their own: a rail of
 * years, the labels of a form and the first column of a table are not.
 */
import { startsWithBullet } from './bullets';
import type { Fragment, Row } from './rows';

/** Fewer lines than this are a table row or a head line, not a column. */
export const MIN_LINES = 4;

export interface Sides {
  readonly y: number;
  readonly size: number;
  readonly left: readonly Fragment[];
  readonly right: readonly Fragment[];
}

export function sidesOf(row: Row, gutter: number): Sides {
  return {
    y: row.y,
    size: row.size,
    left: row.fragments.filter((fragment) => fragment.x < gutter - 0.5),
    right: row.fragments.filter((fragment) => fragment.x >= gutter - 0.5),
  };
}

export function areTextsOfTheirOwn(rows: readonly Sides[]): boolean {
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
export function hasDateRail(rows: readonly Sides[]): boolean {
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
export function runsOn(rows: readonly Sides[]): boolean {
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
