import { type KeyboardEvent, useId, useMemo, useRef, useState } from 'react';
import type { Unplaced } from '../../shared/resume';
import type { Source } from '../../shared/source';
import { useApp, useTools } from '../app-context';
import { linesOfField, toldByLine, unplacedByLine } from '../store/source-facts';
import { WORDING } from '../wording';
import { LINES_A_CHUNK, SourceChunk } from './source-chunk';
import { lineId } from './source-line';
import { useLastField } from './use-last-field';
import { useSeekLine } from './use-seek-line';

interface SourceLinesProps {
  readonly source: Source;
  readonly unplaced: readonly Unplaced[];
}

/** A list box over lines of any number: arrows go from line to line, Enter goes to the field made of it. */
export function SourceLines({ source, unplaced }: SourceLinesProps) {
  const { actions } = useTools();
  const { lines, origins } = source;
  const own = useId();
  const scroller = useRef<HTMLDivElement>(null);
  const [active, setActive] = useState(0);
  const field = useLastField();
  const told = useMemo(() => toldByLine(origins), [origins]);
  const lost = useMemo(() => unplacedByLine(source, unplaced), [source, unplaced]);
  const lit = useMemo(() => (field === undefined ? [] : linesOfField(origins, field)), [origins, field]);
  const sent = useApp((state) => state.sourceLine);
  const { sought, seek } = useSeekLine(scroller, lit, field, sent);

  const onKeyDown = (event: KeyboardEvent) => {
    const to = steps[event.key]?.(active, lines.length);
    if (to !== undefined) {
      event.preventDefault();
      setActive(to);
      seek(to);
    } else if (event.key === 'Enter') {
      const [first] = told.get(active) ?? [];
      if (first) actions.goToField(first.pointer);
    }
  };
  const chunks = Array.from({ length: Math.ceil(lines.length / LINES_A_CHUNK) }, (_, index) => index);
  return (
    <div
      className="source-lines"
      ref={scroller}
      role="listbox"
      tabIndex={0}
      aria-label={WORDING.sourceLines}
      aria-activedescendant={lineId(own, active)}
      onKeyDown={onKeyDown}
    >
      {chunks.map((chunk) => (
        <SourceChunk
          key={chunk}
          list={own}
          chunk={chunk}
          lines={lines}
          told={told}
          lost={lost}
          field={field}
          sent={sent?.line}
          active={active}
          wanted={wantedIn(chunk, [active, sought])}
          onActive={setActive}
        />
      ))}
    </div>
  );
}

/** Whether one of these lines is of the chunk, which then is drawn wherever the scroll stands. */
function wantedIn(chunk: number, wanted: readonly (number | undefined)[]): boolean {
  return wanted.some((line) => line !== undefined && Math.floor(line / LINES_A_CHUNK) === chunk);
}

const PAGE = 12;
const steps: Readonly<Record<string, (at: number, count: number) => number>> = {
  ArrowDown: (at, count) => Math.min(at + 1, count - 1),
  ArrowUp: (at) => Math.max(at - 1, 0),
  PageDown: (at, count) => Math.min(at + PAGE, count - 1),
  PageUp: (at) => Math.max(at - PAGE, 0),
  Home: () => 0,
  End: (_, count) => count - 1,
};
