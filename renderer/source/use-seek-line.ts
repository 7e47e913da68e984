import { type RefObject, useEffect, useState } from 'react';

interface Sent {
  readonly line: number;
  readonly turn: number;
}

interface Sought extends Sent {
  /** Where in sight: a step by a key moves no more than it must. */
  readonly block: 'center' | 'nearest';
}

/**
 * Brings a line into sight: the first of the field that the caret entered, one that was sent for, or one
 * that the returned function is given. The line sought must be drawn to be found.
 */
export function useSeekLine(
  scroller: RefObject<HTMLElement | null>,
  lit: readonly number[],
  field: string | undefined,
  sent: Sent | undefined,
): { readonly sought: number | undefined; readonly seek: (line: number) => void } {
  const [sought, setSought] = useState<Sought>();
  const first = lit[0];
  const go = (line: number, block: Sought['block']) =>
    setSought((before) => ({ line, block, turn: (before?.turn ?? 0) + 1 }));
  // biome-ignore lint/correctness/useExhaustiveDependencies: only another field moves the lines, not each letter typed in it.
  useEffect(() => {
    if (first !== undefined) go(first, 'center');
  }, [field]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: `go` is the same whenever it is made.
  useEffect(() => {
    if (sent) go(sent.line, 'center');
  }, [sent]);
  useEffect(() => {
    if (!sought) return;
    const row = scroller.current?.querySelector(`[data-line="${sought.line}"]`);
    if (row && scroller.current && !isSeen(row, scroller.current))
      row.scrollIntoView({ block: sought.block });
  }, [sought, scroller]);
  return { sought: sought?.line, seek: (line) => go(line, 'nearest') };
}

function isSeen(row: Element, scroller: Element): boolean {
  const [own, around] = [row.getBoundingClientRect(), scroller.getBoundingClientRect()];
  return own.top >= around.top && own.bottom <= around.bottom;
}
