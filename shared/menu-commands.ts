/** What the menu, the palette and the keyboard can ask of the window, and by which keys. */
export const MENU_COMMANDS = [
  'file.import',
  'file.close',
  'file.reopen',
  'file.save',
  'file.saveAs',
  'file.saveAll',
  'file.versions',
  'file.duplicate',
  'file.variant',
  'file.export',
  'file.exportBlind',
  'file.batchExport',
  'file.print',
  'edit.undo',
  'edit.redo',
  'edit.copyRich',
  'edit.find',
  'edit.replace',
  'edit.findNext',
  'edit.findPrevious',
  'edit.fitFewer',
  'edit.spelling',
  'view.palette',
  'view.source',
  'view.fitWidth',
  'view.fitPage',
  'view.system',
  'view.light',
  'view.dark',
  'view.contrast',
  'help.tour',
] as const;

export type MenuCommand = (typeof MENU_COMMANDS)[number];

export type Platform = 'darwin' | 'win32' | 'linux';

/** As Electron writes accelerators; the second one is macOS's, where it has habits of its own. */
const SHORTCUTS: Readonly<Partial<Record<MenuCommand, readonly [keys: string, mac?: string]>>> = {
  'file.import': ['CmdOrCtrl+O'],
  'file.close': ['CmdOrCtrl+W'],
  'file.reopen': ['CmdOrCtrl+Shift+T'],
  'file.save': ['CmdOrCtrl+S'],
  'file.saveAs': ['CmdOrCtrl+Shift+S'],
  // Ctrl, Alt and S write ś on a Polish keyboard of Windows.
  'file.saveAll': ['Ctrl+Shift+A', 'Cmd+Alt+S'],
  'file.versions': ['CmdOrCtrl+Alt+H'],
  'file.duplicate': ['CmdOrCtrl+Shift+D'],
  'file.variant': ['CmdOrCtrl+Alt+V'],
  'file.export': ['CmdOrCtrl+E'],
  'file.exportBlind': ['CmdOrCtrl+Shift+B'],
  'file.batchExport': ['CmdOrCtrl+Shift+E'],
  'edit.undo': ['CmdOrCtrl+Z'],
  'file.print': ['CmdOrCtrl+P'],
  'edit.redo': ['Ctrl+Y', 'Cmd+Shift+Z'],
  'edit.copyRich': ['CmdOrCtrl+Shift+C'],
  'edit.find': ['CmdOrCtrl+F'],
  'edit.replace': ['Ctrl+H', 'Cmd+Alt+F'],
  'edit.findNext': ['F3', 'Cmd+G'],
  'edit.findPrevious': ['Shift+F3', 'Cmd+Shift+G'],
  'view.palette': ['CmdOrCtrl+Shift+P'],
  'view.source': ['CmdOrCtrl+U'],
  'view.fitWidth': ['CmdOrCtrl+0'],
};

export function acceleratorOf(command: MenuCommand, platform: Platform): string | undefined {
  const [keys, mac] = SHORTCUTS[command] ?? [];
  return platform === 'darwin' ? (mac ?? keys) : keys;
}

const MAC_SIGNS: Readonly<Record<string, string>> = {
  Cmd: '⌘',
  CmdOrCtrl: '⌘',
  Ctrl: '⌃',
  Alt: '⌥',
  Shift: '⇧',
};

/** In which order macOS writes the signs. */
const MAC_ORDER = '⌃⌥⇧⌘';

/** As the platform writes them: `⇧⌘S` on macOS, `Ctrl+Shift+S` elsewhere. */
export function shownKeys(command: MenuCommand, platform: Platform): string | undefined {
  const keys = acceleratorOf(command, platform)?.split('+');
  if (platform !== 'darwin') return keys?.join('+').replace('CmdOrCtrl', 'Ctrl');
  return keys
    ?.map((key) => MAC_SIGNS[key] ?? key)
    .sort((one, other) => orderOf(one) - orderOf(other))
    .join('');
}

function orderOf(key: string): number {
  const at = MAC_ORDER.indexOf(key);
  return at < 0 ? MAC_ORDER.length : at;
}
