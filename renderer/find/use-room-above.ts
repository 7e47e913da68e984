import { type RefObject, useLayoutEffect } from 'react';

/**
 * Room above the pages for a bar that lies over them, or what stands at the top of page one could not be scrolled
 * from under it. What is in sight stays where it is.
 */
export function useRoomAbove(
  bar: RefObject<HTMLElement | null>,
  scroller: RefObject<HTMLElement | null>,
  /** Grows with what the bar shows. */
  rows: number,
): void {
  // biome-ignore lint/correctness/useExhaustiveDependencies: the height is measured anew when there are more rows.
  useLayoutEffect(() => {
    const desk = scroller.current;
    const pages = desk?.firstElementChild;
    if (!bar.current || !desk || !(pages instanceof HTMLElement)) return;
    const room = bar.current.offsetTop + bar.current.offsetHeight;
    pages.style.marginTop = `${room}px`;
    desk.style.scrollPaddingTop = `${room}px`;
    desk.scrollBy({ top: room, behavior: 'instant' });
    return () => {
      desk.scrollBy({ top: -room, behavior: 'instant' });
      pages.style.marginTop = '';
      desk.style.scrollPaddingTop = '';
    };
  }, [bar, scroller, rows]);
}
