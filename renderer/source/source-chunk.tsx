import { memo, useEffect, useRef, useState } from 'react';
import type { SourceLine } from '../../shared/source';
import { touches } from '../store/pointer';
import type { Told } from '../store/source-facts';
import { SourceRow } from './source-line';

/** Lines that are drawn together or not at all. */
export const LINES_A_CHUNK = 50;

/** In pixels: the height of a line before it was ever drawn, and how far ahead of the eye lines are drawn. */
const LINE_HEIGHT = 25;
const AHEAD = 800;

interface SourceChunkProps {
  /** Id of the list, for the ids of its lines. */
  readonly list: string;
  readonly chunk: number;
  readonly lines: readonly SourceLine[];
  readonly told: ReadonlyMap<number, readonly Told[]>;
  readonly lost: ReadonlyMap<number, number>;
  readonly field: string | undefined;
  readonly sent: number | undefined;
  readonly active: number;
  readonly wanted: boolean;
  readonly onActive: (line: number) => void;
}

/** Some lines near the eye, or the room that they take up. */
export const SourceChunk = memo(function SourceChunk(props: SourceChunkProps) {
  const { chunk, lines, told, wanted } = props;
  const own = useRef<HTMLDivElement>(null);
  const [near, setNear] = useState(chunk === 0);
  const height = useRef<number>(undefined);
  const first = chunk * LINES_A_CHUNK;
  const some = lines.slice(first, first + LINES_A_CHUNK);
  useEffect(() => {
    const element = own.current;
    if (!element) return;
    const observer = new IntersectionObserver(
      ([entry]) => {
        if (entry?.isIntersecting === false) height.current = entry.boundingClientRect.height;
        setNear(entry?.isIntersecting ?? false);
      },
      { root: element.closest('.source-lines'), rootMargin: `${AHEAD}px 0px` },
    );
    observer.observe(element);
    return () => observer.disconnect();
  }, []);
  if (!near && !wanted)
    return (
      <div ref={own} role="presentation" style={{ height: height.current ?? some.length * LINE_HEIGHT }} />
    );
  return (
    <div ref={own} role="presentation">
      {some.map((line, offset) => {
        const index = first + offset;
        const mine = told.get(index);
        return (
          <SourceRow
            key={index}
            list={props.list}
            line={line}
            index={index}
            count={lines.length}
            repeats={lines[index - 1]?.line === line.line && lines[index - 1]?.page === line.page}
            begins={line.page !== undefined && lines[index - 1]?.page !== line.page}
            told={mine}
            // Of other lines the field is no concern, so that they are not drawn again.
            field={mine?.some(({ pointer }) => isOf(pointer, props.field)) ? props.field : undefined}
            lost={props.lost.get(index)}
            sent={props.sent === index}
            active={props.active === index}
            onActive={props.onActive}
          />
        );
      })}
    </div>
  );
});

const isOf = (pointer: string, field: string | undefined) => field !== undefined && touches(pointer, field);
