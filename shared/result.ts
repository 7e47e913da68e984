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
  ) {
    super(`${problem} ${advice}`);
  }
}
