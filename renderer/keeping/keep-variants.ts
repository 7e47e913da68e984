/** Lets variants catch up with their masters, when the hand rests or the variant is looked at. */

import type { Actions } from '../store/actions';
import { masterOf } from '../store/facts';
import type { AppState, OpenDocument } from '../store/state';
import type { AppStore } from '../store/store';

/** Typing in the master comes first. Milliseconds. */
const REST = 300;

/** Returns the function that stops it. */
export function keepVariants(store: AppStore, actions: Actions): () => void {
  const behind = new Set<string>();
  let timer: ReturnType<typeof setTimeout> | undefined;

  const catchUp = (ids: readonly string[]) => {
    for (const id of ids) if (behind.delete(id)) actions.followMaster(id);
  };
  // Undone, a step of catching up stays undone until the master changes again.
  const noteChanges = (state: AppState, before: AppState) => {
    const old = new Map(before.documents.map((document) => [document.id, document]));
    for (const document of state.documents) {
      const master = masterOf(state.documents, document);
      if (master && (!old.has(document.id) || isChanged(old.get(master.id), master))) behind.add(document.id);
    }
  };

  const stop = store.subscribe((state, before) => {
    const hasVariants = state.documents.some(({ content }) => content.follows !== undefined);
    if (state.documents !== before.documents && hasVariants) noteChanges(state, before);
    if (behind.size === 0) return;
    if (state.currentId !== undefined && behind.has(state.currentId)) catchUp([state.currentId]);
    clearTimeout(timer);
    timer = setTimeout(() => catchUp([...behind]), REST);
  });
  return () => {
    clearTimeout(timer);
    stop();
  };
}

function isChanged(before: OpenDocument | undefined, now: OpenDocument): boolean {
  return before?.content.resume !== now.content.resume;
}
