import { memo, useLayoutEffect, useRef } from 'react';
import { Button } from 'react-aria-components';
import { useTools } from '../app-context';
import type { RunClash, RunRow } from '../store/batch-state';
import { fileOf, saidOfBytes, saidOfFailure, WORDING } from '../wording';
import { ClashChoice } from './clash-choice';
import { RowReport } from './row-report';

const WORDS = WORDING.batch;

const NO_CLASHES: readonly RunClash[] = [];

interface RunRowItemProps {
  readonly row: RunRow;
  /** Nothing is written yet. */
  readonly dry: boolean;
  readonly clashes?: readonly RunClash[];
  /** Its place in the list, from 0, of so many. */
  readonly at: number;
  readonly of: number;
  /** Pixels from the top of the list. */
  readonly start: number;
  /** Its report stands open, and stays so while it is out of sight. */
  readonly isUnfolded: boolean;
  readonly onFold: (index: number, isOpen: boolean) => void;
  /** Is told of the element whenever what is in it changed. */
  readonly measure: (element: HTMLElement | null) => void;
}

/** Drawn again only when something was told of it or of its place. */
export const RunRowItem = memo(function RunRowItem({
  row: line,
  dry,
  clashes = NO_CLASHES,
  ...props
}: RunRowItemProps) {
  const { actions, commands } = useTools();
  const { source, state, documentId, recognised, row } = line;
  const name = documentId === undefined ? fileOf(source) : source;
  const open = () => {
    actions.hideBatch();
    if (documentId === undefined) void commands.openFiles([{ name, path: source }]);
    else actions.showDocument(documentId);
  };
  const { at, of, start, isUnfolded, onFold, measure } = props;
  const element = useRef<HTMLLIElement>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: what is in the element is what they say.
  useLayoutEffect(() => measure(element.current), [measure, at, line, clashes, dry]);
  const percent = recognised === undefined ? undefined : Math.round(100 * recognised);
  return (
    <li
      ref={element}
      data-index={at}
      data-state={state}
      aria-posinset={at + 1}
      aria-setsize={of}
      style={{ top: start }}
    >
      <span className="name" title={source} dir="auto">
        {name}
      </span>
      <span className="state">
        {percent === undefined ? stateWords(state, dry) : WORDS.recognised(percent)}
      </span>
      {(state === 'failed' || state === 'review') && (
        <Button className="link-button" aria-label={WORDS.openNamed(name)} onPress={open}>
          {WORDS.openInEditor}
        </Button>
      )}
      {row?.problem !== undefined && (
        <p>{saidOfFailure({ ...row, problem: row.problem, advice: row.advice ?? '' })}</p>
      )}
      {row && row.outputs.length > 0 && (
        <p dir="auto">{row.outputs.map(({ file, bytes }) => `${file} (${saidOfBytes(bytes)})`).join(', ')}</p>
      )}
      {row && clashes.map((clash) => <ClashChoice key={clash.files.join()} clash={clash} />)}
      {row && state !== 'failed' && (
        <RowReport row={row} isUnfolded={isUnfolded} onFold={(isOpen) => onFold(row.index, isOpen)} />
      )}
    </li>
  );
});

function stateWords(state: RunRow['state'], dry: boolean): string {
  return dry && state === 'written' ? WORDS.wouldBe : WORDS.states[state];
}
