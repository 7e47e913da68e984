import { batchActions } from './batch-actions';
import { documentActions } from './document-actions';
import { editActions } from './edit-actions';
import { exportActions } from './export-actions';
import { findActions } from './find-actions';
import { highlightActions } from './highlight-actions';
import { houseActions } from './house-actions';
import { layoutActions } from './layout-actions';
import { moveActions } from './move-actions';
import { reviewActions } from './review-actions';
import type { AppStore } from './store';
import { variantActions } from './variant-actions';
import { versionActions } from './version-actions';
import { viewActions } from './view-actions';

/** Everything that may happen to the state. None of it reads or writes anything else. */
export function createActions(store: AppStore) {
  const documents = documentActions(store);
  return {
    ...documents,
    ...findActions(store, documents.showDocument),
    ...editActions(store),
    ...highlightActions(store),
    ...moveActions(store),
    ...layoutActions(store),
    ...exportActions(store),
    ...batchActions(store),
    ...houseActions(store),
    ...reviewActions(store),
    ...viewActions(store),
    ...versionActions(store),
    ...variantActions(store),
  };
}

export type Actions = ReturnType<typeof createActions>;
