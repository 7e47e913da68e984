/** The app in real Electron, as a person starts it, and a stopwatch inside its window. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { _electron, type ElectronApplication, type Page } from 'playwright';

export const SWITCHES = ['--no-sandbox', '--disable-gpu', '--log-level=3'];

export const OPENING_MS = 120_000;

/** Opens files in a window with a profile of its own, and closes it after use. */
export async function withWindow<T>(
  executable: string,
  files: readonly string[],
  use: (page: Page, app: ElectronApplication) => Promise<T>,
): Promise<T> {
  const profile = mkdtempSync(join(tmpdir(), 'galley-bench-'));
  const args = [...SWITCHES, `--user-data-dir=${profile}`, '.', ...files];
  const app = await _electron.launch({ executablePath: executable, args });
  try {
    const page = await app.firstWindow();
    await app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.setContentSize(1280, 860));
    await page.getByRole('region', { name: /^Page 1 of/ }).waitFor({ timeout: OPENING_MS });
    await page.evaluate(installStopwatch);
    return await use(page, app);
  } finally {
    await app.close();
    rmSync(profile, { recursive: true, force: true });
  }
}

/** What the stopwatch leaves on the window: times from an event to the frame that shows what came of it. */
export interface Timed extends Window {
  readonly stopwatch: { waiting?: number; readonly taken: number[] };
}

/**
 * Runs in the window. The watch starts where the system made the event of a key or a button, and stops in the
 * first task after the frame in which the drawing of a page differs: what is on screen by then is what counts.
 */
function installStopwatch(): void {
  const stopwatch: Timed['stopwatch'] = { taken: [] };
  Object.assign(window, { stopwatch });
  const start = (event: Event) => {
    if (event instanceof KeyboardEvent && event.key.length > 1) return;
    stopwatch.waiting = event.timeStamp;
  };
  addEventListener('keydown', start, true);
  addEventListener('pointerdown', start, true);
  const afterFrame = new MessageChannel();
  let started: number | undefined;
  afterFrame.port1.onmessage = () => {
    if (started !== undefined) stopwatch.taken.push(performance.now() - started);
    started = undefined;
  };
  new MutationObserver((records) => {
    const drawn = records.some(({ target }) => {
      const element = target instanceof Element ? target : target.parentElement;
      return (
        element?.closest('.desk') && (element.closest('.page-art') || element.querySelector('.page-art'))
      );
    });
    if (!drawn || stopwatch.waiting === undefined) return;
    started = stopwatch.waiting;
    stopwatch.waiting = undefined;
    requestAnimationFrame(() => afterFrame.port2.postMessage(0));
  }).observe(document.body, { subtree: true, childList: true, characterData: true, attributes: true });
}

/** The times since the last call, in milliseconds. */
export function takeTimes(page: Page): Promise<number[]> {
  return page.evaluate(() => (window as unknown as Timed).stopwatch.taken.splice(0));
}
