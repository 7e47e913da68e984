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
      if (!(platform === 'darwin' ? event.metaKey : event.ctrlKey) || event.altKey) return;
      const act = actionOf(event.key.toLowerCase(), event.shiftKey);
      if (!act) return;
      event.preventDefault();
      act();
    };
    const actionOf = (key: string, shift: boolean): (() => void) | undefined => {
      if (key === 'z') return shift ? commands.redo : commands.undo;
      if (key === 'y') return commands.redo;
      if (key === 'k') return focusSearch;
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

function focusSearch(): void {
  document.querySelector<HTMLInputElement>('.search input')?.focus();
}
