/** Shaping that costs nothing until a document needs it, and a word that was met before next to nothing. */
import type { Cluster } from '../../shared/fonts';
import { type Shape, startHarfBuzz } from './harfbuzz';

/** Of each face; the words of some hundred résumés. A batch of thousands must not fill the memory. */
const MOST_WORDS = 20_000;

/**
 * Makes the `shape` of a face from what opens its file; `openEngine` opens harfbuzz.wasm. Both are called
 * when the first word is shaped.
 */
export function lazyShapes(openEngine: () => Uint8Array<ArrayBuffer>): (openFont: () => Uint8Array) => Shape {
  let engine: ReturnType<typeof startHarfBuzz> | undefined;
  return (openFont) => {
    let shape: Shape | undefined;
    const known = new Map<string, readonly Cluster[]>();
    return (text, rtl) => {
      const key = `${rtl ? '<' : '>'}${text}`;
      const before = known.get(key);
      if (before) return before;
      engine ??= startHarfBuzz(openEngine());
      shape ??= engine(openFont());
      if (known.size >= MOST_WORDS) known.clear();
      const clusters = shape(text, rtl);
      known.set(key, clusters);
      return clusters;
    };
  };
}
