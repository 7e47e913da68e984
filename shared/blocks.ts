/**
 * What an importer makes of a file: the document's own order of headings, paragraphs, list items and
 * table rows, with nothing of a résumé's meaning yet. Every word that a reader of the file would see
 * stands in exactly one block; structure/ decides what it is.
 */

/**
 * A stretch of text in one dress. A `\n` is a line end that the source itself shows, a `\t` a wide gap
 * within one line (a tab, columns of spaces, boxes side by side).
 */
export interface Run {
  readonly text: string;
  readonly bold?: true;
  readonly italic?: true;
  /** Link target as written in the source; not yet checked for a safe scheme. */
  readonly href?: string;
}

/** Where a block stood, for notes and for the ledger. Both count from 1. */
export interface SourceSpan {
  readonly line: number;
  readonly page?: number;
}

/** What the eye sees beside the words; absent where the format does not tell. Lengths in points. */
export interface Hints {
  readonly size?: number;
  /** Left edge of the text on its page. */
  readonly x?: number;
  /** White space above, beyond the usual line gap. */
  readonly gapBefore?: number;
  /** A rule (`---`, `<hr>`, a drawn line) stands directly above. */
  readonly ruleAbove?: true;
}

interface BlockBase {
  readonly source: SourceSpan;
  readonly hints?: Hints;
}

export interface HeadingBlock extends BlockBase {
  readonly kind: 'heading';
  readonly level: 1 | 2 | 3 | 4 | 5 | 6;
  readonly runs: readonly Run[];
}

export interface ParagraphBlock extends BlockBase {
  readonly kind: 'paragraph';
  readonly runs: readonly Run[];
}

export interface ListItemBlock extends BlockBase {
  readonly kind: 'listItem';
  /** 0 for an item of an outermost list. */
  readonly depth: number;
  readonly ordered: boolean;
  readonly runs: readonly Run[];
}

export interface TableRowBlock extends BlockBase {
  readonly kind: 'tableRow';
  readonly header: boolean;
  readonly cells: readonly (readonly Run[])[];
}

export type Block = HeadingBlock | ParagraphBlock | ListItemBlock | TableRowBlock;

export function runsText(runs: readonly Run[]): string {
  return runs.map((run) => run.text).join('');
}

/** The block's words as a reader sees them; the cells of a row are parted by tabs. */
export function blockText(block: Block): string {
  return block.kind === 'tableRow' ? block.cells.map(runsText).join('\t') : runsText(block.runs);
}
