import { applyEdits } from './apply-edits';
import type { Find } from './find';
import { type Found, foundPlaces, replacements } from './found';
import { edit } from './history';
import { ancestors } from './pointer';
import type { OpenDocument, Step } from './state';
import type { AppStore } from './store';
import { stepsBetween } from './take-back';

const NOTHING_SOUGHT: Find = {
  words: '',
  replacement: '',
  options: { matchCase: false, wholeWords: false, matchAccents: false },
  everywhere: false,
  replaces: false,
  index: 0,
  asked: 0,
  turn: 0,
};

export function findActions(store: AppStore, show: (id: string) => void) {
  const { setState, getState } = store;
  const change = (part: Partial<Find>) =>
    setState(({ find, lastFind }) => {
      const next = { ...(find ?? lastFind ?? NOTHING_SOUGHT), ...part };
      return { find: next, lastFind: next };
    });
  /** Goes to a place: its document on the desk, whatever it stands in open. */
  const goTo = (places: readonly Found[], index: number) => {
    const place = places[index];
    if (!place) return;
    show(place.documentId);
    setState(({ opened }) => ({
      tab: 'content',
      opened: [...new Set([...opened, ...ancestors(place.at)])],
    }));
    change({ index, turn: (getState().find?.turn ?? 0) + 1 });
  };
  const replace = (places: readonly Found[], replacement: string) => {
    let { opened } = getState();
    const rewritten = (document: OpenDocument) => {
      const edits = replacements(
        document,
        places.filter(({ documentId }) => documentId === document.id),
        replacement,
      );
      if (edits.length === 0) return document;
      const before = opened;
      return edit(document, (draft) => {
        const after = applyEdits(draft, edits, before);
        if (document.id === getState().currentId) opened = after;
      });
    };
    const { documents } = getState();
    setState({ documents: documents.map(rewritten), opened });
  };

  return {
    openFind(replaces: boolean) {
      const { find, lastFind, currentId } = getState();
      if (currentId !== undefined) change({ replaces, asked: ((find ?? lastFind)?.asked ?? 0) + 1 });
    },
    /** What was sought is sought again the next time. */
    closeFind() {
      setState({ find: undefined });
    },
    /** Other words or options: the search begins anew at the first place. */
    seek(part: Partial<Pick<Find, 'words' | 'options' | 'everywhere'>>) {
      change({ ...part, index: 0 });
      const places = foundPlaces(getState());
      const { currentId } = getState();
      const here = places.findIndex(({ documentId }) => documentId === currentId);
      // Letters on their way to a word bring up no other document.
      if (here >= 0) goTo(places, here);
    },
    setReplacement(replacement: string) {
      change({ replacement });
    },
    /** The next place (1) or the one before (-1), and round again. */
    stepFind(by: 1 | -1) {
      if (getState().currentId === undefined) return;
      if (!getState().find) change({});
      const places = foundPlaces(getState());
      const index = getState().find?.index ?? 0;
      if (places.length > 0) goTo(places, (index + by + places.length) % places.length);
    },
    /** Replaces the place one is at, and goes to the next. */
    replaceFound() {
      const { find } = getState();
      const places = foundPlaces(getState());
      const place = places[find?.index ?? 0];
      if (!find || !place) return;
      replace([place], find.replacement);
      const left = foundPlaces(getState());
      const made = left.filter((one) => isWithin(one, place, find.replacement.length)).length;
      goTo(left, (find.index + made) % Math.max(left.length, 1));
    },
    /** One step of undo in each document. Returns how many places were replaced; documents for reading stay as they are. */
    replaceAllFound(): { readonly places: number; readonly steps: readonly Step[] } {
      const { find, documents } = getState();
      const mayWrite = new Set(documents.filter(({ readOnly }) => !readOnly).map(({ id }) => id));
      const places = foundPlaces(getState()).filter(({ documentId }) => mayWrite.has(documentId));
      if (find) replace(places, find.replacement);
      return { places: places.length, steps: stepsBetween(documents, getState().documents) };
    },
  };
}

/** The new words may hold the sought ones again; they are passed over, or it would never end. */
function isWithin(one: Found, replaced: Found, length: number): boolean {
  const sameField = one.documentId === replaced.documentId && one.at === replaced.at;
  return sameField && one.from >= replaced.from && one.from < replaced.from + length;
}
