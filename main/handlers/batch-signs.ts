/** What the system shows of a batch, and does for it, while nobody looks at the window. */
import { Notification, powerSaveBlocker } from 'electron';
import type { BatchEvent } from '../../shared/batch/events';
import { currentWindow } from '../window';

export interface BatchSigns {
  readonly show: (events: readonly BatchEvent[]) => void;
  /** The batch is over, whatever it said last. */
  readonly clear: () => void;
}

/** A bar in the Dock or the taskbar; and neither sleep nor App Nap while documents are under way. */
export function openBatchSigns(): BatchSigns {
  // A value above 1 says that how long it takes is not known.
  let part = 2;
  let isPaused = false;
  let blocker: number | undefined;
  const keepAwake = (isWanted: boolean) => {
    if (isWanted) blocker ??= powerSaveBlocker.start('prevent-app-suspension');
    else if (blocker !== undefined) {
      powerSaveBlocker.stop(blocker);
      blocker = undefined;
    }
  };
  return {
    show(events) {
      for (const event of events) {
        if (event.event === 'begun') part = event.done > 0 ? event.done / event.total : 2;
        if (event.event === 'done') part = event.pace.done / Math.max(1, event.pace.total);
        if (event.event === 'paused') isPaused = true;
        if (event.event === 'begun' || event.event === 'resumed') isPaused = false;
      }
      keepAwake(!isPaused);
      // Only some systems have a look for it as paused.
      if (isPaused) currentWindow()?.setProgressBar(part > 1 ? 0 : part, { mode: 'paused' });
      else currentWindow()?.setProgressBar(part);
    },
    clear() {
      keepAwake(false);
      currentWindow()?.setProgressBar(-1);
    },
  };
}

/** Unless the window is looked at. A click brings it back, with the report in it. */
export function notify(title: string, body: string): void {
  if (!Notification.isSupported() || currentWindow()?.isFocused()) return;
  const notification = new Notification({ title, body });
  notification.once('click', () => {
    const window = currentWindow();
    if (window?.isMinimized()) window.restore();
    window?.show();
  });
  notification.show();
}
