import type { Root } from 'hast';
import { pointsOf, proseOf } from '../dialects/html-text';
import type { Loose } from '../dialects/loose';

/** Texts of Europass are HTML, written as text. */
export interface Texts {
  /** As summary and highlights of an entry. */
  points(html: string): Loose;
  /** All of it as paragraphs. */
  prose(html: string): string;
}

export function textsBy(parseHtml: (html: string) => Root): Texts {
  return {
    points(html) {
      const { prose: summary, bullets } = pointsOf(html, parseHtml);
      return { summary, highlights: bullets.map(({ text }) => text) };
    },
    prose: (html) => proseOf(pointsOf(html, parseHtml)),
  };
}
