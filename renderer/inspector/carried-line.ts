/** An unplaced line in a hand, between where it was taken up and where it is let go. */
import type { DragEvent } from 'react';

const TYPE = 'application/x-galley-line';

/** Other programs get its words. */
export function carryLine({ dataTransfer }: DragEvent, index: number, text: string): void {
  dataTransfer.setData(TYPE, String(index));
  dataTransfer.setData('text/plain', text);
  dataTransfer.effectAllowed = 'copyMove';
}

export function carriesLine({ dataTransfer }: DragEvent): boolean {
  return dataTransfer.types.includes(TYPE);
}

/** Index of the unplaced line; known only when it is let go. */
export function carriedLine({ dataTransfer }: DragEvent): number | undefined {
  const index = dataTransfer.getData(TYPE);
  return index === '' ? undefined : Number(index);
}
