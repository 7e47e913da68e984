import { useDeferredValue, useMemo } from 'react';
import type { PreviewPage } from '../../shared/preview';
import { useRested } from '../use-rested';

interface PageWordsProps {
  readonly documentId: string;
  readonly page: PreviewPage;
}

/**
 * The page's lines as plain text, for those who hear the page instead of seeing it: behind the frame that shows
 * another document, and when the hand that types rests. The browser sets a page's words in milliseconds.
 */
export function PageWords({ documentId, page }: PageWordsProps) {
  const shown = useDeferredValue(useMemo(() => ({ documentId, page }), [documentId, page]));
  const rested = useRested(shown.page, shown.documentId);
  return <p className="unseen">{useMemo(() => pageWords(rested), [rested])}</p>;
}

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
