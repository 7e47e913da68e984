import { memo } from 'react';
import { Button } from 'react-aria-components';
import { useTools } from '../app-context';
import type { RunClash, RunRow } from '../store/batch-state';
import { fileOf, saidOfBytes, saidOfFailure, WORDING } from '../wording';
import { ClashChoice } from './clash-choice';
import { RowReport } from './row-report';

const WORDS = WORDING.batch;

interface RunRowItemProps {
  readonly row: RunRow;
  /** Nothing is written yet. */
  readonly dry: boolean;
  readonly clashes?: readonly RunClash[];
}

/** Drawn again only when something was told of it: thousands stand in one list. */
export const RunRowItem = memo(function RunRowItem({ row: line, dry, clashes = [] }: RunRowItemProps) {
  const { actions, commands } = useTools();
  const { source, state, documentId, recognised, row } = line;
  const name = documentId === undefined ? fileOf(source) : source;
  const open = () => {
    actions.hideBatch();
    if (documentId === undefined) void commands.openFiles([{ name, path: source }]);
    else actions.showDocument(documentId);
  };
  const percent = recognised === undefined ? undefined : Math.round(100 * recognised);
  return (
    <li data-state={state}>
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
      {row && state !== 'failed' && <RowReport row={row} />}
    </li>
  );
});

function stateWords(state: RunRow['state'], dry: boolean): string {
  return dry && state === 'written' ? WORDS.wouldBe : WORDS.states[state];
}
