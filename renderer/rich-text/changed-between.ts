import type { Node } from 'prosemirror-model';

export interface Changed {
  readonly from: number;
  readonly to: number;
  readonly nodes: readonly Node[];
}

/** The stretch of `before` that differs, and what stands there in `after`: a caret outside it stays. */
export function changedBetween(before: Node, after: Node): Changed | undefined {
  const from = before.content.findDiffStart(after.content);
  const ends = before.content.findDiffEnd(after.content);
  if (from === null || !ends) return undefined;
  // Letters that repeat are found from both sides: “aa” to “aaa” differs nowhere but in length.
  const over = Math.max(0, from - Math.min(ends.a, ends.b));
  return { from, to: ends.a + over, nodes: after.slice(from, ends.b + over).content.content };
}
