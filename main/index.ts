/** The app's start: what is set up, in order. One file per concern. */
import { join } from 'node:path';
import { app } from 'electron';
import { setupArrivals } from './arrivals';
import { calledAs, runCall } from './called';
import { setupLockdown } from './lockdown';
import { setupMenuBar } from './menu';
import { registerScheme, setupProtocol } from './protocol';
import { setupRequests } from './requests';
import { setupSpelling } from './spelling';
import { setupWindow } from './window';
import { openWords } from './words';

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
    const words = openWords();
    setupProtocol(ownFonts);
    setupSpelling(words);
    setupMenuBar();
    setupRequests(async () => (await import('./service')).startService({ arrivals, words, ownFonts }));
    setupWindow();
  });
}
