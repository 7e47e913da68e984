/** Ties the state to the main process: pages, menu, progress, files that arrive. */
import type { Bridge } from '../shared/ipc/contract';
import { MENU_COMMANDS } from '../shared/menu-commands';
import { TEMPLATES } from '../templates';
import type { Commands } from './commands';
import { keepSession, type SessionKeeper } from './keeping/keep-session';
import { keepVariants } from './keeping/keep-variants';
import { keepVersions } from './keeping/keep-versions';
import type { Actions } from './store/actions';
import { keepGallery } from './store/keep-gallery';
import { keepLaid, type Lay } from './store/keep-laid';
import type { AppStore } from './store/store';
import { type WindowCommands, windowCommands } from './window-commands';
import { WORDING } from './wording';

/** Returns the function that unties it. */
export function connect(bridge: Bridge, store: AppStore, actions: Actions, commands: Commands): () => void {
  const { menu, commands: names, dialogs } = WORDING;
  void bridge.invoke('shell.words', { menu, commands: names, dialogs });
  const list = windowCommands(store, actions, commands);
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
    keepMenu(bridge, store, list),
    bridge.on('documents.arrived', actions.addOpened),
    bridge.on('documents.progress', actions.recognised),
    bridge.on('batch.told', commands.batchTold),
    bridge.on('batch.over', commands.batchOver),
    bridge.on('menu.command', ({ command }) => list[command].run()),
  ];
  const session = resume(bridge, store, actions);
  void commands.loadHouse();
  void commands.askUnfinished();
  void session.then(() => commands.openPending());
  const stopFlushing = bridge.on('session.flush', async () => {
    await (await session).flush();
    await bridge.invoke('session.leave', {});
  });
  // A page that is loaded anew tells what it has not told, for the next one to go on with.
  const tellAll = () => void session.then(({ flush }) => flush());
  addEventListener('pagehide', tellAll);
  return () => {
    removeEventListener('pagehide', tellAll);
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

/** Tells the menu what it may offer, when that changes. */
function keepMenu(bridge: Bridge, store: AppStore, list: WindowCommands): () => void {
  let told = '';
  const tell = () => {
    const state = store.getState();
    const offered = MENU_COMMANDS.filter((command) => list[command].isOffered(state));
    const { appearance, spelling } = state;
    const now = { offered, appearance: `view.${appearance}` as const, spelling };
    if (JSON.stringify(now) === told) return;
    told = JSON.stringify(now);
    void bridge.invoke('menu.update', now);
  };
  tell();
  return store.subscribe(tell);
}
