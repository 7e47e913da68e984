import { useDroppable } from '@dnd-kit/core';
import { dropSide } from './drop-place';

/** A place on which something carried may be let go; `side` says where it would stand, while it is over it. */
export function useDropMark(pointer: string, name: string, disabled = false) {
  const { setNodeRef, isOver, active } = useDroppable({ id: pointer, data: { name }, disabled });
  const side = isOver && active && active.id !== pointer ? dropSide(String(active.id), pointer) : undefined;
  return { setNodeRef, side };
}
