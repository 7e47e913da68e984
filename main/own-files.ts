/**
 * The files that the window may write without a dialog: those that it opened or saved before. The window
 * shows what strangers wrote, so what it asks for is not enough to reach every file of the person's.
 */
export interface OwnFiles {
  add(path: string): void;
  has(path: string): boolean;
}

export function ownFiles(): OwnFiles {
  return new Set<string>();
}
