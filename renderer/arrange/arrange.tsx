import {
  type Announcements,
  DndContext,
  type DragEndEvent,
  DragOverlay,
  KeyboardSensor,
  PointerSensor,
  useSensor,
  useSensors,
} from '@dnd-kit/core';
import { type ReactNode, useState } from 'react';
import { useTools } from '../app-context';
import { useDocumentId } from '../editors/editor-context';
import { valueAt } from '../store/pointer';
import { WORDING } from '../wording';
import { toNeighbour, underHand } from './by-hand';
import { dropPlace } from './drop-place';

/**
 * A press may slip by five pixels before it is a drag. Options that are made anew would have everything that
 * can be carried drawn again with every letter.
 */
const BY_HAND = { activationConstraint: { distance: 5 } };
const BY_KEYS = { coordinateGetter: toNeighbour };

/** Sections and entries within can be carried to another place, by their handles. */
export function Arrange({ children }: { readonly children: ReactNode }) {
  const { actions, store } = useTools();
  const id = useDocumentId();
  const [carried, setCarried] = useState<string>();
  const sensors = useSensors(useSensor(PointerSensor, BY_HAND), useSensor(KeyboardSensor, BY_KEYS));
  const drop = ({ active, over }: DragEndEvent) => {
    setCarried(undefined);
    if (!over || over.id === active.id) return;
    const [from, target] = [String(active.id), String(over.id)];
    const { opened, documents } = store.getState();
    const resume = documents.find((document) => document.id === id)?.content.resume;
    const entries = valueAt(resume, `${target}/entries`);
    const count = Array.isArray(entries) ? entries.length : 0;
    actions.carryItem(id, from, dropPlace(from, target, opened.includes(target), count));
  };
  return (
    <DndContext
      sensors={sensors}
      collisionDetection={underHand}
      accessibility={SPOKEN}
      onDragStart={({ active }) => setCarried(nameOf(active))}
      onDragEnd={drop}
      onDragCancel={() => setCarried(undefined)}
    >
      {children}
      <DragOverlay dropAnimation={null}>
        {carried === undefined ? null : <div className="carried">{carried}</div>}
      </DragOverlay>
    </DndContext>
  );
}

interface Named {
  readonly data: { readonly current?: Readonly<Record<string, unknown>> };
}

function nameOf({ data }: Named): string {
  return String(data.current?.name ?? '');
}

const ANNOUNCEMENTS: Announcements = {
  onDragStart: ({ active }) => WORDING.carry.lifted(nameOf(active)),
  // Over itself it is when it was just lifted.
  onDragOver: ({ active, over }) =>
    over && over.id !== active.id ? WORDING.carry.over(nameOf(active), nameOf(over)) : undefined,
  onDragEnd: ({ active, over }) =>
    over ? WORDING.carry.dropped(nameOf(active), nameOf(over)) : WORDING.carry.back(nameOf(active)),
  onDragCancel: ({ active }) => WORDING.carry.back(nameOf(active)),
};

const SPOKEN = { announcements: ANNOUNCEMENTS, screenReaderInstructions: { draggable: WORDING.carry.how } };
