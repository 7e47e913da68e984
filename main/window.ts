import { join } from 'node:path';
import { app, BrowserWindow, nativeTheme, screen, shell } from 'electron';
import type { EventName, Payload } from '../shared/ipc/contract';
import { START_PAGE } from './protocol';
import { SYSTEM_SPELLS } from './spelling';

let current: BrowserWindow | undefined;
let quitting = false;

/** How long a window that does not answer may keep itself open, in milliseconds. */
const LAST_WORDS = 2000;

export function setupWindow(): void {
  open();
  app.on('before-quit', () => {
    quitting = true;
  });
  app.on('activate', () => {
    if (!current) open();
  });
  app.on('second-instance', () => {
    if (current?.isMinimized()) current.restore();
    current?.focus();
  });
  app.on('window-all-closed', () => {
    if (process.platform !== 'darwin') app.quit();
  });
}

function open(): void {
  const room = screen.getPrimaryDisplay().workAreaSize;
  const window = new BrowserWindow({
    width: Math.min(1440, room.width),
    height: Math.min(900, room.height),
    minWidth: 860,
    minHeight: 560,
    show: false,
    title: 'Galley',
    // The colour of the desk, so that nothing flashes before the first paint.
    backgroundColor: nativeTheme.shouldUseDarkColors ? '#171614' : '#f4f3f0',
    webPreferences: {
      preload: join(__dirname, 'preload.cjs'),
      contextIsolation: true,
      sandbox: true,
      nodeIntegration: false,
      spellcheck: SYSTEM_SPELLS,
    },
  });
  current = window;
  // The window tells what the journal does not have yet, then lets itself be closed (`letGo`).
  window.on('close', (event) => {
    event.preventDefault();
    send('session.flush', {});
    setTimeout(() => letGo(window), LAST_WORDS);
  });
  // What was open comes back from the journal; once, lest a document that does this does it for ever.
  window.webContents.once('render-process-gone', () => void window.loadURL(START_PAGE));
  window.once('ready-to-show', () => window.show());
  window.on('closed', () => {
    current = undefined;
  });
  window.loadURL(START_PAGE);
}

/** Closes the window for good, and ends the program where that was asked for. */
export function letGo(window = current): void {
  if (!window || window.isDestroyed()) return;
  window.destroy();
  if (quitting) app.quit();
}

export function currentWindow(): BrowserWindow | undefined {
  return current;
}

/** Tells the window something; says nothing where there is none. */
export function send<N extends EventName>(name: N, payload: Payload<N>): void {
  if (current && !current.isDestroyed())
    current.webContents.send(`galley:event:${name}`, JSON.stringify(payload));
}

export function reveal(path: string): void {
  shell.showItemInFolder(path);
}
