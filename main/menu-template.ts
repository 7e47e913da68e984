/** The menu bar as each platform has it, every label in the person's language. */
import { basename, dirname } from 'node:path';
import type { MenuItemConstructorOptions } from 'electron';
import { acceleratorOf, type MenuCommand, type Platform } from '../shared/menu-commands';
import type { ShellWords } from '../shared/shell-words';

export interface MenuFacts {
  readonly words: ShellWords;
  readonly platform: Platform;
  /** Paths, the newest first. */
  readonly recents: readonly string[];
  /** Where it is not, tools for its makers are in it, in English. */
  readonly isPackaged: boolean;
  readonly command: (command: MenuCommand) => void;
  readonly open: (path: string) => void;
  readonly clearRecents: () => void;
}

type Item = MenuItemConstructorOptions;

const APPEARANCES = ['view.system', 'view.light', 'view.dark', 'view.contrast'] as const;

const SEPARATOR: Item = { type: 'separator' };

export function menuTemplate(facts: MenuFacts): Item[] {
  const { menu } = facts.words;
  const mac = facts.platform === 'darwin';
  const items = (...commands: readonly MenuCommand[]) => commands.map((command) => item(command, facts));
  return [
    ...(mac ? [applicationMenu(facts)] : []),
    {
      label: menu.file,
      submenu: [
        ...items('file.import'),
        { label: menu.openRecent, submenu: recentItems(facts) },
        SEPARATOR,
        ...items('file.close', 'file.reopen', 'file.save', 'file.saveAs', 'file.saveAll'),
        ...items('file.versions', 'file.duplicate', 'file.variant'),
        SEPARATOR,
        ...items('file.export', 'file.exportBlind', 'file.batchExport', 'file.print'),
        SEPARATOR,
        mac
          ? { role: 'close', label: menu.closeWindow, accelerator: 'Cmd+Shift+W' }
          : { role: 'quit', label: menu.quit },
      ],
    },
    {
      label: menu.edit,
      submenu: [
        ...items('edit.undo', 'edit.redo'),
        SEPARATOR,
        { role: 'cut', label: menu.cut },
        { role: 'copy', label: menu.copy },
        ...items('edit.copyRich'),
        { role: 'paste', label: menu.paste },
        { role: 'selectAll', label: menu.selectAll },
        SEPARATOR,
        ...items('edit.find', 'edit.findNext', 'edit.findPrevious', 'edit.replace'),
        SEPARATOR,
        ...items('edit.fitFewer'),
        { ...item('edit.spelling', facts), type: 'checkbox' },
      ],
    },
    {
      label: menu.view,
      submenu: [
        ...items('view.palette', 'view.source', 'view.fitWidth', 'view.fitPage'),
        SEPARATOR,
        ...APPEARANCES.map((command): Item => ({ ...item(command, facts), type: 'radio' })),
        SEPARATOR,
        // The plain keys are the page's; these zoom the interface.
        { role: 'resetZoom', label: menu.resetZoom, accelerator: 'CmdOrCtrl+Alt+0' },
        { role: 'zoomIn', label: menu.zoomIn, accelerator: 'CmdOrCtrl+Alt+Plus' },
        { role: 'zoomOut', label: menu.zoomOut, accelerator: 'CmdOrCtrl+Alt+-' },
        SEPARATOR,
        { role: 'togglefullscreen', label: menu.fullScreen },
        ...(facts.isPackaged ? [] : [{ role: 'toggleDevTools' as const }]),
      ],
    },
    mac ? macWindowMenu(facts) : windowMenu(facts),
    {
      role: 'help',
      label: menu.help,
      // On macOS it stands in the application's own menu.
      submenu: [...items('help.tour'), ...(mac ? [] : [{ role: 'about' as const, label: menu.about }])],
    },
  ];
}

/** As the role `appMenu` has it, whose labels are English for everybody. */
function applicationMenu({ words: { menu } }: MenuFacts): Item {
  return {
    label: 'Galley',
    submenu: [
      { role: 'about', label: menu.about },
      SEPARATOR,
      { role: 'services', label: menu.services },
      SEPARATOR,
      { role: 'hide', label: menu.hide },
      { role: 'hideOthers', label: menu.hideOthers },
      { role: 'unhide', label: menu.showAll },
      SEPARATOR,
      { role: 'quit', label: menu.quit },
    ],
  };
}

/** The role `window` lets macOS add the open windows. */
function macWindowMenu({ words: { menu } }: MenuFacts): Item {
  return {
    role: 'window',
    label: menu.window,
    submenu: [
      { role: 'minimize', label: menu.minimize },
      { role: 'zoom', label: menu.zoomWindow },
      SEPARATOR,
      { role: 'front', label: menu.toFront },
    ],
  };
}

function windowMenu({ words: { menu } }: MenuFacts): Item {
  return {
    label: menu.window,
    submenu: [
      { role: 'minimize', label: menu.minimize },
      { role: 'close', label: menu.closeWindow },
    ],
  };
}

function recentItems({ recents, open, clearRecents, words: { menu } }: MenuFacts): Item[] {
  const files = recents.map((path, index) => ({
    id: `recent.${index}`,
    // An ampersand would underline what follows it.
    label: `${basename(path)} – ${basename(dirname(path))}`.replaceAll('&', '&&'),
    click: () => open(path),
  }));
  return [...files, SEPARATOR, { label: menu.clearRecent, enabled: files.length > 0, click: clearRecents }];
}

/** Offered by nothing until the window says so. */
function item(id: MenuCommand, { words: { commands }, platform, command }: MenuFacts): Item {
  return {
    id,
    label: commands[id],
    accelerator: acceleratorOf(id, platform),
    enabled: false,
    click: () => command(id),
  };
}
