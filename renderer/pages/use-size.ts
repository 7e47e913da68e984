import { type RefObject, useLayoutEffect, useState } from 'react';

/** Inner size of an element in pixels, scroll bars left out; zero until it is measured. */
export function useSize(ref: RefObject<HTMLElement | null>): { width: number; height: number } {
  const [size, setSize] = useState({ width: 0, height: 0 });
  useLayoutEffect(() => {
    const element = ref.current;
    if (!element) return;
    const measure = () => {
      const { width } = element.getBoundingClientRect();
      // clientWidth is rounded, up too: of a window that is zoomed a page would be wider than its desk.
      const bar = element.offsetWidth - element.clientWidth;
      setSize({ width: Math.floor(width) - bar, height: element.clientHeight });
    };
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(element);
    return () => observer.disconnect();
  }, [ref]);
  return size;
}
