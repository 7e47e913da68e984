import { type RefObject, useCallback, useEffect, useLayoutEffect, useRef } from 'react';
import { useTools } from '../app-context';
import type { Zoom } from '../store/state';
import { DESK_MARGIN } from './zoom';

/** A point of the window, in pixels. */
interface Point {
  readonly x: number;
  readonly y: number;
}

/** A point of a page, in parts of its size, and where in the window it is to stay. */
interface Held {
  readonly page: Element;
  readonly across: number;
  readonly down: number;
  readonly at: Point;
}

/**
 * Keeps what one looks at where it is while the pages grow or shrink around it: the middle of the desk, or the
 * point that is handed to what it returns, right after the zoom was set and before it is drawn.
 */
export function useZoomPlace(
  scroller: RefObject<HTMLElement | null>,
  zoom: Zoom,
  scale: number,
): (point: Point) => void {
  const { store } = useTools();
  const held = useRef<Held>(undefined);
  useEffect(
    () =>
      store.subscribe(({ zoom: next }, before) => {
        if (next !== before.zoom && scroller.current) held.current = heldInMiddle(scroller.current, next);
      }),
    [store, scroller],
  );
  // biome-ignore lint/correctness/useExhaustiveDependencies: a zoom that changes no page lets go of what was held, too.
  useLayoutEffect(() => {
    const { page, across, down, at } = held.current ?? {};
    held.current = undefined;
    if (!page?.isConnected || !at) return;
    const { left, top, width, height } = page.getBoundingClientRect();
    scroller.current?.scrollBy({
      left: left + (across ?? 0) * width - at.x,
      top: top + (down ?? 0) * height - at.y,
      behavior: 'instant',
    });
  }, [zoom, scale]);
  return useCallback(
    (point) => {
      // Where the zoom stayed as it was nothing is held.
      if (scroller.current && held.current) held.current = heldAt(scroller.current, point);
    },
    [scroller],
  );
}

/** A page that is to be seen whole begins at the top. */
function heldInMiddle(scroller: HTMLElement, zoom: Zoom): Held | undefined {
  const { left, top, width, height } = scroller.getBoundingClientRect();
  const held = heldAt(scroller, { x: left + width / 2, y: top + height / 2 });
  return held && zoom === 'page' ? { ...held, down: 0, at: { x: held.at.x, y: top + DESK_MARGIN } } : held;
}

function heldAt(scroller: HTMLElement, at: Point): Held | undefined {
  const pages = [...scroller.querySelectorAll('.page')];
  const page = pages.findLast((one) => one.getBoundingClientRect().top <= at.y) ?? pages[0];
  if (!page) return undefined;
  const { left, top, width, height } = page.getBoundingClientRect();
  return { page, across: (at.x - left) / width, down: (at.y - top) / height, at };
}
