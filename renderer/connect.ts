/** Ties the state to the main process: pages, menu, progress, files that arrive. */
import type { Bridge } from '../shared/ipc/contract';
import { TEMPLATES } from '../templates';
import type { Commands } from './commands';
import { keepGallery } from './store/keep-gallery';
import { keepLaid, type Lay } from './store/keep-laid';
import { isEdited } from './store/kept';
import { type AppState, currentDocument } from './store/state';
import type { Actions, AppStore } from './store/store';

/** Returns the function that unties it. */
export function connect(bridge: Bridge, store: AppStore, actions: Actions, commands: Commands): () => void {
  const lay: Lay = (args) => bridge.invoke('pages.lay', args);
  const stops = [
    keepLaid(store, actions, lay),
    keepGallery(
      store,
      actions,
      lay,
      TEMPLATES.map(({ id }) => id),
    ),
    keepMenu(bridge, store),
    bridge.on('documents.arrived', actions.addOpened),
    bridge.on('documents.progress', actions.recognised),
    bridge.on('batch.progress', actions.batchProgressed),
    bridge.on('menu.command', ({ command }) => runMenuCommand(commands, command)),
  ];
  void commands.openPending();
  return () => {
    for (const stop of stops) stop();
  };
}

function runMenuCommand(commands: Commands, command: string): void {
  if (command === 'file.import') void commands.importFiles();
  else if (command === 'file.save') void commands.save();
  else if (command === 'file.saveAs') void commands.saveAs();
  else if (command === 'file.saveAll') void commands.saveAll();
  else if (command === 'file.duplicate') commands.duplicate();
  else if (command === 'file.close') commands.closeCurrent();
  else if (command === 'file.export') void commands.exportCurrent(['pdf', 'docx']);
  else if (command === 'file.batchExport') void commands.exportBatch(['pdf', 'docx']);
  else if (command === 'edit.undo') commands.undo();
  else if (command === 'edit.redo') commands.redo();
}

/** Tells the menu what it may offer, when that changes. */
function keepMenu(bridge: Bridge, store: AppStore): () => void {
  let told = '';
  const tell = () => {
    const offer = menuOffer(store.getState());
    const now = JSON.stringify(offer);
    if (now === told) return;
    told = now;
    void bridge.invoke('menu.update', offer);
  };
  tell();
  return store.subscribe(tell);
}

function menuOffer(state: AppState) {
  const document = currentDocument(state);
  return {
    canUndo: (document?.past.length ?? 0) > 0,
    canRedo: (document?.future.length ?? 0) > 0,
    hasDocument: document !== undefined,
    canSave: document?.readOnly === false,
    canSaveAll: state.documents.some(isEdited),
  };
}
