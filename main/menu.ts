import { basename, dirname } from 'node:path';
import { app, Menu, type MenuItemConstructorOptions } from 'electron';
import type { Args } from '../shared/ipc/contract';
import { acceleratorOf, MENU_COMMANDS, type MenuCommand, type Platform } from '../shared/menu-commands';
import type { ShellWords } from '../shared/shell-words';
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

const APPEARANCES = ['view.system', 'view.light', 'view.dark', 'view.contrast'] as const;

/** The bar is there from the start, or the window would shrink when the words arrive. */
const WORDLESS: MenuItemConstructorOptions[] = [{ label: 'Galley', submenu: [{ role: 'quit' }] }];

export function setupMenuBar(): void {
  Menu.setApplicationMenu(Menu.buildFromTemplate(WORDLESS));
}

export function setupMenu(tools: MenuTools): void {
  const build = () => {
    const words = tools.words.now();
    if (!words) return;
    Menu.setApplicationMenu(Menu.buildFromTemplate(templateOf(tools, words)));
    if (offered) updateMenu(offered);
  };
  tools.recents.watch(build);
  tools.words.watch(build);
}

function templateOf(tools: MenuTools, words: ShellWords): MenuItemConstructorOptions[] {
  const mac = process.platform === 'darwin';
  const { menu } = words;
  const items = (...commands: readonly MenuCommand[]) => commands.map((command) => item(command, words));
  return [
    ...(mac ? [{ role: 'appMenu' as const }] : []),
    {
      label: menu.file,
      submenu: [
        ...items('file.import'),
        { label: menu.openRecent, submenu: recentItems(tools, words) },
        { type: 'separator' },
        ...items('file.close', 'file.reopen', 'file.save', 'file.saveAs', 'file.saveAll'),
        ...items('file.versions', 'file.duplicate', 'file.variant'),
        { type: 'separator' },
        ...items('file.export', 'file.exportBlind', 'file.batchExport', 'file.print'),
        { type: 'separator' },
        mac
          ? { role: 'close', label: menu.closeWindow, accelerator: 'Cmd+Shift+W' }
          : { role: 'quit', label: menu.quit },
      ],
    },
    {
      label: menu.edit,
      submenu: [
        ...items('edit.undo', 'edit.redo'),
        { type: 'separator' },
        { role: 'cut', label: menu.cut },
        { role: 'copy', label: menu.copy },
        ...items('edit.copyRich'),
        { role: 'paste', label: menu.paste },
        { role: 'selectAll', label: menu.selectAll },
        { type: 'separator' },
        ...items('edit.find', 'edit.findNext', 'edit.findPrevious', 'edit.replace'),
        { type: 'separator' },
        ...items('edit.fitFewer'),
        { ...item('edit.spelling', words), type: 'checkbox' },
      ],
    },
    {
      label: menu.view,
      submenu: [
        ...items('view.palette', 'view.source', 'view.fitWidth', 'view.fitPage'),
        { type: 'separator' },
        ...APPEARANCES.map(
          (command): MenuItemConstructorOptions => ({ ...item(command, words), type: 'radio' }),
        ),
        { type: 'separator' },
        // The plain keys are the page's; these zoom the interface.
        { role: 'resetZoom', label: menu.resetZoom, accelerator: 'CmdOrCtrl+Alt+0' },
        { role: 'zoomIn', label: menu.zoomIn, accelerator: 'CmdOrCtrl+Alt+Plus' },
        { role: 'zoomOut', label: menu.zoomOut, accelerator: 'CmdOrCtrl+Alt+-' },
        { type: 'separator' },
        { role: 'togglefullscreen', label: menu.fullScreen },
        ...(app.isPackaged ? [] : [{ role: 'toggleDevTools' as const }]),
      ],
    },
    mac
      ? { role: 'windowMenu', label: menu.window }
      : {
          label: menu.window,
          submenu: [
            { role: 'minimize', label: menu.minimize },
            { role: 'close', label: menu.closeWindow },
          ],
        },
    {
      role: 'help',
      label: menu.help,
      // On macOS it stands in the application's own menu.
      submenu: [...items('help.tour'), ...(mac ? [] : [{ role: 'about' as const, label: menu.about }])],
    },
  ];
}

function recentItems({ recents, open }: MenuTools, { menu }: ShellWords): MenuItemConstructorOptions[] {
  const files = recents.list().map((path, index) => ({
    id: `recent.${index}`,
    // An ampersand would underline what follows it.
    label: `${basename(path)} – ${basename(dirname(path))}`.replaceAll('&', '&&'),
    click: () => open(path),
  }));
  const clear = () => {
    recents.clear();
    app.clearRecentDocuments();
  };
  return [
    ...files,
    { type: 'separator' },
    { label: menu.clearRecent, enabled: files.length > 0, click: clear },
  ];
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

/** Offered by nothing until the window says so. */
function item(id: MenuCommand, { commands }: ShellWords): MenuItemConstructorOptions {
  return {
    id,
    label: commands[id],
    accelerator: acceleratorOf(id, platform()),
    enabled: false,
    click: () => send('menu.command', { command: id }),
  };
}

function platform(): Platform {
  return process.platform === 'darwin' || process.platform === 'win32' ? process.platform : 'linux';
}
