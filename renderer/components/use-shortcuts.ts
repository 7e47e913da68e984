import { useEffect } from 'react';
import { useTools } from '../app-context';
import { stepZoom } from '../pages/zoom';

/**
 * Keys that the window answers itself. Undo is among them although the menu has it too: a text field
 * would else take its own step back and know nothing of ours.
 */
export function useShortcuts(): void {
  const { actions, commands, platform, store } = useTools();
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      const act = findActionOf(event) ?? plainActionOf(event);
      if (!act) return;
      event.preventDefault();
      act();
    };
    const holds = (event: KeyboardEvent) => (platform === 'darwin' ? event.metaKey : event.ctrlKey);
    const plainActionOf = (event: KeyboardEvent) =>
      holds(event) && !event.altKey
        ? actionOf(event.key.toLowerCase(), event.shiftKey, event.target)
        : undefined;
    /** Each system has its own keys for finding. */
    const findActionOf = (event: KeyboardEvent): (() => void) | undefined => {
      const step = () => actions.stepFind(event.shiftKey ? -1 : 1);
      if (event.key === 'F3') return step;
      if (!holds(event) || (event.shiftKey && event.code !== 'KeyG')) return undefined;
      if (event.code === 'KeyF') return () => actions.openFind(event.altKey && platform === 'darwin');
      if (platform === 'darwin') return event.code === 'KeyG' ? step : undefined;
      return event.code === 'KeyH' && !event.altKey ? () => actions.openFind(true) : undefined;
    };
    const print = () => {
      if (store.getState().currentId !== undefined) actions.setPrinting(true);
    };
    const actionOf = (key: string, shift: boolean, target: EventTarget | null): (() => void) | undefined => {
      if (key === 'z') return shift ? commands.redo : commands.undo;
      if (key === 'y') return commands.redo;
      if (key === 'p') return shift ? () => actions.showPalette(true) : print;
      // In rich text it makes a link.
      if (key === 'k') return isRichText(target) ? undefined : focusSearch;
      if (key === 'u') return () => actions.showSource(!store.getState().showsSource);
      if (key === '=' || key === '+') return () => actions.setZoom(stepZoom(store.getState().zoom, 1));
      if (key === '-') return () => actions.setZoom(stepZoom(store.getState().zoom, -1));
      if (key === '0') return () => actions.setZoom('width');
      return undefined;
    };
    window.addEventListener('keydown', onKeyDown, { capture: true });
    return () => window.removeEventListener('keydown', onKeyDown, { capture: true });
  }, [actions, commands, platform, store]);
}

function isRichText(target: EventTarget | null): boolean {
  return target instanceof Element && target.closest('[data-rich]') !== null;
}

function focusSearch(): void {
  document.querySelector<HTMLInputElement>('.search input')?.focus();
}
