import { app, Menu, type MenuItemConstructorOptions } from 'electron';
import type { Args, Payload } from '../shared/ipc/contract';
import { send } from './window';

type Command = Payload<'menu.command'>['command'];

export function setupMenu(): void {
  const mac = process.platform === 'darwin';
  const template: MenuItemConstructorOptions[] = [
    ...(mac ? [{ role: 'appMenu' as const }] : []),
    {
      label: '&File',
      submenu: [
        item('file.import', 'Open…', 'CmdOrCtrl+O'),
        { type: 'separator' },
        item('file.close', 'Close Document', 'CmdOrCtrl+W', false),
        item('file.reopen', 'Reopen Closed Document', 'CmdOrCtrl+Shift+T'),
        item('file.save', 'Save', 'CmdOrCtrl+S', false),
        item('file.saveAs', 'Save As…', 'CmdOrCtrl+Shift+S', false),
        item('file.saveAll', 'Save All', 'CmdOrCtrl+Alt+S', false),
        item('file.versions', 'Version History…', 'CmdOrCtrl+Alt+H', false),
        item('file.duplicate', 'Duplicate', 'CmdOrCtrl+Shift+D', false),
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
  Menu.setApplicationMenu(Menu.buildFromTemplate(template));
}

export function updateMenu(state: Args<'menu.update'>): void {
  enable('edit.undo', state.canUndo);
  enable('edit.redo', state.canRedo);
  enable('file.save', state.canSave);
  enable('file.saveAs', state.canSave);
  enable('file.saveAll', state.canSaveAll);
  enable('file.versions', state.hasDocument);
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
