/** Edits of lists: what is said of their items goes where the items go. */
import { castDraft, type Draft } from 'immer';
import { editContent } from './change-document';
import { followItems, followOrigins, type Place } from './follow-items';
import { listAt } from './pointer';
import type { Content } from './state';
import type { AppStore } from './store';

/** @param place where each item goes by it; `recipe` takes it there. */
export function editList(
  store: AppStore,
  id: string,
  list: string,
  place: Place,
  recipe: (items: unknown[]) => void,
): void {
  editContent(store, id, (draft) => {
    recipe(listAt(draft.resume, list));
    follow(draft, list, place);
  });
  store.setState(({ opened }) => ({ opened: followItems(opened, list, place) }));
}

interface Replaced {
  readonly at: number;
  readonly count: number;
  readonly items: readonly unknown[];
  readonly place: Place;
}

/** `count` items from `at` on become others. */
export function replaceItems(store: AppStore, id: string, list: string, replaced: Replaced): void {
  const { at, count, items, place } = replaced;
  editList(store, id, list, place, (before) => before.splice(at, count, ...items));
}

export function follow(draft: Draft<Content>, list: string, place: Place): void {
  if (!draft.source) return;
  const origins = followOrigins(draft.source.origins, list, place);
  // Items at the end of a list come and go without anything else moving.
  if (Object.keys(origins).join() !== Object.keys(draft.source.origins).join())
    draft.source.origins = castDraft(origins);
}
