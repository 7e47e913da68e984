import type { Failed } from './failed';
import { FAULT_WORDS, type Fault } from './faults';

/**
 * An error that the person at the keyboard can act on. It costs the one file it names and nothing
 * else. `message` is a whole sentence: what is wrong, and what would be right. Anything else that is
 * thrown is a bug.
 */
export class UserError extends Error {
  override readonly name = 'UserError';
  constructor(
    /** What is wrong, without the file's name, ending in a full stop. */
    readonly problem: string,
    /** What to do about it, ending in a full stop. */
    readonly advice: string,
    /** For saying it in another language. */
    readonly fault?: Fault,
  ) {
    super(`${problem} ${advice}`);
  }
}

/** An error that is told as everywhere. */
export function userError(fault: Fault): UserError {
  const { problem, advice } = FAULT_WORDS[fault];
  return new UserError(problem, advice, fault);
}

/** What the person is told of a failure. A bug is told as one, never as the file's fault. */
export function sentences(error: unknown): Failed {
  if (error instanceof UserError) {
    const { problem, advice, fault } = error;
    return { problem, advice, ...(fault && { fault }) };
  }
  const message = error instanceof Error ? error.message.split('\n')[0] : String(error);
  return { problem: `Galley stumbled over this file (${message}).`, advice: 'Please report it.' };
}
