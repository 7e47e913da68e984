import { memo } from 'react';
import type { PreviewPage } from '../../shared/preview';

/** The page's lines as plain text, for those who hear the page instead of seeing it. */
export const PageWords = memo(function PageWords({ page }: { readonly page: PreviewPage }) {
  return <p className="unseen">{pageWords(page)}</p>;
});

/** Lines in the order of the page, words of one line parted where the page parts them. */
export function pageWords(page: PreviewPage): string {
  let out = '';
  let baseline: number | undefined;
  let end = 0;
  for (const text of page.texts) {
    if (baseline !== undefined && text.baseline !== baseline) out += '\n';
    // A gap wider than a fifth of the type size is a space that the layout drew as distance.
    else if (baseline !== undefined && text.x - end > text.size / 5) out += ' ';
    out += text.read ?? text.text;
    baseline = text.baseline;
    end = text.x + text.width;
  }
  return out;
}
