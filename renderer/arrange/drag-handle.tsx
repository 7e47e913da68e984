import { useDraggable } from '@dnd-kit/core';
import { GripVertical } from 'lucide-react';
import { memo } from 'react';
import { WORDING } from '../wording';

interface DragHandleProps {
  readonly pointer: string;
  readonly name: string;
}

/** By it a section or an entry is carried: with the hand, or lifted with Space and moved with the arrows. */
export const DragHandle = memo(function DragHandle({ pointer, name }: DragHandleProps) {
  const { setNodeRef, attributes, listeners } = useDraggable({ id: pointer, data: { name } });
  return (
    <button
      type="button"
      className="drag-handle"
      ref={setNodeRef}
      {...attributes}
      {...listeners}
      aria-label={WORDING.carry.name(name)}
    >
      <GripVertical aria-hidden size={14} strokeWidth={1.6} />
    </button>
  );
});
