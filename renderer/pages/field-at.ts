import type { PreviewPage, PreviewText } from '../../shared/preview';

/** How far beside its words a click still means a field, in twips: half a centimetre. */
const REACH = 284;

/** The pointer of the field whose words stand at, or nearest beside, a place on the page (twips). */
export function fieldAt(page: PreviewPage, x: number, y: number): string | undefined {
  let nearest: string | undefined;
  let best = REACH;
  for (const text of page.texts) {
    if (text.ref === undefined || y < text.top || y >= text.top + text.leading) continue;
    const away = distance(text, x);
    if (away < best) {
      best = away;
      nearest = text.ref;
    }
  }
  return nearest;
}

function distance({ x, width }: PreviewText, at: number): number {
  return Math.max(x - at, at - (x + width), 0);
}
