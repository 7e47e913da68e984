/** How quickly a batch goes and how long it will take. Pure: the clock is an argument. */
import type { BatchPace } from '../../shared/batch/events';

/** With fewer done, what the first of them took says little. */
const ENOUGH = 3;
/** The last ones say more about the next than the first did. */
const LOOKED_AT = 50;

export interface Pacer {
  /** Counts a document and says how it goes. `milliseconds` is what the run took so far, pauses left out. */
  count(total: number, milliseconds: number): BatchPace;
}

export function openPacer(doneBefore: number): Pacer {
  const times: number[] = [0];
  let done = doneBefore;
  return {
    count(total, milliseconds) {
      done += 1;
      times.push(milliseconds);
      if (times.length > LOOKED_AT + 1) times.shift();
      const minutes = (milliseconds - (times[0] ?? 0)) / 60_000;
      const perMinute = minutes > 0 ? (times.length - 1) / minutes : 0;
      const isKnown = times.length > ENOUGH && perMinute > 0;
      return { done, total, perMinute, ...(isKnown && { secondsLeft: (60 * (total - done)) / perMinute }) };
    },
  };
}

/** Milliseconds since now that were not spent in a pause. */
export interface Stopwatch {
  read(): number;
  pause(): void;
  resume(): void;
}

export function startStopwatch(now: () => number): Stopwatch {
  let begun = now();
  let pausedAt: number | undefined;
  return {
    read: () => (pausedAt ?? now()) - begun,
    pause() {
      pausedAt ??= now();
    },
    resume() {
      if (pausedAt !== undefined) begun += now() - pausedAt;
      pausedAt = undefined;
    },
  };
}
