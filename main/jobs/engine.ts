/** How V8 is to treat our code. */
import { setFlagsFromString } from 'node:v8';

/**
 * Bytes of bytecode that a function runs before it is compiled for speed; V8's own is a third of it. Every
 * stranger's document brings shapes that were not there before: what is compiled too early is thrown away and
 * compiled again, and that took more than a third of a batch, most of it on threads beside ours.
 */
const INTERRUPT_BUDGET = 400_000;

/**
 * Where every processor has a worker, those threads take their time from the workers: a hundred mixed documents
 * on two of two processors take a tenth less of it so. Where one is idle they do not, and quicker code wins.
 */
const FULL_INTERRUPT_BUDGET = 1_200_000;

/**
 * To be called before any work, once a process; its threads do likewise. `isFull`: no processor will be idle.
 * Electron builds its V8 without the flag, and would complain of it on every start.
 */
export function tuneEngine(isFull = false): void {
  if (process.versions.electron) return;
  setFlagsFromString(`--interrupt-budget=${isFull ? FULL_INTERRUPT_BUDGET : INTERRUPT_BUDGET}`);
}
