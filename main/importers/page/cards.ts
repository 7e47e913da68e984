/** Cards side by side (two languages, three referees): each is read to its end before the next. */
import { readBullet } from './bullets';
import type { Fragment, Row } from './rows';
import { fragmentText } from './runs';

/**
 * Rows with every group of cards replaced by its cards, one below the other. What tells a card from a
 * head line with its dates at the right: its lines share a left edge and not the right one, and
 * the first row of all is in another dress than the rest.
 */
export function readCards(rows: readonly Row[]): readonly Row[] {
  const read: Row[] = [];
  for (let index = 0; index < rows.length; index++) {
    const height = cardHeight(rows, index);
    if (height < 2) {
      const row = rows[index];
      if (row) read.push(row);
      continue;
    }
    read.push(...unfold(rows.slice(index, index + height)));
    index += height - 1;
  }
  return read;
}

/** How many rows the cards have whose first lines are in row `start`. */
function cardHeight(rows: readonly Row[], start: number): number {
  const head = rows[start];
  // A heading in the left rail may stand before the cards.
  const heads = head?.fragments.filter((fragment) => fragment.bold) ?? [];
  if (!head || heads.length < 2 || heads.length < head.fragments.length - 1) return 1;
  // A title with its date in a column of its own: those stay on one line.
  if (heads.slice(1).some((fragment) => /\d/.test(fragmentText(fragment)))) return 1;
  let end = start + 1;
  for (let row = rows[end]; row; row = rows[++end]) {
    const step = row.y - (rows[end - 1]?.y ?? 0);
    const fits = row.fragments.every((fragment) => !fragment.bold && isUnder(heads, fragment));
    if (step > (end === start + 1 ? 3.5 : 1.7) * row.size || !fits) break;
  }
  const bodies = rows.slice(start + 1, end);
  return bodies.some((row) => row.fragments.length > 1) ? end - start : 1;
}

/** Indented a little at most. */
const MAX_INDENT = 16;

function headOf(heads: readonly Fragment[], { x }: Fragment): Fragment | undefined {
  return heads.find((head) => x > head.x - 8 && x < head.x + MAX_INDENT);
}

function isUnder(heads: readonly Fragment[], fragment: Fragment): boolean {
  const head = headOf(heads, fragment);
  if (!head || readBullet(fragment.words)) return false;
  return Math.abs(head.right - fragment.right) > 0.5 || Math.abs(head.x - fragment.x) < 0.5;
}

function unfold(rows: readonly Row[]): readonly Row[] {
  const [head] = rows;
  if (!head) return [];
  const bold = head.fragments.filter((fragment) => fragment.bold);
  const title = head.fragments.filter((fragment) => !fragment.bold);
  const cards = bold.map((top) =>
    rows.flatMap((row) =>
      row.fragments.filter((f) => f === top || (row !== head && headOf(bold, f) === top)),
    ),
  );
  const lines = cards.flatMap((card, index) =>
    index === 0 ? [[...title, card[0]], ...card.slice(1)] : card,
  );
  return lines.map((line): Row => {
    const fragments = [line].flat().filter((fragment) => fragment !== undefined);
    return { y: fragments[0]?.y ?? head.y, size: fragments[0]?.size ?? head.size, fragments };
  });
}
