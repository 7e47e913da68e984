import type { Loose } from './loose';

/** Résumé data in the words of one other program. */
export interface Dialect {
  /** For people: "RenderCV". */
  readonly title: string;
  recognises(data: Loose): boolean;
  /** JSON pointers of what its author switched off; it is not read. */
  hidden?(data: Loose): readonly string[];
  /** The data as JSON Resume would have it. */
  toJsonResume(data: Loose): Loose | Promise<Loose>;
}
