/**
 * Rows → lines. A rail beside the text (years on the left, places and dates on the right, headings on
 * the left) has lines of its own; they belong to the line where their cell began and not to whatever
 * happens to stand beside them.
 */
import { readBullet } from './bullets';
import type { Fragment, Row } from './rows';
import { fragmentText } from './runs';

/** The fragments of one cell: more than one where its text goes on further down. */
export type Wrapped = readonly Fragment[];

interface Edges {
  readonly x: number;
  readonly right: number;
}

/** Where a rail's cell began, and the fragment that its last line is. */
interface Anchor {
  readonly line: Wrapped[];
  readonly side: 'left' | 'right';
  readonly last: Fragment;
}

export function gatherRails(rows: readonly Row[], column: Edges): readonly (readonly Wrapped[])[] {
  const lines: Wrapped[][] = [];
  let anchor: Anchor | undefined;
  for (const row of liftTitles(rows)) {
    const host = lines.at(-1);
    if (host && goesOnBelow(host, row)) {
      host.forEach((cell, index) => {
        const below = row.fragments[index];
        if (below) host[index] = [...cell, below];
      });
      continue;
    }
    const below = anchor && row.fragments.find((fragment) => anchor && continuesCell(anchor.last, fragment));
    const rest = row.fragments.filter((fragment) => fragment !== below);
    if (anchor && below && isPartOfCell(anchor, below, rest, lines.at(-1))) {
      appendToCell(anchor.line, anchor.last, below);
      anchor = { ...anchor, last: below };
      if (rest.length > 0) lines.push(rest.map((fragment) => [fragment]));
      continue;
    }
    const line = row.fragments.map((fragment): Wrapped => [fragment]);
    lines.push(line);
    anchor = findRail(line, row, column);
  }
  return lines.flatMap(splitTitle).flatMap(splitAtBullets);
}

/** A heading in the left rail that hangs a little lower than the line it stands beside goes before it. */
function liftTitles(rows: readonly Row[]): readonly Row[] {
  const lifted: Row[] = [];
  for (const row of rows) {
    const above = lifted.at(-1);
    const [title] = row.fragments;
    const [text] = above?.fragments ?? [];
    const beside = above && title && text && row.fragments.length === 1 && text.x - title.right > title.size;
    if (beside && row.y - above.y < 0.8 * row.size) lifted.splice(-1, 0, row);
    else lifted.push(row);
  }
  return lifted;
}

/** A range of dates broken inside its cells: "August | — February" and "2022 | 2024" below. */
function goesOnBelow(host: readonly Wrapped[], { fragments }: Row): boolean {
  if (host.length < 3 || fragments.length !== host.length) return false;
  return host.every((cell, index) => {
    const [above, below] = [cell[0], fragments[index]];
    if (!above || !below || cell.length > 1 || below.x < above.x - 2 || below.x > above.right) return false;
    if (below.y - above.y > 1.7 * above.size) return false;
    return index === 0 || (!/\d/.test(fragmentText(above)) && /^\d{4}$/.test(fragmentText(below)));
  });
}

function findRail(line: Wrapped[], { fragments }: Row, { x, right }: Edges): Anchor | undefined {
  const [first] = fragments;
  const last = fragments.at(-1);
  if (!first || !last || first === last || readBullet(first.words)) return undefined;
  const width = right - x;
  if (last.x > x + width / 2) return { line, side: 'right', last };
  return first.right < x + 0.35 * width ? { line, side: 'left', last: first } : undefined;
}

function continuesCell(last: Fragment, next: Fragment): boolean {
  const near = next.y - last.y < 1.7 * last.size && Math.abs(next.size - last.size) < 1.5;
  const aligned = Math.abs(next.x - last.x) < 1.5 || Math.abs(next.right - last.right) < 1.5;
  return near && aligned && !readBullet(next.words);
}

function isPartOfCell(
  { line, side, last }: Anchor,
  below: Fragment,
  rest: readonly Fragment[],
  previous: readonly Wrapped[] | undefined,
): boolean {
  const [first] = rest;
  // On the left anything may stand alone in its row: only a text that is plainly broken goes on there.
  if (side === 'left') {
    const main = line[1]?.[0];
    const isDate =
      /\d/.test(fragmentText(below)) && isOpenDate(fragmentText(last)) && last.bold === below.bold;
    const isRow = main && first && beginAlike(main, first);
    const goesOn = readsOn(last, below) || (isDate && !isRow);
    return goesOn && main !== undefined && below.right < (first ?? main).x;
  }
  if (!first) return true;
  const head = line[0]?.[0];
  const above = previous?.[0]?.[0];
  if (!head || !above || first.right > below.x) return false;
  const inList = previous !== line && (readBullet(above.words) !== undefined || above.x > head.x + 3);
  return readBullet(first.words) !== undefined || (inList && first.x > head.x + 3);
}

function beginAlike({ words: [one] }: Fragment, { words: [other] }: Fragment): boolean {
  return one?.bold === other?.bold && one?.italic === other?.italic;
}

/** Of a range that is whole nothing goes on below: what stands there is the date of the next row. */
function isOpenDate(text: string): boolean {
  return /\d/.test(text) && !/\d\s*\p{Pd}\s*[\p{L}\d]/u.test(text);
}

function appendToCell(line: Wrapped[], last: Fragment, next: Fragment): void {
  const index = line.findIndex((cell) => cell.at(-1) === last);
  const cell = line[index];
  if (!cell) return;
  // In the narrow rail on the left whatever goes on was broken; on the right stand place, dates, length.
  if (index === 0 || readsOn(last, next)) line[index] = [...cell, next];
  else line.splice(index + 1, 0, [next]);
}

/** A range broken at its dash, a word at its hyphen, a phrase before a small letter. */
function readsOn(last: Fragment, next: Fragment): boolean {
  return /[\p{Pd}\u00AD,&/]$/u.test(fragmentText(last)) || /^[\p{Ll}\p{Pd}]/u.test(fragmentText(next));
}

/** Two lists side by side are two items, not one; "Vienna • 0664 1234" is no list. */
function splitAtBullets(cells: readonly Wrapped[]): readonly (readonly Wrapped[])[] {
  const opens = (cell: Wrapped | undefined) => {
    const bullet = cell?.[0] && readBullet(cell[0].words);
    return bullet !== undefined && !bullet.unsure;
  };
  if (!opens(cells[0])) return [cells];
  const parts: Wrapped[][] = [];
  for (const cell of cells) {
    if (opens(cell)) parts.push([cell]);
    else parts.at(-1)?.push(cell);
  }
  return parts;
}

/**
 * The heading of a section in a rail, beside the first line of its text: larger than the text below, or
 * as striking as the title it stands beside (a key of a table is not), and with several lines to head.
 */
function splitTitle(
  cells: readonly Wrapped[],
  index: number,
  lines: readonly (readonly Wrapped[])[],
): readonly (readonly Wrapped[])[] {
  const [title, text, ...rest] = cells;
  const [head, next] = [title?.[0], text?.[0]];
  if (!title || !text || !head || !next) return [cells];
  const words = fragmentText(head);
  if (/\p{N}/u.test(words) || words.split(' ').length > 4) return [cells];
  const below = lines.slice(index + 1, index + 3).flatMap((line) => line[0]?.[0] ?? []);
  const hanging = below.filter((fragment) => fragment.x > head.right);
  const larger = hanging.length > 0 && hanging.every((fragment) => head.size > 1.12 * fragment.size);
  const striking = hanging.length > 1 && next.bold && (head.bold || words === words.toUpperCase());
  return larger || striking ? [[title], [text, ...rest]] : [cells];
}
