import { plainText } from '../../shared/inline';
import type { Entry } from '../../shared/resume';
import { WORDING } from '../wording';
import { joinKeywords } from './keywords';
import { shownRange } from './typed-date';

/** An entry in two lines: what tells it from its neighbours, and what stands behind it, dates in the résumé’s language. */
export function entrySummary(entry: Entry, lang?: string): { readonly head: string; readonly below: string } {
  const [head = WORDING.emptyEntry, ...rest] = parts(entry, lang)
    .map((part) => plainText(part).trim())
    .filter(Boolean);
  return { head, below: rest.join(' · ') };
}

function parts(entry: Entry, lang: string | undefined): string[] {
  switch (entry.shape) {
    case 'dated': {
      const { start, end } = shownRange(entry.dates, lang);
      const dates = [start, end].filter(Boolean).join(' – ');
      return [entry.organization ?? '', entry.title ?? '', entry.area ?? '', dates];
    }
    case 'keyed':
      return [entry.name ?? '', entry.level ?? '', joinKeywords(entry.keywords), entry.summary ?? ''];
    case 'list':
      return entry.items.slice(0, 2).map(({ text }) => text);
    case 'prose':
      return [entry.text];
  }
}
