/** Takes down versions that nobody asks for: when a document comes, and before it gets another look. */
import type { Actions } from '../store/actions';
import type { OpenDocument } from '../store/state';
import type { AppStore } from '../store/store';

/** Returns the function that stops it. */
export function keepVersions(store: AppStore, actions: Actions, now: () => number): () => void {
  const look = (document: OpenDocument, before: OpenDocument | undefined) => {
    const { id, versions, content } = document;
    if (versions.length === 0) actions.takeVersion(id, { at: now(), why: 'import' });
    else if (before && before.content.look !== content.look)
      actions.takeVersion(id, { at: now(), why: 'restyle' }, before.content);
  };
  return store.subscribe(({ documents }, { documents: before }) => {
    if (documents === before) return;
    for (const [index, document] of documents.entries()) {
      if (document === before[index]) continue;
      look(
        document,
        before.find(({ id }) => id === document.id),
      );
    }
  });
}
