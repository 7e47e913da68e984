/**
 * Reading text off pictures. The engine needs files of its own, so whoever has the disk makes it
 * (main/ocr.ts) and hands it to the importers as an argument.
 */

/** A picture in greys: 0 is black, 255 white; row by row from the top. */
export interface Raster {
  readonly width: number;
  readonly height: number;
  readonly grey: Uint8Array;
}

/** A word as it was made out. Lengths in pixels of the page that was read, y downwards. */
export interface SeenWord {
  readonly text: string;
  /** 0–1. Below a half it is more often noise than a word. */
  readonly confidence: number;
  /** The box around its ink. */
  readonly x: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
  readonly baseline: number;
  /** Of the type, from the height of its letters; alike for all words in one size. */
  readonly size: number;
  readonly bold: boolean;
}

/** A line that is drawn, not written. */
export interface SeenRule {
  readonly x: number;
  readonly right: number;
  readonly y: number;
}

export interface SeenPage {
  /** Of the page set upright, which need not be those of the picture. */
  readonly width: number;
  readonly height: number;
  /** Column by column as far as the engine tells them apart; not to be trusted. */
  readonly words: readonly SeenWord[];
  readonly rules: readonly SeenRule[];
}

export interface Ocr {
  /** The pixels of a PNG or JPEG file; undefined for one that is damaged. */
  decode(bytes: Uint8Array): Promise<Raster | undefined>;
  /**
   * The words of a page; it may lie askew, on its side or upside down. `progress` is told parts of 1.
   * Undefined for a page that takes longer than a page may. `lang`, as BCP 47 has it, is tried first
   * where there are data for it.
   */
  read(page: Raster, progress?: (done: number) => void, lang?: string): Promise<SeenPage | undefined>;
  /** What it reads, by Tesseract's names: "eng". */
  languages(): readonly string[];
  /** A decoder of the pictures in PDF files, by the file name that pdf.js has for it. Rejects for any other. */
  decoder(name: string): Promise<Uint8Array>;
}
