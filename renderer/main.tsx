import { createRoot } from 'react-dom/client';
import './styles/index.css';
import { TEMPLATES } from '../templates';
import { AppContext } from './app-context';
import { bridgeOver } from './bridge';
import { createCommands } from './commands';
import { App } from './components/app';
import { connect } from './connect';
import { firstPaint } from './first-paint';
import { dropIdleCaret } from './idle-caret';
import { lateCode } from './late-code';
import {
  isTourDue,
  keepAppearance,
  keepAttachSource,
  keepLook,
  keepSourcePane,
  keepSpelling,
  keepToured,
  rememberedAppearance,
  rememberedAttachSource,
  rememberedLook,
  rememberedSourcePane,
  rememberedSpelling,
} from './remembered';
import { spellerClient } from './spelling/speller-client';
import { createActions } from './store/actions';
import { createAppStore } from './store/store';
import { followAppearance } from './theme';
import { LANGUAGE, WORDING } from './wording';

const bridge = bridgeOver(window.galley);
const store = createAppStore(rememberedLook(localStorage, TEMPLATES), rememberedAttachSource(localStorage));
const actions = createActions(store);
const commands = createCommands(bridge, store, actions);

actions.showSource(rememberedSourcePane(localStorage));
document.documentElement.lang = LANGUAGE;
const { ownWords, spelling } = rememberedSpelling(localStorage);
actions.setOwnWords(ownWords);
actions.setSpelling(spelling);
actions.setAppearance(rememberedAppearance(localStorage));
if (isTourDue(localStorage)) actions.showTour('first');
dropIdleCaret(document);
followAppearance(document.documentElement, store);
keepAppearance(localStorage, store);
keepToured(localStorage, store);
keepSpelling(localStorage, store);
keepLook(localStorage, store);
keepAttachSource(localStorage, store);
keepSourcePane(localStorage, store);

const speller = spellerClient(
  () => new Worker(new URL('./spelling/speller-worker.ts', import.meta.url), { type: 'module' }),
  async (language) => (await bridge.invoke('spelling.dictionary', { language })).dictionary,
);

const workbench = lateCode(
  () => import('./components/workbench'),
  (error) => actions.addNotice({ tone: 'warn', text: WORDING.failed, details: [String(error)] }),
);

const root = document.getElementById('root');
if (!root) throw new Error('index.html has no #root');
createRoot(root).render(
  <AppContext value={{ store, actions, commands, speller, workbench, platform: bridge.platform }}>
    <App />
  </AppContext>,
);

// Everything else waits for the first words on screen: the processor, and the main process, are theirs.
void firstPaint().then(() => {
  connect(bridge, store, actions, commands);
  void workbench.load();
});
