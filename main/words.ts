/** The words of menus and dialogs. The window has the catalogue, in the person's language, and tells them first of all. */
import type { ShellWords } from '../shared/shell-words';

export interface Words {
  /** Undefined until the window told them. */
  now(): ShellWords | undefined;
  set(words: ShellWords): void;
  watch(listener: () => void): void;
}

export function openWords(): Words {
  let words: ShellWords | undefined;
  const listeners: (() => void)[] = [];
  return {
    now: () => words,
    set(next) {
      words = next;
      for (const tell of listeners) tell();
    },
    watch: (listener) => void listeners.push(listener),
  };
}

/** Of a dialog, which nothing but the window asks for. */
export function dialogWords(words: Words): ShellWords['dialogs'] {
  const now = words.now();
  if (!now) throw new Error('a dialog was asked for before the window told its words');
  return now.dialogs;
}
