/**
 * Fills a column with blocks, page by page. A block is never split unless it is taller than a page,
 * and what keeps with the next stands on one page with it, so Word and LibreOffice, who are told the
 * same, begin every page with the same block.
 */
import type { PlacedBlock } from '../../shared/pages';
import { toTwips } from '../../shared/units';

/** Vertical room of a column on every page, in twips. */
export interface Room {
  readonly top: number;
  readonly height: number;
}

type Tie = (block: PlacedBlock) => boolean;

/** What holds blocks together, given up one after the other for a chain that no page can hold. */
const TIES: readonly Tie[] = [
  (block) => block.paragraph.keepWithNext,
  (block) => block.paragraph.keepWithNext && isHeading(block),
];

/** Of a split paragraph, on either side of the split. */
const FEWEST_LINES = 2;

/** The blocks of one column for each page, at their places. */
export function fillColumn(blocks: readonly PlacedBlock[], room: Room): PlacedBlock[][] {
  const pages: PlacedBlock[][] = [];
  let page: PlacedBlock[] = [];
  let used = 0;
  const turn = () => {
    if (page.length > 0) pages.push(withoutTail(page));
    page = [];
    used = 0;
  };
  const put = (block: PlacedBlock) => {
    page.push(moveBlock(block, room.top + used));
    used += block.height + block.after;
  };
  const pour = (block: PlacedBlock) => {
    let rest = block;
    while (rest.height > room.height - used) {
      const leading = toTwips(rest.paragraph.leading);
      // No line of a longer paragraph stands alone, neither below it at the foot nor above at the head.
      const least = rest.lines.length < 2 * FEWEST_LINES ? 1 : FEWEST_LINES;
      const left = room.height - used - (rest.lines[0]?.top ?? 0);
      const fitting = Math.min(Math.floor(left / leading), rest.lines.length - least);
      const last = page.at(-1);
      // Below a heading even a block that would fit on the next page gives up its first lines.
      const held = last !== undefined && isHeading(last);
      if (last && (fitting < (held ? 1 : least) || (rest.height <= room.height && !held))) {
        turn();
        continue;
      }
      // A line taller than a page goes over its foot: there is no better place for it.
      if (rest.lines.length === 1) break;
      const [head, tail] = splitBlock(rest, Math.max(fitting, 1));
      put(head);
      turn();
      rest = tail;
    }
    put(rest);
  };
  const place = (chain: readonly PlacedBlock[], level: number) => {
    const tie = TIES[level];
    if (!tie) {
      for (const block of chain) pour(block);
      return;
    }
    for (const group of groups(chain, tie)) {
      const height = heightOf(group);
      if (group[0]?.paragraph.pageBreakBefore || height > room.height - used) turn();
      if (height > room.height) place(group, level + 1);
      else for (const block of group) put(block);
    }
  };
  place(blocks, 0);
  turn();
  return pages;
}

function isHeading({ paragraph }: PlacedBlock): boolean {
  return paragraph.role === 'heading';
}

function groups(blocks: readonly PlacedBlock[], tie: Tie): PlacedBlock[][] {
  const found: PlacedBlock[][] = [];
  let tied = false;
  for (const block of blocks) {
    const last = found.at(-1);
    if (last && tied && !block.paragraph.pageBreakBefore) last.push(block);
    else found.push([block]);
    tied = tie(block);
  }
  return found;
}

/** Twips from the first line's top to the foot of the last block, the white space below it not counted. */
function heightOf(group: readonly PlacedBlock[]): number {
  const sum = group.reduce((height, block) => height + block.height + block.after, 0);
  return sum - (group.at(-1)?.after ?? 0);
}

/** White space at the foot of a page is nobody's. */
function withoutTail(page: readonly PlacedBlock[]): PlacedBlock[] {
  return page.map((block, i) => (i === page.length - 1 ? { ...block, after: 0 } : block));
}

/** The block with its top at `top`, from a block with its top at 0. */
function moveBlock(block: PlacedBlock, top: number): PlacedBlock {
  if (top === 0) return block;
  return {
    ...block,
    top,
    lines: block.lines.map((line) => ({ ...line, top: line.top + top, baseline: line.baseline + top })),
    boxes: block.boxes.map((box) => ({ ...box, y: box.y + top })),
    ...(block.picture ? { picture: { ...block.picture, y: block.picture.y + top } } : {}),
  };
}

/** Two blocks of the same paragraph, the first with `count` lines; both with their tops at 0. */
function splitBlock(block: PlacedBlock, count: number): [PlacedBlock, PlacedBlock] {
  const first = block.lines[count];
  const height = first?.top ?? block.height;
  const cut = (from: number, to: number) =>
    block.boxes
      .map((box) => ({ ...box, y: Math.max(box.y, from), foot: Math.min(box.y + box.height, to) }))
      .flatMap(({ foot, ...box }) => (foot > box.y ? [{ ...box, height: foot - box.y }] : []));
  const head = { ...block, lines: block.lines.slice(0, count), height, after: 0, boxes: cut(0, height) };
  const rest = {
    ...block,
    lines: block.lines.slice(count),
    marker: undefined,
    boxes: cut(height, block.height),
  };
  const tail = { ...moveBlock(rest, -height), top: 0, height: block.height - height };
  return [head, tail];
}
