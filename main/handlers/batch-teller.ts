/** Says many things a little later and together, so that a quick batch does not keep the window busy listening. */
export interface Teller<T> {
  readonly tell: (event: T) => void;
  readonly flush: () => void;
}

/** Quick enough for what is only watched, in milliseconds; every telling costs the window a frame. */
const TOGETHER = 200;

export function openTeller<T>(say: (events: T[]) => void): Teller<T> {
  let events: T[] = [];
  let timer: NodeJS.Timeout | undefined;
  const flush = () => {
    clearTimeout(timer);
    timer = undefined;
    if (events.length === 0) return;
    const now = events;
    events = [];
    say(now);
  };
  return {
    flush,
    tell(event) {
      events.push(event);
      timer ??= setTimeout(flush, TOGETHER);
    },
  };
}
