/** The contract of a reader of files; the list of them is main/importers/index.ts. */
import type { Block } from './blocks';
import type { Kept } from './imported';
import type { Note } from './notes';
import type { Ocr } from './ocr';
import type { ReadAs } from './read-as';
import type { Resume, Unplaced } from './resume';
import type { SourceLine } from './source';

/** What the shell knows of a file when it is opened. */
export interface SourceFile {
  /** File name with extension, no folder. A hint only: content decides. */
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** A document gives blocks to be understood; résumé data needs no guessing and gives the résumé. */
export type Reading =
  | {
      readonly kind: 'blocks';
      readonly blocks: readonly Block[];
      /** Words of the file that are not of its text: front matter, running heads, page numbers, hidden type. */
      readonly aside: readonly Unplaced[];
      /** BCP 47, where the file itself says. */
      readonly lang?: string;
      readonly notes: readonly Note[];
    }
  | {
      readonly kind: 'resume';
      readonly resume: Resume;
      readonly notes: readonly Note[];
      /** The file's values, in its order. */
      readonly lines: readonly SourceLine[];
      /** Words of the file that its own program does not show, or that are not of a résumé. */
      readonly aside?: readonly Unplaced[];
      /** The whole document, of a file of our own format. */
      readonly kept?: Kept;
    };

/** What a reader may need beside the file, from whoever has a disk. */
export interface ReadingTools {
  /** Without it pictures and scans are refused. */
  readonly ocr?: Ocr;
  /**
   * Tables of the encodings that PDF files in Chinese, Japanese and Korean only name (ISO 32000-1
   * §9.7.5.2), by pdf.js's names of their files. Without them such text is left out, and a note says so.
   */
  readonly cMap?: (name: string) => Promise<Uint8Array>;
  /** What the person says of the file. */
  readonly as?: ReadAs;
  /** Told of slow work. */
  readonly progress?: (progress: Progress) => void;
}

/** How far the reading of a picture's or a scan's text is. */
export interface Progress {
  /** Parts of 1, never falling. */
  readonly done: number;
  /** The one that is being read, and how many there are to read; both count from 1. */
  readonly page: number;
  readonly pages: number;
}

export interface Importer {
  readonly id: string;
  /** For people: "Word document". */
  readonly title: string;
  /** Without the dot, the most usual first. */
  readonly extensions: readonly string[];
  /** 0–1: how sure the content (and, weaker, the name) is of this format. The surest reader reads. */
  sniff(file: SourceFile): number;
  /** Throws UserError for a file that cannot be read; never throws on odd content. */
  read(file: SourceFile, tools?: ReadingTools): Promise<Reading>;
}
