import { type RefObject, useEffect } from 'react';
import { useTools } from '../app-context';

/**
 * Ctrl and the wheel, and the pinch of a touch pad, which arrives as the same event.
 * @param hold - Is told what point of the window to zoom around.
 */
export function useWheelZoom(
  scroller: RefObject<HTMLElement | null>,
  shown: number,
  hold: (point: { x: number; y: number }) => void,
): void {
  const { actions } = useTools();
  useEffect(() => {
    const desk = scroller.current;
    if (!desk) return;
    const onWheel = (event: WheelEvent) => {
      if (!event.ctrlKey) return;
      event.preventDefault();
      const next = shown * Math.exp(-event.deltaY / 300);
      actions.setZoom(Math.min(Math.max(next, 0.25), 4));
      hold({ x: event.clientX, y: event.clientY });
    };
    // React's own listener is passive and could not keep the window from zooming itself.
    desk.addEventListener('wheel', onWheel, { passive: false });
    return () => desk.removeEventListener('wheel', onWheel);
  }, [actions, scroller, shown, hold]);
}
