import { castDraft, type Draft } from 'immer';
import type { Reread } from '../../shared/imported';
import type { ReadAs } from '../../shared/read-as';
import type { Unplaced } from '../../shared/resume';
import { changeDocument, editContent } from './change-document';
import { placeInOwnSection, placeText } from './place-text';
import { stretchesAt } from './source-facts';
import type { Content } from './state';
import type { AppStore } from './store';

export function reviewActions(store: AppStore) {
  const place = (id: string, index: number, put: (draft: Draft<Content>, text: string) => string) =>
    editContent(store, id, (draft) => {
      const [line] = draft.unplaced.splice(index, 1);
      if (line) tellOrigin(draft, put(draft, line.text), line);
    });

  return {
    /** Moves a line that found no place to the end of the résumé, where a person can see it. */
    keepLine(id: string, index: number) {
      place(id, index, ({ resume }, text) => placeInOwnSection(resume, text));
    },
    /** Puts a line that found no place into a field, an entry, a section or the contact data. */
    placeLine(id: string, index: number, target: string) {
      place(id, index, ({ resume }, text) => placeText(resume, text, target));
    },
    /** The line is not wanted; it stays listed. */
    dismissLine(id: string, index: number) {
      editContent(store, id, (draft) => {
        draft.dismissed.push(...draft.unplaced.splice(index, 1));
        draft.dismissed.sort(inOrder);
      });
    },
    takeLineBack(id: string, index: number) {
      editContent(store, id, (draft) => {
        draft.unplaced.push(...draft.dismissed.splice(index, 1));
        draft.unplaced.sort(inOrder);
      });
    },
    startRereading(id: string) {
      store.setState(({ rereading }) => ({ rereading: [...rereading, id] }));
    },
    stopRereading(id: string) {
      store.setState(({ rereading }) => ({ rereading: rereading.filter((one) => one !== id) }));
    },
    /** One step of undo, whatever the new reading moved; what was dismissed stays dismissed. */
    rereadArrived(id: string, as: ReadAs, { read, imported }: Reread) {
      editContent(store, id, (draft) => {
        const dismissed = new Set(draft.dismissed.map(({ text }) => text));
        const { resume, notes, source, confidence } = imported;
        const [left, unplaced] = parted(imported.unplaced, ({ text }) => dismissed.has(text));
        Object.assign(draft, { resume, notes, source, confidence, unplaced, dismissed: left });
        draft.reading = castDraft({ as, resume: read });
      });
      // Pointers of what stood open meant other items.
      store.setState({ field: undefined, sourceLine: undefined });
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

/** From now on the field is of that line as well. */
function tellOrigin({ source }: Draft<Content>, pointer: string, line: Unplaced): void {
  if (!source) return;
  const before = source.origins[pointer] ?? [];
  source.origins = { ...source.origins, [pointer]: [...before, ...stretchesAt(source, line)] };
}

function inOrder(one: Unplaced, other: Unplaced): number {
  return (one.page ?? 0) - (other.page ?? 0) || one.line - other.line;
}

function parted<T>(items: readonly T[], is: (item: T) => boolean): [T[], T[]] {
  return [items.filter(is), items.filter((item) => !is(item))];
}
