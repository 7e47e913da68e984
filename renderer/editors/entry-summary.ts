import { plainText } from '../../shared/inline';
import type { Entry, SectionKind } from '../../shared/resume';
import { sectionRow } from '../../shared/sections/registry';
import { WORDING } from '../wording';
import { joinKeywords } from './keywords';
import { shownRange } from './typed-date';

/** An entry in two lines: what tells it from its neighbours, and what stands behind it, dates in the résumé’s language. */
export function entrySummary(
  entry: Entry,
  kind: SectionKind,
  lang?: string,
): { readonly head: string; readonly below: string } {
  const [head = WORDING.emptyEntry, ...rest] = parts(entry, kind, lang)
    .map((part) => plainText(part).trim())
    .filter(Boolean);
  return { head, below: rest.join(' · ') };
}

function parts(entry: Entry, kind: SectionKind, lang: string | undefined): string[] {
  switch (entry.shape) {
    case 'dated': {
      const { start, end } = shownRange(entry.dates, lang);
      const dates = [start, end].filter(Boolean).join(' – ');
      const names = [entry.organization ?? '', entry.title ?? ''];
      // As on the page: whoever gives many awards tells none from another.
      if (sectionRow(kind).lead === 'title') names.reverse();
      return [...names, entry.area ?? '', dates];
    }
    case 'keyed':
      return [entry.name ?? '', entry.level ?? '', joinKeywords(entry.keywords), entry.summary ?? ''];
    case 'list':
      return entry.items.slice(0, 2).map(({ text }) => text);
    case 'prose':
      return [entry.text];
  }
}
