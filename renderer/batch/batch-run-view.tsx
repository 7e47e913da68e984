import { X } from 'lucide-react';
import { useState } from 'react';
import { Button, Heading, ProgressBar } from 'react-aria-components';
import { useTools } from '../app-context';
import { IconButton } from '../components/icon-button';
import { ThemeChoice } from '../inspector/theme-choice';
import type { BatchRun, RunRow } from '../store/batch-state';
import { saidOfPace, saidOfSummary, WORDING } from '../wording';
import { RunRowItem } from './run-row-item';

const WORDS = WORDING.batch;

const SHOWN = {
  all: () => true,
  review: ({ state }: RunRow) => state === 'review',
  failed: ({ state }: RunRow) => state === 'failed',
} as const;

/** The list of a batch while it runs, and its report when it has ended. */
export function BatchRunView({ run }: { readonly run: BatchRun }) {
  const { actions } = useTools();
  const [shown, setShown] = useState<keyof typeof SHOWN>('all');
  const title = run.dry ? WORDS.previewTitle : WORDS.title;
  const rows = run.rows.filter(SHOWN[shown]);
  return (
    <>
      <header>
        <Heading slot="title">{title}</Heading>
        <IconButton
          icon={X}
          label={run.phase === 'ended' ? WORDING.closeDialog : WORDS.hide}
          onPress={actions.hideBatch}
        />
      </header>
      <div className="batch-run">
        <div className="progress">
          {/* Said aloud at the end; until then it would never be silent. */}
          <p role={run.phase === 'ended' ? 'status' : undefined}>{headline(run)}</p>
          <ProgressBar
            aria-label={WORDS.progress}
            className="batch-bar"
            value={run.done}
            maxValue={Math.max(1, run.rows.length)}
          >
            {({ percentage }) => (
              <span className="meter">
                <span style={{ width: `${percentage ?? 0}%` }} />
              </span>
            )}
          </ProgressBar>
          {run.reports.length > 0 && <small>{WORDS.reports(run.reports.join(', '))}</small>}
          <ThemeChoice
            label={WORDS.show}
            value={shown}
            choices={(['all', 'review', 'failed'] as const).map((each) => [
              each,
              WORDS.showChoices[each](run.rows.filter(SHOWN[each]).length),
            ])}
            onChange={setShown}
          />
        </div>
        {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls is reached by keyboard. */}
        <ul aria-label={WORDS.rows} className="run-rows" tabIndex={0}>
          {rows.map((row) => (
            <RunRowItem key={row.index} row={row} dry={run.dry} />
          ))}
        </ul>
      </div>
      <footer>{run.phase === 'ended' ? <EndedTools run={run} /> : <RunningTools run={run} />}</footer>
    </>
  );
}

function headline({ phase, problem, summary, pace, dry, done, rows }: BatchRun): string {
  if (problem !== undefined) return problem;
  if (phase === 'ended' && summary) return dry ? WORDS.previewed(summary.total) : saidOfSummary(summary);
  const going = pace ? saidOfPace(pace) : WORDS.meter(done, rows.length);
  return phase === 'paused' ? `${WORDS.paused} · ${going}` : going;
}

function RunningTools({ run }: { readonly run: BatchRun }) {
  const { actions, commands } = useTools();
  return (
    <>
      <Button className="button" onPress={actions.hideBatch}>
        {WORDS.hide}
      </Button>
      <span className="grow" />
      <Button className="button" onPress={commands.cancelBatch}>
        {WORDS.cancel}
      </Button>
      {run.phase === 'paused' ? (
        <Button className="button go" onPress={commands.resumeBatch}>
          {WORDS.resume}
        </Button>
      ) : (
        <Button className="button" onPress={commands.pauseBatch}>
          {WORDS.pause}
        </Button>
      )}
    </>
  );
}

function EndedTools({ run }: { readonly run: BatchRun }) {
  const { actions, commands } = useTools();
  const goesOn = !run.dry && run.rows.some(({ row }) => !row);
  return (
    <>
      <Button className="button" onPress={actions.showBatchSetup}>
        {run.dry ? WORDS.back : WORDS.another}
      </Button>
      <span className="grow" />
      {run.dry ? (
        <Button className="button go" onPress={() => commands.startBatch(false)}>
          {WORDS.start}
        </Button>
      ) : (
        <>
          {goesOn && (
            <Button className="button" onPress={commands.goOnWithBatch}>
              {WORDS.goOn}
            </Button>
          )}
          <Button className="button go" onPress={commands.openBatchFolder}>
            {WORDS.openFolder}
          </Button>
        </>
      )}
    </>
  );
}
