import { app, Menu, type MenuItemConstructorOptions } from 'electron';
import type { Args } from '../shared/ipc/contract';
import { MENU_COMMANDS, type MenuCommand, type Platform } from '../shared/menu-commands';
import { menuTemplate } from './menu-template';
import type { Recents } from './recents';
import { send } from './window';
import type { Words } from './words';

interface MenuTools {
  readonly recents: Recents;
  readonly words: Words;
  readonly open: (path: string) => void;
}

/** What the window offered last: a menu that is built anew offers it again. */
let offered: Args<'menu.update'> | undefined;

/** The bar is there from the start, or the window would shrink when the words arrive. */
const WORDLESS: MenuItemConstructorOptions[] = [{ label: 'Galley', submenu: [{ role: 'quit' }] }];

export function setupMenuBar(): void {
  Menu.setApplicationMenu(Menu.buildFromTemplate(WORDLESS));
}

export function setupMenu(tools: MenuTools): void {
  const build = () => {
    const words = tools.words.now();
    if (!words) return;
    const template = menuTemplate({
      words,
      platform: platform(),
      recents: tools.recents.list(),
      isPackaged: app.isPackaged,
      command: (command) => send('menu.command', { command }),
      open: tools.open,
      clearRecents() {
        tools.recents.clear();
        app.clearRecentDocuments();
      },
    });
    Menu.setApplicationMenu(Menu.buildFromTemplate(template));
    if (offered) updateMenu(offered);
  };
  tools.recents.watch(build);
  tools.words.watch(build);
}

export function updateMenu(state: Args<'menu.update'>): void {
  offered = state;
  const menu = Menu.getApplicationMenu();
  const now = new Set<MenuCommand>(state.offered);
  for (const command of MENU_COMMANDS) {
    const found = menu?.getMenuItemById(command);
    if (!found) continue;
    found.enabled = now.has(command);
    if (command === 'edit.spelling') found.checked = state.spelling;
    if (found.type === 'radio') found.checked = command === state.appearance;
  }
}

function platform(): Platform {
  return process.platform === 'darwin' || process.platform === 'win32' ? process.platform : 'linux';
}
