import type { Draft } from 'immer';
import { edit } from './history';
import type { Content, OpenDocument } from './state';
import type { AppStore } from './store';

/** Puts another document in the place of the one with this id. */
export function changeDocument(
  { setState }: AppStore,
  id: string,
  next: (document: OpenDocument) => OpenDocument,
): void {
  setState(({ documents }) => ({
    documents: documents.map((document) => (document.id === id ? next(document) : document)),
  }));
}

/** One step of undo; edits of the same `field` that follow each other join into one. */
export function editContent(
  store: AppStore,
  id: string,
  recipe: (draft: Draft<Content>) => void,
  field?: string,
): void {
  changeDocument(store, id, (document) => edit(document, recipe, field));
}
