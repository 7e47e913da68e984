/** Code that is read once the window stands, so that nobody waits for it who does not need it yet. */

export interface LateCode<T> {
  /** Undefined until it is read. */
  now(): T | undefined;
  /** Reads it, once; where that fails, the next call tries again. */
  load(): Promise<void>;
  /** Returns the function that ends it. */
  subscribe(listener: () => void): () => void;
}

export function lateCode<T>(read: () => Promise<T>, failed: (error: unknown) => void): LateCode<T> {
  let code: T | undefined;
  let reading: Promise<void> | undefined;
  const listeners = new Set<() => void>();
  const take = (arrived: T) => {
    code = arrived;
    for (const tell of listeners) tell();
  };
  return {
    now: () => code,
    load() {
      reading ??= read().then(take, (error: unknown) => {
        reading = undefined;
        failed(error);
      });
      return reading;
    },
    subscribe(listener) {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
  };
}
