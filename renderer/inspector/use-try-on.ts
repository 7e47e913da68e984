import { useEffect, useRef } from 'react';
import { useTools } from '../app-context';

/** A pointer on its way across the cards tries none of them on. Milliseconds. */
const PAUSE = 180;

/** Shows a template on the desk while it is pointed at; `undefined` takes it off. */
export function useTryOn(chosen: string): (templateId: string | undefined) => void {
  const { actions } = useTools();
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  useEffect(
    () => () => {
      clearTimeout(timer.current);
      actions.tryTemplate(undefined);
    },
    [actions],
  );
  return (templateId) => {
    clearTimeout(timer.current);
    if (templateId === undefined) actions.tryTemplate(undefined);
    else if (templateId !== chosen) timer.current = setTimeout(() => actions.tryTemplate(templateId), PAUSE);
  };
}
