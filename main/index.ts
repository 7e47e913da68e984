/** The app's start: what is set up, in order. One file per concern. */
import { join } from 'node:path';
import { app } from 'electron';
import { setupArrivals } from './arrivals';
import { calledAs, runCall } from './called';
import { setupHandlers } from './handlers';
import { setupLockdown } from './lockdown';
import { setupMenu } from './menu';
import { registerScheme, setupProtocol } from './protocol';
import { openRecents } from './recents';
import { setupSpelling } from './spelling';
import { setupWindow } from './window';
import { openWords } from './words';
import { setupWorkers } from './workers';

const call = calledAs(process.argv.slice(1), app.isPackaged);

// Two windows on the same settings would overwrite each other's; the second start hands over its files.
if (call) {
  runCall(call);
} else if (!app.requestSingleInstanceLock()) {
  app.quit();
} else {
  registerScheme();
  setupLockdown();
  const arrivals = setupArrivals();
  app.whenReady().then(() => {
    const ownFonts = join(app.getPath('userData'), 'fonts');
    setupProtocol(ownFonts);
    const workers = setupWorkers(ownFonts);
    const recents = openRecents(join(app.getPath('userData'), 'recent.json'));
    const words = openWords();
    setupSpelling(words);
    setupMenu({ recents, words, open: (path) => arrivals.arrive([path]) });
    setupHandlers({ workers, arrivals, recents, words, ownFonts });
    setupWindow();
  });
}
