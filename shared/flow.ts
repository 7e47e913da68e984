/**
 * A résumé dressed by a template, before it is broken into lines: paragraphs with every style
 * resolved. No section kind and no template name is left in it. Lengths in points.
 */
import type { Note } from './notes';
import type { PaperId } from './paper';

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

/** A picture that covers its frame; what is too much of it is cut away, alike on opposite sides. */
export interface FlowPicture {
  /** A data URI that `readPicture` (picture.ts) reads. */
  readonly src: string;
  /** Of the picture itself. */
  readonly pixels: { readonly width: number; readonly height: number };
  /** Of the frame. */
  readonly width: number;
  readonly height: number;
  /** What it shows, for those who do not see it. */
  readonly alt: string;
  readonly ref?: string;
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
  | 'keyed'
  /** A picture that takes the place of a line as high as it is. */
  | 'picture';

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
  /** Of a paragraph without words. */
  readonly picture?: FlowPicture;
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

/** Words in a margin, or a number that differs from page to page. */
export interface RunningPart {
  readonly text: string;
  /** Then `text` is nothing. */
  readonly field?: 'page' | 'pages';
}

export interface RunningRow {
  readonly parts: readonly RunningPart[];
  /** Right-aligned on the same line. */
  readonly trailing: readonly RunningPart[];
  readonly align: 'left' | 'center' | 'right';
  /** Where the line is too short, the parts before the first number are left out; else they wrap. */
  readonly spare?: boolean;
}

/** What stands in the upper or the lower margin of pages, within the left and the right margin. */
export interface Running {
  /** On the first page as well. */
  readonly everywhere: boolean;
  readonly rows: readonly RunningRow[];
  readonly style: TextStyle;
  readonly leading: number;
  /** At the paper's side of the rows. */
  readonly logo?: FlowPicture & { readonly align: 'left' | 'right' };
  /** At the text's side, across the measure. */
  readonly rule?: Rule;
  /** White space between the paper's edge and what stands here. */
  readonly distance: number;
  /** White space beside it within the margins, on sheets whose columns reach to the paper's edge. */
  readonly inset: { readonly left: number; readonly right: number };
  /** The least white space between what stands here and the text; a margin with less room grows. */
  readonly clear: number;
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
  /** A page of its own before the others, of one column and with nothing in its margins. */
  readonly cover?: { readonly margin: Edges; readonly paragraphs: readonly FlowParagraph[] };
  readonly runningHead?: Running;
  readonly runningFoot?: Running;
  /** What could not be set as it was asked for. */
  readonly notes?: readonly Note[];
}
