/**
 * What lies under the words of a page. White words on white paper are there for machines; on a dark
 * box they are a heading.
 */
import { type Matrix, mapBox } from './matrix';

/** `#rrggbb`, as pdf.js gives colours; undefined where a pattern, a picture or a veil shows. */
export type Colour = string | undefined;

export interface Ground {
  /** `exact` where the shape fills the whole box. */
  cover(box: readonly [number, number, number, number], colour: Colour, exact: boolean): void;
  /** Whether ink of this colour cannot be seen at a place. */
  hides(colour: Colour, x: number, y: number): boolean;
}

const PAPER = '#ffffff';
/** Of 255, in each of red, green and blue. */
const ALIKE = 5;
/** In points: under a word lies something higher than small type. */
const MIN_HEIGHT = 4;
/** Boxes behind boxes: a table of a hostile file must not be searched through for every letter. */
const MAX_BOXES = 2000;
/** What pictures fill (ISO 32000-1 §8.9.5). */
const UNIT = [0, 0, 1, 1];

export function createGround(): Ground {
  const covers: { readonly box: readonly number[]; readonly colour: Colour; readonly exact: boolean }[] = [];
  return {
    cover(box, colour, exact) {
      const [, top, , bottom] = box;
      if (bottom - top >= MIN_HEIGHT && covers.length < MAX_BOXES) covers.push({ box, colour, exact });
    },
    hides(colour, x, y) {
      if (colour === undefined) return false;
      for (let index = covers.length - 1; index >= 0; index--) {
        const cover = covers[index];
        const [left = 0, top = 0, right = 0, bottom = 0] = cover?.box ?? [];
        if (!cover || x < left || x > right || y < top || y > bottom) continue;
        // Of a round or ragged shape it is not known whether it lies right here.
        if (isAlike(cover.colour, colour)) return cover.exact;
        return false;
      }
      return isAlike(PAPER, colour);
    },
  };
}

/**
 * Pictures are left out of pdf.js's list when they are too large to decode; what is left of one is its
 * place: a map of the unit square with nothing painted by it.
 */
export function pictureBox(matrix: Matrix): readonly [number, number, number, number] {
  return mapBox(matrix, UNIT);
}

function isAlike(ground: Colour, ink: string): boolean {
  if (ground === undefined) return false;
  return [1, 3, 5].every((at) => {
    const channel = (colour: string): number => Number.parseInt(colour.slice(at, at + 2), 16);
    return Math.abs(channel(ground) - channel(ink)) <= ALIKE;
  });
}
