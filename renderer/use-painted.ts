import { startTransition, useEffect, useState } from 'react';
import { useTools } from './app-context';
import type { AppState } from './store/state';

/**
 * What stands beside the thing that changed comes once that is on screen: the frame waits for nothing else,
 * and draws nothing twice. The selector is one and the same function at every drawing.
 */
export function usePainted<T>(selector: (state: AppState) => T): T {
  const { store } = useTools();
  const [painted, setPainted] = useState(() => selector(store.getState()));
  useEffect(() => {
    let seen: T;
    let frame = 0;
    let afterFrame: ReturnType<typeof setTimeout> | undefined;
    const cancel = () => {
      cancelAnimationFrame(frame);
      clearTimeout(afterFrame);
    };
    const follow = () => {
      const value = selector(store.getState());
      if (Object.is(value, seen)) return;
      seen = value;
      cancel();
      frame = requestAnimationFrame(() => {
        afterFrame = setTimeout(() => startTransition(() => setPainted(() => value)));
      });
    };
    seen = selector(store.getState());
    setPainted(() => seen);
    const unsubscribe = store.subscribe(follow);
    return () => {
      unsubscribe();
      cancel();
    };
  }, [store, selector]);
  return painted;
}
