/** The words of a block in reading order, cut where a link begins or ends. */
import type { Piece, PlacedBlock } from '../../../shared/pages';

export interface Word {
  readonly piece: Piece;
  readonly baseline: number;
  /** A space where the eye sees one and no character stands: at a line's end, before right-aligned words. */
  readonly tail: '' | ' ';
}

export interface Stretch {
  readonly href?: string;
  readonly words: readonly Word[];
}

const WHITE_SPACE = /\s/;

/** Layout lets no other scheme through, but what a file can start is worth checking twice. */
const SAFE_LINK = /^(?:https?|mailto|tel):/i;

export function stretchesOf(block: PlacedBlock): Stretch[] {
  const stretches: { href?: string; words: Word[] }[] = [];
  for (const word of wordsOf(block)) {
    const href = linkTarget(word.piece.href);
    const last = stretches.at(-1);
    if (last && last.href === href) last.words.push(word);
    else stretches.push({ href, words: [word] });
  }
  return stretches;
}

/** A URI action holds ASCII only (ISO 32000-1 §12.6.4.7). */
function linkTarget(href = ''): string | undefined {
  if (!SAFE_LINK.test(href)) return undefined;
  return href.replace(/\p{Cs}/gu, '').replace(/[^!-~]/gu, encodeURIComponent);
}

/** Kerning, and the gap between scripts, part neighbouring pieces by less; right-aligned words stand further off. */
function farthestNeighbour({ size }: Piece): number {
  return Math.max(100, 5 * size);
}

function wordsOf({ runs, trailing, lines }: PlacedBlock): Word[] {
  const own = lines.length > 1 ? runs.map((run) => run.text).join('') : '';
  const text = lines.length > 1 ? own + trailing.map((run) => run.text).join('') : '';
  return lines.flatMap(({ pieces, baseline, end }, i) => {
    const last = i === lines.length - 1;
    // A line broken at a hyphen, or within a word too long for it, goes on without a space.
    const atSpace = !last && (end === own.length || WHITE_SPACE.test(text.charAt(end - 1)));
    // From right to left a space behind would stand before; readers see the distance.
    const mixed = pieces.some((piece) => piece.read !== undefined);
    if (mixed) return asOneWord(pieces).map((piece): Word => ({ piece, baseline, tail: '' }));
    return pieces.map((piece, k): Word => {
      const next = pieces[k + 1];
      const apart = next ? next.x - piece.x - piece.width > farthestNeighbour(piece) : atSpace;
      return { piece, baseline, tail: apart && !piece.text.endsWith(' ') ? ' ' : '' };
    });
  });
}

/**
 * From right to left a piece is shown from its left end, last letter first. So are pieces of one look that make up a
 * word (a town and the comma behind it), or readers would take each for a word of its own.
 */
function asOneWord(pieces: readonly Piece[]): Piece[] {
  const words: Piece[][] = [];
  for (const piece of pieces) {
    const word = words.at(-1);
    if (word && touches(word.at(-1), piece)) word.push(piece);
    else words.push([piece]);
  }
  return words.flatMap((word) => word.reverse());
}

function touches(before: Piece | undefined, piece: Piece): boolean {
  if (before?.read === undefined || piece.read === undefined) return false;
  const alike = (['href', 'face', 'size', 'color'] as const).every((look) => before[look] === piece[look]);
  if (!alike || /\s$/.test(before.read) || /^\s/.test(piece.read)) return false;
  return Math.abs(before.x - piece.x - piece.width) < 1;
}
