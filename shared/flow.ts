/**
 * A résumé dressed by a template, before it is broken into lines: paragraphs with every style
 * resolved. No section kind and no template name is left in it. Lengths in points.
 */
import type { PaperId } from './template';

/** `#rrggbb`. */
export type Hex = string;

export interface TextStyle {
  readonly family: string;
  readonly bold: boolean;
  readonly italic: boolean;
  /** Type size, a multiple of 0.5 (Word counts in half-points, ECMA-376 §17.3.2.38). */
  readonly size: number;
  readonly color: Hex;
  /** Letter spacing added after each character, a multiple of 0.05 (one twip). */
  readonly tracking: number;
  /** Drawn in capitals; the text itself keeps its case. */
  readonly caps: boolean;
}

export interface FlowRun {
  readonly text: string;
  readonly style: TextStyle;
  /** http, https, mailto or tel; nothing else reaches a page. */
  readonly href?: string;
  /** JSON pointer into the Resume of the field that these words show, e.g. `/sections/0/entries/1/title`. */
  readonly ref?: string;
  /** A separator between facts: where a line ends beside it, the line end stands in its place. */
  readonly dropAtBreak?: boolean;
}

/** The part a paragraph plays: names its Word style and its PDF structure element. */
export type ParagraphRole =
  | 'name'
  | 'label'
  | 'contact'
  | 'heading'
  | 'entryHead'
  | 'entrySub'
  | 'body'
  | 'bullet'
  | 'subBullet'
  | 'keyed';

export interface FlowParagraph {
  readonly role: ParagraphRole;
  readonly runs: readonly FlowRun[];
  /** Right-aligned on the first line (dates, place); on a line of its own where the two do not fit. */
  readonly trailing: readonly FlowRun[];
  /** Hung into the indent of the first line. */
  readonly marker?: FlowRun;
  /**
   * Room left of the indent in which the trailing words stand instead, on the first line; where they are
   * too wide for it, they stay at the right.
   */
  readonly gutter?: number;
  /**
   * How many of the first runs, the last of them the separator behind them, name what follows: where the
   * gutter holds them they stand in it, without the separator, and nothing else does.
   */
  readonly leadRuns?: number;
  /** Left edge of the text from the column's edge. */
  readonly indent: number;
  /** How far left of the indent the marker stands. */
  readonly hanging: number;
  readonly align: 'left' | 'center';
  /** Exact line height. */
  readonly leading: number;
  /** White space below; there is no space above, so that spaces never add up differently. */
  readonly after: number;
  readonly ruleAbove?: Rule;
  readonly ruleBelow?: Rule;
  readonly bar?: Bar;
  readonly keepWithNext: boolean;
  /** A break that the person asked for. */
  readonly pageBreakBefore: boolean;
}

export interface Rule {
  /** Thickness; Word counts borders in eighths of a point (ECMA-376 §17.3.4). */
  readonly width: number;
  readonly color: Hex;
  /** White space between the text's line and the rule, whole points. */
  readonly gap: number;
}

/** A tint behind a paragraph's lines, on which its words stand where those of others do. */
export interface Bar {
  readonly fill: Hex;
  /** How far it goes on beside the measure; a border in Word, so at most 12 points. */
  readonly beside: number;
  /** How far it goes on below the last line, whose words stand nearer its foot than its head. */
  readonly below: number;
}

export interface FlowColumn {
  readonly id: 'main' | 'sidebar';
  /** Outer width; the paragraphs' measure is what the padding leaves. */
  readonly width: number;
  readonly padding: Edges;
  readonly fill?: Hex;
  readonly paragraphs: readonly FlowParagraph[];
}

export interface Edges {
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
  readonly left: number;
}

/** A line in the margin of every page but the first, between the left and the right margin. */
export interface RunningLine {
  /** What stands before the page's number, its separator included. */
  readonly words: string;
  /** What stands between the page's number and the number of pages. */
  readonly between: string;
  readonly style: TextStyle;
  readonly align: 'left' | 'center' | 'right';
  readonly leading: number;
  /** White space between the paper's edge and the line; line and distance fit into the margin. */
  readonly distance: number;
}

/** A tint across the first page, from its upper edge down to below the paragraphs that stand on it. */
export interface Band {
  readonly fill: Hex;
  /** How many paragraphs of the first column stand on it. */
  readonly paragraphs: number;
  /** How far it goes on below the last of them. */
  readonly below: number;
}

export interface Flow {
  /** BCP 47. */
  readonly lang: string;
  /** Document title and author: the person's name, or ''. */
  readonly title: string;
  readonly paper: { readonly id: PaperId; readonly width: number; readonly height: number };
  readonly margin: Edges;
  /**
   * One column: set down the pages inside the margins. Two, from left to right: each page is one row
   * of them from margin to margin, every column going on where it stopped.
   */
  readonly columns: readonly FlowColumn[];
  readonly band?: Band;
  readonly runningHead?: RunningLine;
  readonly runningFoot?: RunningLine;
}
