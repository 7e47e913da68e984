/**
 * Where the words of a résumé came from: the file as it was read, line by line, and for every string
 * of the résumé the stretches of those lines that it was made of.
 *
 * Of a document the lines are its blocks, flattened in their order, and what the reader set aside. Of
 * résumé data (JSON, YAML, a résumé attached to a file of ours) they are its values, each a line of
 * its own under the key that it stands at.
 */

/** A link within a line; offsets into its text. */
export interface SourceLink {
  readonly from: number;
  readonly to: number;
  readonly href: string;
}

export interface SourceLine {
  /** As a reader of the file sees it; the cells of a row are parted by tabs. */
  readonly text: string;
  /** As for a block (blocks.ts): line of the file, or of the page where there are pages. */
  readonly line: number;
  readonly page?: number;
  readonly kind: 'heading' | 'paragraph' | 'item' | 'row' | 'value' | 'aside';
  readonly links?: readonly SourceLink[];
  /** JSON pointer within the file; only of a `value`. */
  readonly key?: string;
}

/** A part of one line. */
export interface Stretch {
  /** Index in the source's lines. */
  readonly line: number;
  readonly from: number;
  readonly to: number;
  /**
   * Absent where the words themselves stand there. `link`: they stand in the target of the link whose
   * text this is. `sense`: they are Galley's own, such as a network's name or the usual title of a
   * section of data, and this is what they were told by.
   */
  readonly via?: 'link' | 'sense';
}

/**
 * By JSON pointer of the string, in the order of its words. A date has three: `…/dates/text`, and
 * `…/dates/start` and `…/dates/end` for what its ends were read from.
 */
export type Origins = Readonly<Record<string, readonly Stretch[]>>;

export interface Source {
  readonly lines: readonly SourceLine[];
  readonly origins: Origins;
}
