import { UserError } from '../../../shared/result';

/**
 * Runs a reader that recurses. A document nested thousands of levels deep is an attack or an accident,
 * never a résumé, so it is refused instead of every tree walk here and in the parsers being made a loop.
 */
export function withinDepth<T>(read: () => T): T {
  try {
    return read();
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    throw new UserError(
      'The lists or quotations in this document are nested thousands of levels deep.',
      'Open it in the program that made it and save its text as a plain document.',
    );
  }
}
