/** What is under the hand, and under the arrow keys: by the tops of what may be let go on, from above to below. */
import type { ClientRect, Collision, CollisionDetection, KeyboardCoordinateGetter } from '@dnd-kit/core';
import { accepts } from './drop-place';

export const underHand: CollisionDetection = (args) => {
  const { active, droppableContainers, droppableRects, pointerCoordinates, collisionRect } = args;
  const y = pointerCoordinates?.y ?? collisionRect.top;
  let nearest: Collision | undefined;
  let best = Number.POSITIVE_INFINITY;
  for (const { id } of droppableContainers) {
    const rect = droppableRects.get(id);
    if (!rect || !accepts(String(active.id), String(id))) continue;
    const away = pointerCoordinates ? distance(rect, y) : Math.abs(rect.top - y);
    if (away >= best) continue;
    best = away;
    nearest = { id };
  }
  return nearest ? [nearest] : [];
};

export const toNeighbour: KeyboardCoordinateGetter = (event, { context }) => {
  const step = event.code === 'ArrowDown' ? 1 : event.code === 'ArrowUp' ? -1 : 0;
  const { active, over, droppableContainers, droppableRects } = context;
  if (step === 0 || !active) return undefined;
  event.preventDefault();
  const places = droppableContainers
    .getEnabled()
    .flatMap(({ id }) => {
      const rect = droppableRects.get(id);
      return rect && accepts(String(active.id), String(id)) ? [{ id, rect }] : [];
    })
    .sort((one, other) => one.rect.top - other.rect.top);
  const at = places.findIndex(({ id }) => id === (over?.id ?? active.id));
  const next = places[at + step];
  return next && { x: next.rect.left, y: next.rect.top };
};

function distance({ top, bottom }: ClientRect, y: number): number {
  return Math.max(top - y, y - bottom, 0);
}
