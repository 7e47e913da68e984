/**
 * Writing that outlasts a full disk and a folder that went away. The next document would fare like this one, and
 * every one after it, each read for nothing: so all that write wait until a person says to try again.
 */
import { UserError } from '../../shared/result';
import { openGate } from './gate';

/**
 * Does a task until it is done: true then, false where the batch is stopped instead. Rejects with what `isEverybodys`
 * says no document after this one would meet.
 */
export type Insist = (
  task: () => Promise<void>,
  isEverybodys?: (error: UserError) => boolean,
) => Promise<boolean>;

export interface Patience {
  readonly insist: Insist;
  readonly tryAgain: () => void;
  /** Nobody waits any longer: the batch is stopped. */
  readonly end: () => void;
}

/** `halted` is told once, however many fail before somebody says to try again. */
export function openPatience(signal: AbortSignal, halted: (failure: UserError) => void): Patience {
  // Nobody leaves it: it is there to be shut.
  const writing = openGate(Number.POSITIVE_INFINITY);
  let isHalted = false;
  return {
    async insist(task, isEverybodys = () => true) {
      for (;;) {
        await writing.enter();
        try {
          await task();
          return true;
        } catch (error) {
          if (!(error instanceof UserError && isEverybodys(error))) throw error;
          if (signal.aborted) return false;
          writing.shut();
          if (!isHalted) halted(error);
          isHalted = true;
        }
      }
    },
    tryAgain() {
      isHalted = false;
      writing.open();
    },
    end: writing.free,
  };
}
