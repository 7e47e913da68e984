import { basename, dirname } from 'node:path';
import { app, Menu, type MenuItemConstructorOptions } from 'electron';
import type { Args, Payload } from '../shared/ipc/contract';
import type { Recents } from './recents';
import { send } from './window';

type Command = Payload<'menu.command'>['command'];

interface MenuTools {
  readonly recents: Recents;
  readonly open: (path: string) => void;
}

/** What the window offered last: a menu that is built anew offers it again. */
let offered: Args<'menu.update'> | undefined;

export function setupMenu(tools: MenuTools): void {
  const build = () => {
    Menu.setApplicationMenu(Menu.buildFromTemplate(templateOf(tools)));
    if (offered) updateMenu(offered);
  };
  tools.recents.watch(build);
  build();
}

function templateOf(tools: MenuTools): MenuItemConstructorOptions[] {
  const mac = process.platform === 'darwin';
  return [
    ...(mac ? [{ role: 'appMenu' as const }] : []),
    {
      label: '&File',
      submenu: [
        item('file.import', 'Open…', 'CmdOrCtrl+O'),
        { label: 'Open Recent', submenu: recentItems(tools) },
        { type: 'separator' },
        item('file.close', 'Close Document', 'CmdOrCtrl+W', false),
        item('file.reopen', 'Reopen Closed Document', 'CmdOrCtrl+Shift+T'),
        item('file.save', 'Save', 'CmdOrCtrl+S', false),
        item('file.saveAs', 'Save As…', 'CmdOrCtrl+Shift+S', false),
        item('file.saveAll', 'Save All', 'CmdOrCtrl+Alt+S', false),
        item('file.versions', 'Version History…', 'CmdOrCtrl+Alt+H', false),
        item('file.duplicate', 'Duplicate', 'CmdOrCtrl+Shift+D', false),
        item('file.variant', 'New Variant', 'CmdOrCtrl+Alt+V', false),
        { type: 'separator' },
        item('file.export', 'Export…', 'CmdOrCtrl+E', false),
        item('file.batchExport', 'Batch Export…', 'CmdOrCtrl+Shift+E', false),
        { type: 'separator' },
        mac ? { role: 'close', accelerator: 'Cmd+Shift+W' } : { role: 'quit' },
      ],
    },
    {
      label: '&Edit',
      submenu: [
        item('edit.undo', 'Undo', 'CmdOrCtrl+Z', false),
        item('edit.redo', 'Redo', mac ? 'Cmd+Shift+Z' : 'Ctrl+Y', false),
        { type: 'separator' },
        { role: 'cut' },
        { role: 'copy' },
        { role: 'paste' },
        { role: 'selectAll' },
      ],
    },
    {
      label: '&View',
      submenu: [
        // The plain keys are the page's; these zoom the interface.
        { role: 'resetZoom', accelerator: 'CmdOrCtrl+Alt+0' },
        { role: 'zoomIn', accelerator: 'CmdOrCtrl+Alt+Plus' },
        { role: 'zoomOut', accelerator: 'CmdOrCtrl+Alt+-' },
        { type: 'separator' },
        { role: 'togglefullscreen' },
        ...(app.isPackaged ? [] : [{ role: 'toggleDevTools' as const }]),
      ],
    },
    { role: 'windowMenu' },
  ];
}

function recentItems({ recents, open }: MenuTools): MenuItemConstructorOptions[] {
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
  return [...files, { type: 'separator' }, { label: 'Clear Menu', enabled: files.length > 0, click: clear }];
}

export function updateMenu(state: Args<'menu.update'>): void {
  offered = state;
  enable('edit.undo', state.canUndo);
  enable('edit.redo', state.canRedo);
  enable('file.save', state.canSave);
  enable('file.saveAs', state.canSave);
  enable('file.saveAll', state.canSaveAll);
  enable('file.versions', state.hasDocument);
  enable('file.variant', state.hasDocument);
  enable('file.duplicate', state.hasDocument);
  enable('file.close', state.hasDocument);
  enable('file.export', state.hasDocument);
  enable('file.batchExport', state.hasDocument);
}

function enable(id: Command, enabled: boolean): void {
  const found = Menu.getApplicationMenu()?.getMenuItemById(id);
  if (found) found.enabled = enabled;
}

function item(id: Command, label: string, accelerator: string, enabled = true): MenuItemConstructorOptions {
  return { id, label, accelerator, enabled, click: () => send('menu.command', { command: id }) };
}
