import { memo } from 'react';
import type { SourceLine } from '../../shared/source';
import { useTools } from '../app-context';
import { carryLine } from '../inspector/carried-line';
import { touches } from '../store/pointer';
import { lineParts, type Told } from '../store/source-facts';
import { WORDING } from '../wording';

interface SourceRowProps {
  readonly list: string;
  readonly line: SourceLine;
  readonly index: number;
  readonly count: number;
  /** Stands on the line of the file that the one before stands on. */
  readonly repeats: boolean;
  /** The first line of a page. */
  readonly begins: boolean;
  readonly told: readonly Told[] | undefined;
  /** The field to light, where it has to do with this line. */
  readonly field: string | undefined;
  /** Index of the unplaced line that stands here. */
  readonly lost: number | undefined;
  /** Somebody asked for this line. */
  readonly sent: boolean;
  readonly active: boolean;
  readonly onActive: (line: number) => void;
}

const NOTHING: readonly Told[] = [];

export const lineId = (list: string, index: number) => `${list}-${index}`;

/** A line of the file; a click on its words goes to the field that was made of them. */
export const SourceRow = memo(function SourceRow(props: SourceRowProps) {
  const { line, index, told = NOTHING, field, lost, active } = props;
  const { actions } = useTools();
  const choose = (pointer: string | undefined) => {
    props.onActive(index);
    const to = pointer ?? told[0]?.pointer;
    if (to !== undefined) actions.goToField(to);
  };
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: the list box has the keys of all its lines.
    // biome-ignore lint/a11y/useFocusableInteractive: the list box holds the focus and names the active line.
    <div
      id={lineId(props.list, index)}
      role="option"
      aria-selected={field !== undefined}
      aria-posinset={index + 1}
      aria-setsize={props.count}
      className="source-line"
      data-kind={line.kind}
      data-active={active || undefined}
      data-lost={lost !== undefined || undefined}
      data-sent={props.sent || undefined}
      data-line={index}
      draggable={lost !== undefined}
      onDragStart={(event) => lost !== undefined && carryLine(event, lost, line.text)}
      onClick={(event) => choose(pointerUnder(event.target))}
    >
      {props.begins && line.page !== undefined && (
        <span className="source-page">{WORDING.sourcePage(line.page)}</span>
      )}
      <span className="number" aria-hidden>
        {props.repeats ? '' : line.line}
      </span>
      <span className="words">
        {line.key !== undefined && <small className="key">{line.key.slice(1).replaceAll('/', ' › ')}</small>}
        {lineParts(line.text, told).map(({ from, text, pointers }) => (
          <span
            key={from}
            data-from={pointers[0]}
            data-lit={(field !== undefined && pointers.some((one) => touches(one, field))) || undefined}
          >
            {text}
          </span>
        ))}
        {(lost !== undefined || line.kind === 'aside') && (
          <small className="state">{line.kind === 'aside' ? WORDING.setAside : WORDING.noPlace}</small>
        )}
      </span>
    </div>
  );
});

function pointerUnder(target: EventTarget): string | undefined {
  return target instanceof HTMLElement ? target.closest<HTMLElement>('[data-from]')?.dataset.from : undefined;
}
