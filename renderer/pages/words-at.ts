import type { PreviewPage, PreviewText } from '../../shared/preview';

/** How far beside its words a click still means a field, in twips: half a centimetre. */
const REACH = 284;

/** The words of a field that stand at, or nearest beside, a place on the page (twips), by their index. */
export function wordsAt({ texts }: PreviewPage, x: number, y: number): number | undefined {
  let nearest: number | undefined;
  let best = REACH;
  for (const [index, text] of texts.entries()) {
    if (text.ref === undefined || y < text.top || y >= text.top + text.leading) continue;
    const away = distance(text, x);
    if (away < best) {
      best = away;
      nearest = index;
    }
  }
  return nearest;
}

function distance({ x, width }: PreviewText, at: number): number {
  return Math.max(x - at, at - (x + width), 0);
}
