import type { PreviewPage } from '../../shared/preview';

/** A place in the words that a page draws. */
export interface PlaceOnPage {
  /** Number of the page. */
  readonly page: number;
  /** Of the words among those of the page. */
  readonly index: number;
  /** How many of their characters stand before it. */
  readonly character: number;
}

/**
 * The character of a field's plain text that stands at a place on its pages; undefined where the page writes
 * it so differently that nothing tells. The words of a field stand in its order, line after line.
 */
export function characterOfField(
  pages: readonly PreviewPage[],
  { page: number, index, character }: PlaceOnPage,
  plain: string,
): number | undefined {
  const ref = pages.find((page) => page.number === number)?.texts[index]?.ref;
  const whole = comparable(plain);
  let cursor = 0;
  for (const page of pages)
    for (const [at, text] of page.texts.entries()) {
      if (text.ref !== ref) continue;
      const words = comparable(text.read ?? text.text).trimEnd();
      const found = whole.indexOf(words, cursor);
      if (page.number === number && at === index)
        return found < 0 ? undefined : Math.min(found + character, plain.length);
      // A bullet, or a hyphen at the end of a line, stands on the page alone.
      if (found >= 0) cursor = found + words.length;
    }
  return undefined;
}

/** Capitals and hard spaces are looks; neither changes how many characters there are. */
function comparable(text: string): string {
  const lower = text.toLowerCase();
  return (lower.length === text.length ? lower : text).replace(/\s/g, ' ');
}
