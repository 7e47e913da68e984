/** What a hand feels while a batch runs, in front of it and behind it, and how soon it stops. */
import { copyFileSync, mkdirSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { ElectronApplication, Page } from 'playwright';
import { typingTimes } from './typing';
import { OPENING_MS, withWindow } from './window';

export interface BatchTimes {
  /** From a key in the list of the running batch to the next frame. */
  readonly inList: readonly number[];
  /** From a key in the editor to the next frame, the batch going on behind it. */
  readonly inEditor: readonly number[];
  /** From such a key to the changed page. */
  readonly toPage: readonly number[];
  /** From a click on its button to the sentence that says that the batch has stopped. */
  readonly toStop: readonly number[];
}

/** Documents by which workers are warm. */
const WARM = 20;
const KEYS = 100;
const STOPS = 5;
/** Between two keys, in milliseconds. */
const PAUSE = 90;

/** Of a batch of so many documents, which has to take longer than some 30 s. */
export function batchTimes(executable: string, bench: string, count: number): Promise<BatchTimes> {
  const folder = mkdtempSync(join(tmpdir(), 'galley-bench-batch-'));
  const [sources, out] = [join(folder, 'in'), join(folder, 'out')];
  for (const each of [sources, out]) mkdirSync(each);
  const names = readdirSync(join(bench, 'batch')).filter((name) => name.endsWith('.json'));
  for (let i = 0; i < count; i += 1)
    copyFileSync(join(bench, 'batch', names[i % names.length] ?? ''), join(sources, `${i}.json`));
  return withWindow(executable, [join(bench, 'r2.json')], async (page, app) => {
    await page.evaluate(installFrameWatch);
    await begin(page, app, { sources, out });
    const list = page.getByRole('list', { name: 'Documents of the batch' });
    await written(page, WARM);
    await list.focus();
    await takeFrames(page);
    for (let at = 0; at < KEYS; at += 1) {
      await page.keyboard.press(at % 2 === 0 ? 'PageDown' : 'ArrowUp');
      await page.waitForTimeout(PAUSE);
    }
    const inList = await takeFrames(page);
    await page.getByRole('button', { name: 'Go on in the background' }).last().click();
    await takeFrames(page);
    const toPage = await typingTimes(page, KEYS);
    const inEditor = await takeFrames(page);
    await page.getByRole('button', { name: 'Show the batch' }).click();
    const toStop: number[] = [];
    for (let at = 0; at < STOPS; at += 1) {
      if (at > 0) {
        await page.getByRole('button', { name: 'Go on with it' }).click();
        await page.waitForTimeout(1000);
      }
      toStop.push(await stopTime(page));
    }
    return { inList, inEditor, toPage, toStop };
  }).finally(() => rmSync(folder, { recursive: true }));
}

async function begin(
  page: Page,
  app: ElectronApplication,
  { sources, out }: { readonly sources: string; readonly out: string },
): Promise<void> {
  await app.evaluate(({ Menu }) => Menu.getApplicationMenu()?.getMenuItemById('file.batchExport')?.click());
  for (const [button, path] of [
    ['Add folders', sources],
    ['Choose a folder', out],
  ] as const) {
    await app.evaluate(({ dialog }, chosen) => {
      dialog.showOpenDialog = async () => ({ canceled: false, filePaths: [chosen] });
    }, path);
    await page.getByRole('button', { name: button }).click();
  }
  await page.getByRole('dialog').getByRole('button', { name: 'Export', exact: true }).click();
}

/** Waits until so many documents are written. */
function written(page: Page, count: number): Promise<unknown> {
  return page.waitForFunction(
    (wanted) => Number(document.querySelector('.batch-bar')?.getAttribute('aria-valuenow')) >= wanted,
    count,
    { timeout: OPENING_MS },
  );
}

/** What the watch leaves on the window: times from a key to the end of the next frame. */
interface Framed extends Window {
  readonly framed: number[];
}

/** Runs in the window. */
function installFrameWatch(): void {
  const framed: number[] = [];
  Object.assign(window, { framed });
  addEventListener(
    'keydown',
    ({ timeStamp }) => {
      const afterFrame = new MessageChannel();
      afterFrame.port1.onmessage = () => framed.push(performance.now() - timeStamp);
      requestAnimationFrame(() => afterFrame.port2.postMessage(0));
    },
    true,
  );
}

const takeFrames = (page: Page) =>
  page.evaluate(() => (window as unknown as Framed).framed.splice(0)) as Promise<number[]>;

async function stopTime(page: Page): Promise<number> {
  const button = page.getByRole('button', { name: 'Cancel the batch' });
  if (!(await button.isVisible())) throw new Error('The batch was done too soon: give more documents.');
  const stopped = page.evaluate(
    () =>
      new Promise<number>((resolve) => {
        let clicked = Number.NaN;
        addEventListener('pointerdown', ({ timeStamp }) => (clicked = timeStamp), {
          once: true,
          capture: true,
        });
        const watch = new MutationObserver(() => {
          if (!document.querySelector('.batch-run [role="status"]')) return;
          watch.disconnect();
          resolve(performance.now() - clicked);
        });
        watch.observe(document.body, { subtree: true, childList: true, attributes: true });
      }),
  );
  await button.click();
  return stopped;
}
