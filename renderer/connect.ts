/** Ties the state to the main process: pages, menu, progress, files that arrive. */
import type { Bridge } from '../shared/ipc/contract';
import { TEMPLATES } from '../templates';
import type { Commands } from './commands';
import { keepSession, type SessionKeeper } from './keeping/keep-session';
import { keepVariants } from './keeping/keep-variants';
import { keepVersions } from './keeping/keep-versions';
import { keepGallery } from './store/keep-gallery';
import { keepLaid, type Lay } from './store/keep-laid';
import { isEdited } from './store/kept';
import { type AppState, currentDocument } from './store/state';
import type { Actions, AppStore } from './store/store';
import { WORDING } from './wording';

/** Returns the function that unties it. */
export function connect(bridge: Bridge, store: AppStore, actions: Actions, commands: Commands): () => void {
  const lay: Lay = (args) => bridge.invoke('pages.lay', args);
  const stops = [
    keepLaid(store, actions, lay),
    keepVersions(store, actions, Date.now),
    keepVariants(store, actions),
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
    bridge.on('menu.command', ({ command }) => runMenuCommand(commands, actions, command)),
  ];
  const session = resume(bridge, store, actions);
  void session.then(() => commands.openPending());
  const stopFlushing = bridge.on('session.flush', async () => {
    await (await session).flush();
    await bridge.invoke('session.leave', {});
  });
  return () => {
    stopFlushing();
    void session.then(({ stop }) => stop());
    for (const stop of stops) stop();
  };
}

/** Brings back what was open, and from then on keeps what is. */
async function resume(bridge: Bridge, store: AppStore, actions: Actions): Promise<SessionKeeper> {
  const warn = (text: string) => (error: unknown) => {
    const message = error instanceof Error ? error.message : String(error);
    actions.addNotice({ tone: 'warn', text, details: [message] });
  };
  try {
    const { documents, current } = await bridge.invoke('session.restore', {});
    actions.addRestored(documents, current);
  } catch (error) {
    warn(WORDING.notRestored)(error);
  }
  return keepSession(store, (args) => bridge.invoke('session.keep', args), warn(WORDING.notKept));
}

function runMenuCommand(commands: Commands, actions: Actions, command: string): void {
  if (command === 'file.import') void commands.importFiles();
  else if (command === 'file.save') void commands.save();
  else if (command === 'file.saveAs') void commands.saveAs();
  else if (command === 'file.saveAll') void commands.saveAll();
  else if (command === 'file.duplicate') commands.duplicate();
  else if (command === 'file.versions') actions.setVersionsShown(true);
  else if (command === 'file.reopen') void commands.reopen();
  else if (command === 'file.variant') commands.addVariant();
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
