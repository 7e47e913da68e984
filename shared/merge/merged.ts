/** What a merge comes to. */

export interface Clash {
  /** JSON pointer from the value that was merged. */
  readonly at: string;
  readonly kept: unknown;
}

export interface MergedValue {
  readonly value: unknown;
  readonly conflicts: readonly Clash[];
}

/** `undefined` is a value that is not there. */
export type Merge = (base: unknown, ours: unknown, theirs: unknown) => MergedValue;

export function below(key: string | number, conflicts: readonly Clash[]): Clash[] {
  return conflicts.map(({ at, kept }) => ({ at: `/${key}${at}`, kept }));
}
