import { useEffect, useRef } from 'react';
import { useTools } from '../app-context';
import { useDocumentId } from './editor-context';

/** A pause after which the next letter is a step of undo of its own, in milliseconds. */
const PAUSE = 900;

/** What every field does: sets its value, lights its words on the page, and parts typing into steps. */
export function useField(pointer: string) {
  const { actions } = useTools();
  const id = useDocumentId();
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  useEffect(() => () => clearTimeout(timer.current), []);
  return {
    set(value: unknown) {
      actions.setField(id, pointer, value);
      clearTimeout(timer.current);
      timer.current = setTimeout(() => actions.settleTyping(id), PAUSE);
    },
    onFocus() {
      actions.enterField(pointer);
    },
    onBlur() {
      clearTimeout(timer.current);
      actions.leaveField(pointer);
      actions.settleTyping(id);
    },
  };
}
