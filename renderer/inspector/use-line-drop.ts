import { type DragEvent, useRef } from 'react';
import { useTools } from '../app-context';
import { carriedLine, carriesLine } from './carried-line';

/**
 * Takes unplaced lines that are let go over a form: on a field, an entry's card or a section's head. One
 * listener for the whole form, because every field is a target; the menu of the line is the same by keys.
 */
export function useLineDrop(documentId: string) {
  const { actions } = useTools();
  const lit = useRef<HTMLElement>(undefined);
  const light = (target: HTMLElement | undefined) => {
    if (lit.current === target) return;
    lit.current?.removeAttribute('data-drop');
    target?.setAttribute('data-drop', '');
    lit.current = target;
  };
  return {
    onDragOver(event: DragEvent) {
      if (!carriesLine(event)) return;
      const target = targetOf(event);
      light(target);
      if (!target) return;
      event.preventDefault();
      event.dataTransfer.dropEffect = 'move';
    },
    onDragLeave({ currentTarget, relatedTarget }: DragEvent) {
      if (!(relatedTarget instanceof Node) || !currentTarget.contains(relatedTarget)) light(undefined);
    },
    onDrop(event: DragEvent) {
      const index = carriedLine(event);
      const target = targetOf(event);
      light(undefined);
      if (index === undefined || !target) return;
      event.preventDefault();
      const { pointer = '', place = pointer } = target.dataset;
      actions.placeLine(documentId, index, place);
    },
  };
}

function targetOf({ target }: DragEvent): HTMLElement | undefined {
  const found =
    target instanceof HTMLElement ? target.closest<HTMLElement>('[data-pointer], [data-place]') : null;
  return found ?? undefined;
}
