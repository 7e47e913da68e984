import { defaultRangeExtractor, useVirtualizer } from '@tanstack/react-virtual';
import { type CSSProperties, type FocusEvent, useCallback, useRef, useState } from 'react';
import type { RunClash, RunRow } from '../store/batch-state';
import { WORDING } from '../wording';
import { rowsToKeep } from './rows-to-keep';
import { RunRowItem } from './run-row-item';

export interface RunRowsProps {
  readonly rows: readonly RunRow[];
  readonly dry: boolean;
  readonly clashes: ReadonlyMap<number, readonly RunClash[]>;
}

/** Pixels of a row that was not drawn yet, in between those that wait and those that are done. */
const USUAL_HEIGHT = 52;
/** Rows beyond either edge: what a hand scrolls by until they are followed by others. */
const BEYOND = 12;

/**
 * Thousands of documents, of which only those in sight are elements. The others are told of by number, and
 * Tab finds what there is to press in them.
 */
export function RunRows({ rows, dry, clashes }: RunRowsProps) {
  const scroller = useRef<HTMLUListElement>(null);
  const [focused, setFocused] = useState<number>();
  const [unfolded, setUnfolded] = useState<ReadonlySet<number>>(new Set());
  const list = useVirtualizer({
    count: rows.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => USUAL_HEIGHT,
    getItemKey: useCallback((at: number) => rows[at]?.index ?? at, [rows]),
    overscan: BEYOND,
    rangeExtractor: (range) => rowsToKeep(rows, defaultRangeExtractor(range), { focused, clashes }),
  });
  // What grows or shrinks above what is looked at never moves it, whichever way was scrolled last.
  list.shouldAdjustScrollPositionOnItemSizeChange = ({ start, size }, _, { scrollOffset }) =>
    start + size <= (scrollOffset ?? 0);
  const onFold = useCallback((index: number, isOpen: boolean) => {
    setUnfolded((before) => {
      if (before.has(index) === isOpen) return before;
      const next = new Set(before);
      if (isOpen) next.add(index);
      else next.delete(index);
      return next;
    });
  }, []);
  const onFocus = ({ target }: FocusEvent<HTMLElement>) => {
    const at = target.closest('[data-index]')?.getAttribute('data-index');
    setFocused(rows[Number(at ?? Number.NaN)]?.index);
  };
  // The window may have been left as a whole, and the focus comes back with it.
  const onBlur = ({ relatedTarget }: FocusEvent) => relatedTarget && setFocused(undefined);
  return (
    <ul
      ref={scroller}
      aria-label={WORDING.batch.rows}
      className="run-rows"
      // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls is reached by keyboard.
      tabIndex={0}
      style={{ '--whole': `${list.getTotalSize()}px` } as CSSProperties}
      onFocus={onFocus}
      onBlur={onBlur}
    >
      {list.getVirtualItems().map(({ index: at, start }) => {
        const row = rows[at];
        return (
          row && (
            <RunRowItem
              key={row.index}
              {...{ row, dry, at, start, onFold }}
              of={rows.length}
              clashes={clashes.get(row.index)}
              isUnfolded={unfolded.has(row.index)}
              measure={list.measureElement}
            />
          )
        );
      })}
    </ul>
  );
}
