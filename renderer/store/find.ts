import type { FindOptions } from '../../shared/find-text';

/** What is sought, and where one is among what was found. */
export interface Find {
  readonly words: string;
  readonly replacement: string;
  readonly options: FindOptions;
  /** In every open document. */
  readonly everywhere: boolean;
  readonly replaces: boolean;
  /** Index of the place that one is at. */
  readonly index: number;
  /** Tells one wish to seek from the next. */
  readonly asked: number;
  /** Tells one wish to go to a place from the next. */
  readonly turn: number;
}
