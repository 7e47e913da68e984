/**
 * Faces and their measures. Layout, writers and preview all draw with the same stripped faces (no
 * ligatures, kerning kept), so that a width is a sum: advances plus pair kerning. Only where the letters
 * of a script join or change places is a word shaped, and its width the sum of its clusters.
 */

/** `Family-Regular`, `-Bold`, `-Italic` or `-BoldItalic`, e.g. `GalleySerif-Bold`. */
export type FaceId = string;

export interface FaceMeasures {
  readonly unitsPerEm: number;
  /** Advance of a code point in font units; undefined when the face has no glyph for it. */
  advance(codePoint: number): number | undefined;
  /** Kerning between two code points in font units, 0 for most pairs. */
  kern(left: number, right: number): number;
}

export interface ShapedGlyph {
  /** Index in the face's file. */
  readonly glyph: number;
  /** Where it stands in its cluster, in font units: from the left, and above the baseline. */
  readonly x: number;
  readonly y: number;
}

/** Characters that are drawn together (a ligature, a letter with its marks) and the glyphs that draw them. */
export interface Cluster {
  /** The UTF-16 units of the shaped text from `start` up to `end`. */
  readonly start: number;
  readonly end: number;
  /** In font units, kerning with the next cluster included. */
  readonly advance: number;
  readonly glyphs: readonly ShapedGlyph[];
}

export interface Face {
  readonly id: FaceId;
  /** The name under which the face is embedded and by which CSS and Word ask for it. */
  readonly family: string;
  readonly bold: boolean;
  readonly italic: boolean;
  /** The GUID by which Word files mask it (ECMA-376 §17.8.1). */
  readonly wordKey: string;
  /** Too large to be embedded whole: a file gets the characters that it shows (shared/true-type). */
  readonly large?: boolean;
  /**
   * What people call the family of a face whose licence lets it be shown and printed, not edited: PDF files may
   * carry it, Word files may not.
   */
  readonly printOnly?: string;
  readonly measures: FaceMeasures;
  /**
   * Of a face whose words must be shaped: the clusters of a text (which is in the order in which it is read) from
   * left to right. Advances of single characters say nothing there.
   */
  shape?(text: string, rtl: boolean): readonly Cluster[];
}

/** A part of a zip file, deflated already. */
export interface DeflatedPart {
  readonly deflated: Uint8Array;
  /** Of what was deflated: its bytes, and its checksum (PKWARE APPNOTE 4.4.7). */
  readonly size: number;
  readonly crc: number;
}

/** Everything a stage may know of fonts. Reading them from disk is the shell's work. */
export interface FontLibrary {
  /**
   * The name by which `face` knows the family that people call so: of a shipped one the same, of one from their
   * own files another whenever the files are others. Undefined for a family that is not there, or no longer.
   */
  family(name: string): string | undefined;
  /** The asked face of a family; throws for a family that the library does not have. */
  face(family: string, bold: boolean, italic: boolean): Face;
  /**
   * The face that draws a code point where `wanted` was asked: itself, else the first fallback that
   * has the glyph, else undefined. `lang` (BCP 47) decides between the Chinese, Japanese and Korean
   * forms of an ideograph.
   */
  faceFor(wanted: Face, codePoint: number, lang?: string): Face | undefined;
  byId(id: FaceId): Face;
  /** The face's file, a TrueType font. */
  bytes(id: FaceId): Uint8Array;
  /** The face as a Word file embeds it, masked; undefined for one that is embedded by what a document shows. */
  wordPart(id: FaceId): DeflatedPart | undefined;
}
