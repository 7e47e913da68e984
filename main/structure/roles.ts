/** Several jobs at one employer, or degrees at one school, whose name stands once, above the first. */
import type { DateRange, PartialDate } from '../../shared/dates';
import type { Lean } from './habit';
import type { Head } from './head';

export interface Piece {
  readonly head: Head;
  /** A later role below one employer's head. */
  readonly inherits: boolean;
}

/**
 * “Blue Barn, 2012 – 2020” above “Painter, 2016 – 2020” and “Apprentice, 2012 – 2016”: the first line is no
 * job of its own but the head of those below. Its dates, which say nothing that theirs do not, are left over.
 */
export function underOneHead(pieces: readonly Piece[], lean: Lean): readonly Piece[] {
  const out: Piece[] = [];
  let above: Head | undefined;
  pieces.forEach((piece, at) => {
    const next = pieces[at + 1];
    const before = pieces[at - 1];
    if (next && isOnlyHead(piece, next, lean)) {
      above = piece.head;
      return;
    }
    if (above && before?.head === above) out.push({ head: joined(above, piece.head), inherits: false });
    else if (above && before && isWithin(piece, above) && dressOf(piece.head) === dressOf(before.head))
      out.push({ ...piece, inherits: true });
    else {
      above = undefined;
      out.push(piece);
    }
  });
  return out;
}

function isOnlyHead({ head, inherits }: Piece, next: Piece, lean: Lean): boolean {
  const [name] = head.segments;
  const [role] = next.head.segments;
  if (!name || !role || inherits || head.segments.length > 1 || head.rest.length > 1) return false;
  if (!isWithin(next, head) || head.rest.some(({ form }) => form === 'item')) return false;
  return lean(name.text) >= 0 && (lean(role.text) < 0 || (next.inherits && lean(role.text) === 0));
}

/** One name, and no time that is not of the head's. */
function isWithin({ head }: Piece, { dates }: Head): boolean {
  const [from, to] = [monthOf(dates?.start, 0), endOf(dates)];
  const [start, end] = [monthOf(head.dates?.start, 11), endOf(head.dates)];
  return head.segments.length === 1 && dates?.start !== undefined && start >= from && end <= to;
}

function monthOf(date: PartialDate | undefined, otherwise: number): number {
  return date ? date.year * 12 + (date.month === undefined ? otherwise : date.month - 1) : Number.NaN;
}

const endOf = (dates: DateRange | undefined) =>
  dates?.end === 'present' ? Number.POSITIVE_INFINITY : monthOf(dates?.end, 11);

/** Line, form and weight of a head's only line, but not which line it is. */
const dressOf = ({ segments: [first] }: Head) => first?.slot.slice(1);

function joined(above: Head, role: Head): Head {
  const place = above.place ?? role.place;
  const url = above.url ?? role.url;
  return {
    ...role,
    segments: [
      ...above.segments,
      ...role.segments.map((segment) => ({ ...segment, slot: `1${segment.slot.slice(1)}` })),
    ],
    ...(place && { place }),
    placeInline: above.placeInline,
    datesBelow: true,
    ...(url && { url }),
    rest: [...above.rest, ...role.rest],
  };
}

/**
 * “Apprentice, 2012 – 2016” in the dress of the line below “Blue Barn” in the entry above: another role there.
 * Who leads an entry, and that this line leads none, is for the caller to know.
 */
export function isBelowHeadOf(head: Head, above: Head, lean: Lean): boolean {
  const [own, ...more] = head.segments;
  const [first, second, ...others] = above.segments;
  if (!own || !first || !second || !head.dates || !above.dates || more.length + others.length > 0)
    return false;
  const below = first.slot[0] === '0' && second.slot[0] === '1' && second.slot.slice(1) === own.slot.slice(1);
  // Where both lines of the head are dressed alike, the dress says nothing and the words must.
  const tells = first.slot.slice(1) !== second.slot.slice(1);
  return below && !head.url && (tells ? lean(own.text) <= 0 : lean(own.text) < 0);
}
