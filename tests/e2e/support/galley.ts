/** Galley in real Electron, with a profile of its own that goes with the test. */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { _electron, test as base, type ElectronApplication, expect, type Page } from '@playwright/test';

const ROOT = resolve(__dirname, '../../..');

/** As root Chromium has no sandbox, and a machine for tests no graphics card. */
const SWITCHES = ['--no-sandbox', '--disable-gpu', '--log-level=3'];

export interface Galley {
  readonly app: ElectronApplication;
  readonly page: Page;
  /** Empty at the start of each test. */
  readonly folder: string;
}

export interface Start {
  readonly executable: string;
  /** What stands before the files on the command line. */
  readonly appArguments: readonly string[];
  readonly files?: readonly string[];
  /** Beside the environment of the tests. */
  readonly environment?: Readonly<Record<string, string>>;
}

/** Starts the app, hands it over, and closes it; any error in the window fails the test. */
export async function withGalley(
  { executable, appArguments, files = [], environment }: Start,
  folder: string,
  use: (galley: Galley) => Promise<void>,
): Promise<void> {
  const app = await _electron.launch({
    executablePath: executable,
    args: [...SWITCHES, `--user-data-dir=${join(folder, 'profile')}`, ...appArguments, ...files],
    env: { ...process.env, ...environment } as Record<string, string>,
  });
  const errors: string[] = [];
  try {
    const page = await app.firstWindow();
    page.on('pageerror', (error) => errors.push(error.message));
    page.on('console', (message) => {
      if (message.type() === 'error') errors.push(message.text());
    });
    await resize({ app, page, folder }, 1280, 800);
    await use({ app, page, folder });
  } finally {
    await app.close();
  }
  expect(errors, 'errors in the window, refusals of its content policy among them').toEqual([]);
}

export async function temporaryFolder(use: (folder: string) => Promise<void>): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), 'galley-e2e-'));
  try {
    await use(folder);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** The Electron to test with. */
export function executable(): string {
  const named = process.env.GALLEY_ELECTRON;
  if (!named) throw new Error('GALLEY_ELECTRON must name the Electron to test with (npm test does).');
  return named;
}

export const test = base.extend<{ galley: Galley }>({
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the names of the fixtures from the pattern.
  galley: async ({}, use) => {
    const start = { executable: executable(), appArguments: [ROOT] };
    await temporaryFolder((folder) => withGalley(start, folder, use));
  },
});

export { expect, ROOT };

export async function resize({ app, page }: Galley, width: number, height: number): Promise<void> {
  await app.evaluate(
    ({ BrowserWindow }, size) => BrowserWindow.getAllWindows()[0]?.setContentSize(size.width, size.height),
    { width, height },
  );
  await expect.poll(() => page.evaluate(() => [innerWidth, innerHeight])).toEqual([width, height]);
}

/** Drops files from disk on the window, as a hand does. */
export async function drop({ page }: Galley, files: readonly string[]): Promise<void> {
  const session = await page.context().newCDPSession(page);
  const data = { items: [], files: [...files], dragOperationsMask: 1 };
  for (const type of ['dragEnter', 'dragOver', 'drop'] as const)
    await session.send('Input.dispatchDragEvent', { type, x: 500, y: 400, data });
  await session.detach();
}

/** Chooses from the application's menu. */
export async function chooseFromMenu({ app }: Galley, id: string): Promise<void> {
  await expect
    .poll(() =>
      app.evaluate(({ Menu }, item) => Menu.getApplicationMenu()?.getMenuItemById(item)?.enabled, id),
    )
    .toBe(true);
  await app.evaluate(({ Menu }, item) => Menu.getApplicationMenu()?.getMenuItemById(item)?.click(), id);
}

/** Answers the next dialogs without showing them. */
export async function answerDialogs({ app }: Galley, path: string): Promise<void> {
  await app.evaluate(({ dialog }, answer) => {
    dialog.showSaveDialog = async () => ({ canceled: false, filePath: answer });
    dialog.showOpenDialog = async () => ({ canceled: false, filePaths: [answer] });
  }, path);
}

export const pageOne = ({ page }: Galley) => page.getByRole('region', { name: /^Page 1 of/ });

/** What page one is drawn with, for telling whether it changed. */
export const drawingOf = (galley: Galley) => pageOne(galley).locator('.page-art').innerHTML();
