/** How a text is set, and what it is then. */
import type { EastAsian } from '../../shared/east-asian';
import type { FontLibrary } from '../../shared/fonts';
import type { PlacedRun } from '../../shared/pages';

/** A text character by character (code points); the arrays run in parallel. */
export interface Text {
  readonly text: string;
  readonly runs: readonly PlacedRun[];
  readonly codes: readonly number[];
  /** What is drawn for each, where it is not everywhere itself but its capitals ("ß" draws as "SS"). */
  readonly drawn?: readonly string[];
  /** UTF-16 offset of each in `text`, and last of all its length, where some take two units. */
  readonly offsets?: readonly number[];
  /** There are wanted line ends in it. */
  readonly lineEnds: boolean;
  /** Embedding level of each run; empty where all run from left to right. */
  readonly levels: readonly number[];
  /** Index into `runs`; empty where there is but one. */
  readonly runOf: readonly number[];
  /** Kerning between each and the one before it, in twips. */
  readonly kerns: readonly number[];
  /** Twips of gaps between scripts up to each and before it; they are part of the kerning. Absent without any. */
  readonly gaps?: readonly number[];
  /** Twips of type size for each in an italic face, else 0. Absent without any. */
  readonly italics?: readonly number[];
  /** Twips from the start of the text to each character were it one line, and to its end. */
  readonly sums: readonly number[];
}

export interface Setting {
  readonly lang: string;
  /** Whose form of an ideograph is drawn. */
  readonly eastAsian: EastAsian;
  /** The paragraph runs from right to left. */
  readonly rtl?: boolean;
  readonly fonts: FontLibrary;
  /** Called for each character that no face has. */
  readonly onMissing: (character: string) => void;
}
