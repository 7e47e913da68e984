/** From the start of the program to what it first shows, beside a window in which there is nothing but a word. */
import { spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { SWITCHES } from './window';

const EMPTY_MAIN = `const { app, BrowserWindow } = require('electron');
app.whenReady().then(() => {
  const window = new BrowserWindow({ width: 1280, height: 860, show: false });
  window.once('ready-to-show', () => window.show());
  window.loadURL('data:text/html,<title>Empty</title><p>Empty</p>');
});
`;

/** Loaded before the app: says when the window's first words or pictures were painted, as the clock says. */
const WATCHER = `const { app } = require('electron');
const firstPaint = () => new Promise((resolve) => {
  new PerformanceObserver((list) => {
    const [entry] = list.getEntriesByName('first-contentful-paint');
    if (entry) resolve(performance.timeOrigin + entry.startTime);
  }).observe({ type: 'paint', buffered: true });
});
app.on('web-contents-created', (_event, contents) => contents.once('dom-ready', async () => {
  process.stdout.write('painted ' + (await contents.executeJavaScript('(' + firstPaint + ')()')) + '\\n', () => app.exit());
}));
`;

/** Milliseconds to the first words on screen: of Galley, and of the empty window, in turn. */
export async function startTimes(executable: string, rounds: number) {
  const folder = mkdtempSync(join(tmpdir(), 'galley-bench-start-'));
  writeFileSync(join(folder, 'watcher.js'), WATCHER);
  writeFileSync(join(folder, 'empty.js'), EMPTY_MAIN);
  const emptyApp = watched(folder, { name: 'empty', main: join(folder, 'empty.js') });
  const galleyApp = watched(folder, galleyPackage());
  const times = { galley: [] as number[], empty: [] as number[] };
  try {
    for (let round = 0; round <= rounds; round += 1) {
      const empty = await startTime(executable, folder, emptyApp);
      const galley = await startTime(executable, folder, galleyApp);
      // The first finds cold caches.
      if (round === 0) continue;
      times.empty.push(empty);
      times.galley.push(galley);
    }
  } finally {
    rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
  }
  return times;
}

interface AppPackage {
  readonly name: string;
  readonly main: string;
}

function galleyPackage(): AppPackage {
  const described = JSON.parse(readFileSync('package.json', 'utf8')) as AppPackage;
  return { ...described, main: join(process.cwd(), described.main) };
}

/** An app that loads the watcher, then the app: named on the command line the watcher would be a file to open. */
function watched(folder: string, app: AppPackage): string {
  const own = join(folder, app.name);
  mkdirSync(own);
  writeFileSync(join(own, 'package.json'), JSON.stringify({ ...app, main: 'main.js' }));
  const modules = [join(folder, 'watcher.js'), app.main];
  writeFileSync(join(own, 'main.js'), modules.map((path) => `require(${JSON.stringify(path)});\n`).join(''));
  return own;
}

async function startTime(executable: string, folder: string, app: string): Promise<number> {
  const args = [...SWITCHES, `--user-data-dir=${join(folder, 'profile')}`, app];
  const started = Date.now();
  const child = spawn(executable, args, { stdio: ['ignore', 'pipe', 'ignore'] });
  const ended = new Promise<void>((resolve) => child.once('exit', () => resolve()));
  try {
    for await (const line of createInterface(child.stdout)) {
      const [, painted] = /^painted (\S+)/.exec(line) ?? [];
      if (painted) return Number(painted) - started;
    }
    throw new Error('Electron ended before it showed anything');
  } finally {
    await ended;
  }
}
