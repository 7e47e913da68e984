/** How V8 is to treat our code. */
import { setFlagsFromString } from 'node:v8';

/**
 * Bytes of bytecode that a function runs before it is compiled for speed; V8's own is a third of it. Every
 * stranger's document brings shapes that were not there before: what is compiled too early is thrown away and
 * compiled again, and that took more than a third of a batch, most of it on threads beside ours.
 */
const INTERRUPT_BUDGET = 400_000;

/** To be called before any work, once a process; its threads do likewise. */
export function tuneEngine(): void {
  setFlagsFromString(`--interrupt-budget=${INTERRUPT_BUDGET}`);
}
