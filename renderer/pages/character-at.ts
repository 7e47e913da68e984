/** The place between two characters of drawn words that is nearest to `x`, in the words' own unit. */
export function characterAt(words: SVGTextContentElement, x: number): number {
  let nearest = 0;
  let best = Number.POSITIVE_INFINITY;
  for (let index = 0; index < words.getNumberOfChars(); index += 1) {
    const edges = [words.getStartPositionOfChar(index).x, words.getEndPositionOfChar(index).x];
    for (const [side, edge] of edges.entries()) {
      const away = Math.abs(edge - x);
      if (away >= best) continue;
      best = away;
      nearest = index + side;
    }
  }
  return nearest;
}
