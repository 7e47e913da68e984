import { type RefObject, useEffect, useState } from 'react';

interface Sent {
  readonly line: number;
  readonly turn: number;
}

/**
 * Brings a line into sight: the first of the field that the caret entered, or one that was sent for.
 * Returns the line sought, which must be drawn to be found.
 */
export function useSeekLine(
  scroller: RefObject<HTMLElement | null>,
  lit: readonly number[],
  field: string | undefined,
  sent: Sent | undefined,
): number | undefined {
  const [sought, setSought] = useState<Sent>();
  const first = lit[0];
  // biome-ignore lint/correctness/useExhaustiveDependencies: only another field moves the lines, not each letter typed in it.
  useEffect(() => {
    if (first !== undefined) setSought((before) => ({ line: first, turn: (before?.turn ?? 0) + 1 }));
  }, [field]);
  useEffect(() => {
    if (sent) setSought((before) => ({ line: sent.line, turn: (before?.turn ?? 0) + 1 }));
  }, [sent]);
  useEffect(() => {
    if (!sought) return;
    const row = scroller.current?.querySelector(`[data-line="${sought.line}"]`);
    if (row && scroller.current && !isSeen(row, scroller.current)) row.scrollIntoView({ block: 'center' });
  }, [sought, scroller]);
  return sought?.line;
}

function isSeen(row: Element, scroller: Element): boolean {
  const [own, around] = [row.getBoundingClientRect(), scroller.getBoundingClientRect()];
  return own.top >= around.top && own.bottom <= around.bottom;
}
