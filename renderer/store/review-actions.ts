import { escapeInline } from '../../shared/inline';
import { changeDocument, editContent } from './change-document';
import type { AppStore } from './store';

/** Heading of the section that takes lines placed by hand. */
export const PLACED_BY_HAND = 'More';

export function reviewActions(store: AppStore) {
  return {
    /** Moves a line that found no place to the end of the résumé, where a person can see it. */
    placeLine(id: string, index: number) {
      editContent(store, id, ({ resume, unplaced }) => {
        const [line] = unplaced.splice(index, 1);
        if (!line) return;
        const item = { text: escapeInline(line.text) };
        const last = resume.sections.at(-1);
        const entry =
          last?.kind === 'custom' && last.title === PLACED_BY_HAND ? last.entries.at(-1) : undefined;
        if (entry?.shape === 'list') entry.items.push(item);
        else
          resume.sections.push({
            kind: 'custom',
            title: PLACED_BY_HAND,
            entries: [{ shape: 'list', items: [item] }],
          });
      });
    },
    toggleReviewed(id: string, sentence: string) {
      changeDocument(store, id, (document) => ({
        ...document,
        reviewed: document.reviewed.includes(sentence)
          ? document.reviewed.filter((one) => one !== sentence)
          : [...document.reviewed, sentence],
      }));
    },
  };
}
