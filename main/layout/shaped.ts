/** Words whose letters join and change places are measured by clusters (a letter with its marks, a conjunct). */
import type { Face } from '../../shared/fonts';

/** Parts or joins the letters beside it and is nothing by itself. */
export function isJoiner(char: string): boolean {
  return char === '\u200c' || char === '\u200d';
}

/**
 * Font units that each UTF-16 unit takes in a text that the face shapes line by line. The whole of a cluster
 * falls to its first, so that no line can end within it.
 */
export function clusterAdvances(face: Face, text: string, rtl: boolean): Float64Array {
  const advances = new Float64Array(text.length);
  // A space is drawn for what the face does not have.
  const drawn = text.replace(/[^\n]/gu, (char) =>
    face.measures.advance(char.codePointAt(0) ?? 0) === undefined ? '\u00a0'.repeat(char.length) : char,
  );
  let offset = 0;
  for (const line of drawn.split('\n')) {
    for (const { start, advance } of face.shape?.(line, rtl) ?? []) advances[offset + start] = advance;
    offset += line.length + 1;
  }
  return advances;
}
