/**
 * The one layout truth: what stands where on which page. The PDF writer paints the lines, the Word
 * writer makes a paragraph of each block, the preview draws the lines as SVG. Nobody after layout
 * measures or decides. Lengths in twips from the page's top left corner; x may be fractional.
 */

import type { Flow, FlowParagraph, FlowPicture, Hex, Running, RunningPart } from './flow';
import type { FaceId } from './fonts';
import type { Note } from './notes';

/** Neighbouring characters of one line in one dress, drawn from `x` on the line's baseline. */
export interface Piece {
  /**
   * As drawn from left to right (capitals already made), without the space at which the line was broken.
   */
  readonly text: string;
  /** The same in the order in which it is read, where that is from right to left. */
  readonly read?: string;
  readonly x: number;
  readonly width: number;
  readonly face: FaceId;
  /** Points. */
  readonly size: number;
  readonly color: Hex;
  /** Twips added after each character. */
  readonly tracking: number;
  readonly href?: string;
  readonly ref?: string;
}

export interface Line {
  readonly top: number;
  readonly baseline: number;
  readonly pieces: readonly Piece[];
  /**
   * The stretch of the block's text that this line shows, its breaking space included. The text is that
   * of `runs`; where trailing words have lines of their own, theirs goes on behind it.
   */
  readonly start: number;
  readonly end: number;
}

/** A flow run cut where the face changes: `text` in its own case, drawn by `face`. */
export interface PlacedRun {
  readonly text: string;
  readonly face: FaceId;
  readonly size: number;
  readonly color: Hex;
  readonly tracking: number;
  readonly caps: boolean;
  /** Runs from right to left; `text` is in the order in which it is read. */
  readonly rtl?: boolean;
  readonly href?: string;
  readonly ref?: string;
}

/** A rule or a tint. */
export interface PlacedBox {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly color: Hex;
}

/** A picture in its frame. */
export interface PlacedPicture extends Pick<FlowPicture, 'src' | 'alt' | 'ref'> {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  /** What is cut off at the left and at the right, at the top and at the foot, in parts of the picture. */
  readonly crop: { readonly sides: number; readonly ends: number };
}

/** A paragraph, or the part of it on one page: only what is taller than a page is parted, by lines. */
export interface PlacedBlock {
  /** Begins at the right: indents, marker and trailing words stand mirrored. */
  readonly rtl?: boolean;
  /** The paragraph this block sets, for its role, indents, leading and keep flags. */
  readonly paragraph: FlowParagraph;
  /** The paragraph's words in the faces that draw them; `Line.start` and `end` count in their joined text. */
  readonly runs: readonly PlacedRun[];
  readonly trailing: readonly PlacedRun[];
  /**
   * `tab`: on the first line, right-aligned. `own`: a line of its own below the words. `gutter`: on the
   * first line, left of the words.
   */
  readonly trailingPlace: 'none' | 'tab' | 'own' | 'gutter';
  readonly marker?: Piece;
  readonly lines: readonly Line[];
  /** Rules and tints, behind the words. */
  readonly boxes: readonly PlacedBox[];
  readonly picture?: PlacedPicture;
  readonly top: number;
  /** From the rule above or the first line to the foot of the last, its rule included, `after` not. */
  readonly height: number;
  /** White space below, in twips. */
  readonly after: number;
  /** Left edge and width of the measure, in twips. */
  readonly x: number;
  readonly measure: number;
  /** Right indent that makes every engine break alike, in twips; 0 for most. */
  readonly nudge: number;
  /** No nudge did: the Word file breaks these lines by hand. */
  readonly hardBreaks: boolean;
}

/**
 * Two columns are a table row in Word, one row a page. A row as tall as the page's own room does not
 * fit beside the paragraph that Word wants after every table; this much less does. Blocks keep clear
 * of it; a column's tint does not.
 */
export const ROW_SHORTER_TWIPS = 60;

export interface PlacedColumn {
  readonly id: 'main' | 'sidebar';
  readonly x: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
  readonly fill?: Hex;
  readonly blocks: readonly PlacedBlock[];
}

/** A run of a running line; `field` says which number it is, for a writer that lets Word count. */
export type RunningRun = PlacedRun & Pick<RunningPart, 'field'>;

/** A line in a page's margin. */
export interface PlacedRunningLine {
  readonly align: 'left' | 'center' | 'right';
  readonly runs: readonly RunningRun[];
  /** At the right edge of the same line. */
  readonly trailing: readonly RunningRun[];
  readonly pieces: readonly Piece[];
  readonly top: number;
  readonly baseline: number;
}

/** What stands in a page's margin. It is no part of the text: whoever reads the page aloud leaves it out. */
export interface PlacedRunning {
  readonly place: 'head' | 'foot';
  readonly running: Running;
  readonly lines: readonly PlacedRunningLine[];
  readonly rule?: PlacedBox;
  readonly logo?: PlacedPicture;
  /** Height of a line, in twips. */
  readonly leading: number;
  /** Left edge and width of the room of the lines. */
  readonly x: number;
  readonly measure: number;
}

/** A tint across a page, behind its words. */
export interface PlacedBand {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly fill: Hex;
}

export interface Page {
  /** From 1. */
  readonly number: number;
  readonly width: number;
  readonly height: number;
  readonly columns: readonly PlacedColumn[];
  /** Stands before the pages of the flow's columns. */
  readonly cover?: true;
  readonly band?: PlacedBand;
  readonly running?: readonly PlacedRunning[];
}

export interface Layout {
  readonly flow: Flow;
  readonly pages: readonly Page[];
  readonly notes: readonly Note[];
}
