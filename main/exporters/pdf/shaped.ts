/**
 * Shaped words as codes. Readers of a PDF turn words from right to left round code by code, and few ask
 * what a group of glyphs means together (ActualText), so each character has a code of its own: the first
 * of a cluster from the left draws all of its glyphs, the others nothing, and each moves on by its share.
 */
import type { Cluster } from '../../../shared/fonts';
import type { Part } from '../../../shared/true-type/composite';

/** A character's share of its cluster, in font units. */
export interface Slice {
  readonly codePoint: number;
  readonly advance: number;
  readonly parts: readonly Part[];
}

/** The slices of `text` from left to right, as its clusters are. */
export function slicesOf(text: string, clusters: readonly Cluster[], rtl: boolean): Slice[] {
  return clusters.flatMap(({ start, end, advance, glyphs }) => {
    const codePoints = Array.from(text.slice(start, end), (char) => char.codePointAt(0) ?? 0);
    if (rtl) codePoints.reverse();
    const edge = (index: number) => Math.round((advance * index) / codePoints.length);
    return codePoints.map((codePoint, i): Slice => {
      const parts = i === 0 ? glyphs : [];
      return { codePoint, advance: edge(i + 1) - edge(i), parts };
    });
  });
}

/** What a reader of the file gets of shaped words: from right to left, the last character first. */
export function asStored(text: string, rtl: boolean): string {
  return rtl ? [...text].reverse().join('') : text;
}
