import type { Bridge } from '../../shared/ipc/contract';
import { type MenuCommand, shownKeys } from '../../shared/menu-commands';
import { WORDING } from '../wording';

/** A shortcut as the platform writes it: `⌘K` on macOS, `Ctrl+K` elsewhere, `Strg+K` on a German keyboard. */
export function keys(platform: Bridge['platform'], key: string): string {
  return platform === 'darwin' ? `⌘${key}` : named(`Ctrl+${key}`);
}

/** Those of a command of the menu, which writes them the same way. */
export function keysOf(command: MenuCommand, platform: Bridge['platform']): string | undefined {
  const shown = shownKeys(command, platform);
  return shown && named(shown);
}

function named(shown: string): string {
  const names: Readonly<Record<string, string>> = WORDING.keys;
  return shown
    .split('+')
    .map((key) => names[key] ?? key)
    .join('+');
}
