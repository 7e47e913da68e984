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

/** Pixels that a press may slip before it is a drag. */
const SLIP = 5;

/** Sections and entries within can be carried to another place, by their handles. */
export function Arrange({ children }: { readonly children: ReactNode }) {
  const { actions, store } = useTools();
  const id = useDocumentId();
  const [carried, setCarried] = useState<string>();
  const sensors = useSensors(
    useSensor(PointerSensor, { activationConstraint: { distance: SLIP } }),
    useSensor(KeyboardSensor, { coordinateGetter: toNeighbour }),
  );
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
      accessibility={{
        announcements: ANNOUNCEMENTS,
        screenReaderInstructions: { draggable: WORDING.carry.how },
      }}
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
