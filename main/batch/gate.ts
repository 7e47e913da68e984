/** Who may begin: so many at a time, nobody while it is shut. First come, first served. */
export interface Gate {
  /** Resolves when there is room; what came in has to leave. */
  enter(): Promise<void>;
  leave(): void;
  shut(): void;
  open(): void;
  /** Lets everybody in from now on: there is nothing left to be kept apart. */
  free(): void;
}

export function openGate(size: number): Gate {
  const waiting: (() => void)[] = [];
  let room = size;
  let isShut = false;
  const admit = () => {
    while (!isShut && room > 0) {
      const next = waiting.shift();
      if (!next) return;
      room -= 1;
      next();
    }
  };
  return {
    enter: () =>
      new Promise((resolve) => {
        waiting.push(resolve);
        admit();
      }),
    leave() {
      room += 1;
      admit();
    },
    shut() {
      isShut = true;
    },
    open() {
      isShut = false;
      admit();
    },
    free() {
      isShut = false;
      room = Number.POSITIVE_INFINITY;
      admit();
    },
  };
}
