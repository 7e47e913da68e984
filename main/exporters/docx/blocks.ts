/** The places of placed blocks: one for as many as follow one another, and one for each picture. */
import type { Page, PlacedBlock, PlacedColumn } from '../../../shared/pages';
import { toTwips } from '../../../shared/units';
import { listLevel } from './numbering';
import { type Body, type Placed, paragraphXml } from './paragraph';
import type { FromLibrary, Slot } from './slots';

export function blockSlots(all: readonly Placed[], body: Body): Slot[] {
  const slots: Slot[] = [];
  let begun = 0;
  const keep = (end: number) => {
    if (begun < end) slots.push(slotOf(all.slice(begun, end), body));
    begun = end;
  };
  all.forEach(({ block }, at) => {
    if (!block.picture) return;
    keep(at);
    keep(at + 1);
  });
  keep(all.length);
  return slots;
}

function slotOf(placed: readonly Placed[], body: Body): Slot {
  const listed = placed.some(
    ({ block: { marker, paragraph } }) => marker && listLevel(paragraph.role) !== undefined,
  );
  const last = placed.at(-1);
  const write = (each: Placed, library: FromLibrary) => paragraphXml(each, body, library);
  return body.slots.keep(
    (library) =>
      placed.map((each) => write(each, each === last ? library : { ...library, sectionEnd: '' })).join(''),
    { listed, drawn: placed.flatMap(({ block }) => photo(block)) },
  );
}

function photo({ picture, x, top }: PlacedBlock) {
  if (!picture) return [];
  const named = { id: '2', name: 'Photo' };
  return [{ kind: 'picture', picture, relative: 'paragraph', origin: { x, y: top }, named } as const];
}

/** Pages whose words flow from one to the next. */
export function flowingSlots(pages: readonly Page[], body: Body): Slot[] {
  const columns = pages.flatMap((page) => page.columns);
  const placed = columns.flatMap((column, index) =>
    column.blocks.map((block, nth) => {
      const turned = nth === 0 && isHeldOver(columns[index - 1], block);
      return { block, inTable: false, last: false, turned };
    }),
  );
  return blockSlots(placed, body);
}

/**
 * True when a page's first block had room on the page before and only keep-with-next brought it over.
 * LibreOffice misses that now and then (3 of 144 documents measured), so here the page is turned by
 * hand; everywhere else the text flows, and goes on flowing when it is edited.
 */
function isHeldOver(before: PlacedColumn | undefined, first: PlacedBlock): boolean {
  const last = before?.blocks.at(-1);
  if (!before || !last || !first.paragraph.keepWithNext) return false;
  const foot = last.top + last.height + toTwips(last.paragraph.after);
  return foot + first.height <= before.top + before.height;
}
