/** Saving, as menu and keys ask for it. */
import type { Bridge } from '../../shared/ipc/contract';
import type { Actions } from '../store/actions';
import { baseName } from '../store/base-names';
import { galleyOf, isEdited, markOf } from '../store/kept';
import { currentDocument, type OpenDocument } from '../store/state';
import type { AppStore } from '../store/store';
import { saidOfFailure, saidOfSave, WORDING } from '../wording';

export function saveCommands(bridge: Bridge, store: AppStore, actions: Actions) {
  const saving = new Set<string>();

  /** False when the person cancelled. */
  const save = async (document: OpenDocument, file: OpenDocument['file']): Promise<boolean> => {
    const { id, path } = document;
    if (document.readOnly || saving.has(id)) return true;
    saving.add(id);
    try {
      actions.takeVersion(id, { at: Date.now(), why: 'save' });
      const kept = galleyOf(store.getState().documents.find((one) => one.id === id) ?? document);
      const near = document.file?.path ?? path;
      const asked = { document: kept, file, near, baseName: baseName(document) };
      const result = await bridge.invoke('documents.save', asked);
      if (result.outcome === 'saved') {
        actions.documentSaved(id, result.file, markOf(kept));
        // Saving where it was saved before shows in the status bar; a new place is worth a sentence.
        if (result.file.path !== document.file?.path) actions.addNotice(saidOfSave(result.file.path));
      } else if (result.outcome === 'failed') {
        actions.addNotice({
          tone: 'warn',
          text: WORDING.notSaved(baseName(document)),
          details: [saidOfFailure(result)],
        });
      }
      return result.outcome !== 'cancelled';
    } catch (error) {
      const message = error instanceof Error ? error.message : String(error);
      actions.addNotice({ tone: 'warn', text: WORDING.failed, details: [message] });
      return true;
    } finally {
      saving.delete(id);
    }
  };

  return {
    async save() {
      const document = currentDocument(store.getState());
      if (document) await save(document, document.file);
    },
    async saveAs() {
      const document = currentDocument(store.getState());
      if (document) await save(document, undefined);
    },
    /** One after the other, since some may ask where to; a cancelled question stops asking. */
    async saveAll() {
      for (const { id } of store.getState().documents.filter(isEdited)) {
        const document = store.getState().documents.find((one) => one.id === id);
        if (document && !(await save(document, document.file))) return;
      }
    },
  };
}
