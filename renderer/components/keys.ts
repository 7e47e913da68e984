import type { Bridge } from '../../shared/ipc/contract';

/** A shortcut as the platform writes it: `⌘K` on macOS, `Ctrl+K` elsewhere. */
export function keys(platform: Bridge['platform'], key: string): string {
  if (platform === 'darwin') return `⌘${key}`;
  return `Ctrl+${key}`;
}
