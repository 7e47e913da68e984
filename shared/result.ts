import type { Failed } from './failed';
import { FAULT_WORDS, type Fault, withDetail } from './faults';

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
    /** A line, a name: what the sentence of the fault leaves open. */
    readonly detail?: string,
  ) {
    super(`${problem} ${advice}`);
  }
}

/** An error that is told as everywhere. */
export function userError(fault: Fault, detail?: string): UserError {
  const { problem, advice } = withDetail(FAULT_WORDS[fault], detail);
  return new UserError(problem, advice, fault, detail);
}

/** What the person is told of a failure. A bug is told as one, never as the file's fault. */
export function sentences(error: unknown): Failed {
  if (error instanceof UserError) {
    const { problem, advice, fault, detail } = error;
    return { problem, advice, ...(fault && { fault }), ...(detail !== undefined && { detail }) };
  }
  return sentences(userError('bug', error instanceof Error ? error.message.split('\n')[0] : String(error)));
}
