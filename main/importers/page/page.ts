/**
 * One page as plain data, which everything after pdf.js works on. Lengths in points, x from the left
 * edge of the page as it is shown, y downwards from its top: rotation and crop are undone already.
 */

/** The largest stretch of glyphs in one dress with nothing between them: a word, or part of one. */
export interface Word {
  readonly text: string;
  readonly x: number;
  readonly right: number;
  /** Baseline. */
  readonly y: number;
  readonly size: number;
  readonly bold: boolean;
  readonly italic: boolean;
  /** A space character follows; where none does, the gap to the next word decides. */
  readonly spaceAfter: boolean;
  readonly href?: string;
  /** Of a page turned round for reading from the right: x counts from the right edge. */
  readonly mirrored?: true;
}

/** A painted line, or a bar as thin as one. */
export interface Rule {
  readonly x: number;
  readonly right: number;
  readonly y: number;
}

/** A small painted blot about as high as wide: how browsers draw the bullets of a list. */
export interface Mark {
  readonly x: number;
  readonly right: number;
  /** Centre. */
  readonly y: number;
}

export interface Link {
  readonly x: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
  readonly href: string;
}

export interface PageContent {
  /** Counts from 1. */
  readonly page: number;
  readonly width: number;
  readonly height: number;
  /** As painted, not yet in reading order. */
  readonly words: readonly Word[];
  /** Words that no reader sees: painted with no ink, or too small to read. */
  readonly hidden: readonly Word[];
  /** Words that run another way than the page's, one list a direction, laid level for reading. */
  readonly turned: readonly (readonly Word[])[];
  readonly rules: readonly Rule[];
  readonly marks: readonly Mark[];
}
