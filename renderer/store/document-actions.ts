import type { KeptDocument } from '../../shared/galley/session';
import type { Opened } from '../../shared/ipc/contract';
import { changeDocument } from './change-document';
import { documentOf, markOf, restoredDocument } from './kept';
import type { AppState, Closed, Mark, OpenDocument, Reading, Recognising } from './state';
import type { AppStore } from './store';

export function documentActions(store: AppStore) {
  const { setState, getState } = store;
  return {
    /** Rows that spin until their file is read. */
    startReading(names: readonly string[]): Reading[] {
      const first = getState().nextId;
      const rows = names.map((name, index) => ({ id: `f${first + index}`, name }));
      setState(({ reading }) => ({ reading: [...reading, ...rows], nextId: first + rows.length }));
      return rows;
    },
    stopReading(id: string) {
      setState(({ reading }) => ({ reading: reading.filter((row) => row.id !== id) }));
    },
    recognised(progress: Recognising) {
      setState(({ recognising }) => {
        const at = recognising.findIndex(({ path }) => path === progress.path);
        return { recognising: at < 0 ? [...recognising, progress] : recognising.with(at, progress) };
      });
    },
    /**
     * Puts what was read on the pile; the first document opened is shown when none was, and one that is
     * open already in place of a second copy of it.
     */
    addOpened(opened: readonly Opened[]) {
      setState((state) => {
        let id = state.nextId;
        const documents: OpenDocument[] = [];
        const unreadable = [...state.unreadable];
        const taken = state.documents.map(({ key }) => key);
        let again: OpenDocument | undefined;
        for (const file of opened) {
          const open = file.ok && state.documents.find((one) => isSame(one.file, file.file));
          if (open) again = open;
          else if (file.ok) {
            documents.push(documentOf(`d${id}`, file, state.look, taken));
          } else {
            const { name, problem, advice, fault, detail } = file;
            unreadable.push({ id: `d${id}`, name, problem, advice, fault, detail });
          }
          id += 1;
        }
        const recognising = state.recognising.filter(
          ({ path }) => !opened.some((file) => file.path === path),
        );
        const next = {
          ...state,
          recognising,
          documents: [...state.documents, ...documents],
          unreadable,
          nextId: id,
        };
        if (again) return { ...next, ...shown(again) };
        const first = documents[0];
        return state.currentId === undefined && first ? { ...next, ...shown(first) } : next;
      });
    },
    /** Brings back what was open before, or was closed; the one named is shown, else the first of all. */
    addRestored(kept: readonly KeptDocument[], current?: string) {
      setState((state) => {
        const open = new Set(state.documents.map(({ key }) => key));
        const documents = kept
          .filter(({ key }) => !open.has(key))
          .map((document, index) => restoredDocument(`d${state.nextId + index}`, document));
        const named = documents.find(({ key }) => key === current);
        const first = named ?? (state.currentId === undefined ? documents[0] : undefined);
        return {
          ...state,
          documents: [...state.documents, ...documents],
          nextId: state.nextId + documents.length,
          ...(first && shown(first)),
        };
      });
    },
    /** A copy of its own beside it, on the desk. It may be edited even where the first may not. */
    duplicateDocument(id: string, key: string) {
      setState((state) => besideIt(state, id, (original) => ({ ...original, key })));
    },
    documentSaved(id: string, file: OpenDocument['file'], saved: Mark) {
      changeDocument(store, id, (document) => ({ ...document, file, saved, typing: undefined }));
    },
    dismissUnreadable(id: string) {
      setState(({ unreadable }) => ({ unreadable: unreadable.filter((row) => row.id !== id) }));
    },
    showDocument(id: string) {
      const { currentId, documents } = getState();
      const document = documents.find((one) => one.id === id);
      if (document && currentId !== id) setState(shown(document));
    },
    /** Picks documents in the pile; the one shown stays while it is among them. */
    selectDocuments(ids: readonly string[]) {
      setState((state) => {
        const first = ids[0];
        if (first === undefined) return state;
        const stays = state.currentId !== undefined && ids.includes(state.currentId);
        const document = state.documents.find(({ id }) => id === first);
        return stays ? { selectedIds: ids } : { ...shown(document), selectedIds: ids };
      });
    },
    /** Returns what is needed to put the documents back. */
    closeDocuments(ids: readonly string[]): Closed[] {
      const before = getState();
      const closed = before.documents
        .map((document, index) => ({ index, document }))
        .filter(({ document }) => ids.includes(document.id));
      const documents = before.documents.filter((document) => !ids.includes(document.id));
      const layouts = { ...before.layouts };
      for (const id of ids) delete layouts[id];
      setState({ documents, layouts, ...afterClosing(before, documents, closed) });
      return closed;
    },
    /** What came back another way meanwhile stays as it is now. */
    restoreDocuments(closed: readonly Closed[]) {
      setState((state) => {
        const open = new Set(state.documents.map(({ key }) => key));
        const documents = [...state.documents];
        for (const { index, document } of closed)
          if (!open.has(document.key)) documents.splice(index, 0, document);
        const first = documents.find(({ key }) => key === closed[0]?.document.key);
        return first ? { documents, ...shown(first) } : state;
      });
    },
  };
}

/** A new document made from this one, below it in the pile and on the desk; no file holds it yet. */
export function besideIt(
  state: AppState,
  id: string,
  make: (original: OpenDocument) => OpenDocument,
): Partial<AppState> {
  const at = state.documents.findIndex((document) => document.id === id);
  const original = state.documents[at];
  if (!original) return state;
  const fresh = {
    id: `d${state.nextId}`,
    path: undefined,
    file: undefined,
    readOnly: false,
    typing: undefined,
  };
  const made = { ...make(original), ...fresh };
  const copy: OpenDocument = { ...made, saved: markOf(made) };
  const documents = [...state.documents];
  documents.splice(at + 1, 0, copy);
  return { documents, nextId: state.nextId + 1, ...shown(copy) };
}

function isSame(one: OpenDocument['file'], other: OpenDocument['file']): boolean {
  return one !== undefined && one.path === other?.path;
}

/** What changes when another document, or none, comes to the desk. Who has no name is asked for it. */
function shown(document: OpenDocument | undefined): Partial<AppState> {
  const opened = ['/sections/0', '/sections/1'];
  return {
    currentId: document?.id,
    selectedIds: document ? [document.id] : [],
    opened: document?.content.resume.basics.name ? opened : ['/basics', ...opened],
    gallery: {},
    field: undefined,
    caret: undefined,
    sourceLine: undefined,
    tryOn: undefined,
  };
}

/** The neighbour that moved up takes the desk, as in every list. */
function afterClosing(
  before: AppState,
  documents: readonly OpenDocument[],
  closed: readonly Closed[],
): Partial<AppState> {
  const gone = closed.find(({ document }) => document.id === before.currentId);
  if (!gone) {
    const left = new Set(documents.map(({ id }) => id));
    return { selectedIds: before.selectedIds.filter((id) => left.has(id)) };
  }
  const goneAbove = closed.filter(({ index }) => index < gone.index).length;
  return shown(documents[Math.min(gone.index - goneAbove, documents.length - 1)]);
}
