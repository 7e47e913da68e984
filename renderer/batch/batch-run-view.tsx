import { X } from 'lucide-react';
import { useMemo, useState } from 'react';
import { Button, Heading, ProgressBar } from 'react-aria-components';
import type { BatchSummary } from '../../shared/batch/report';
import { useTools } from '../app-context';
import { IconButton } from '../components/icon-button';
import { ThemeChoice } from '../inspector/theme-choice';
import type { BatchRun, RunClash, RunRow } from '../store/batch-state';
import { saidOfFailure, saidOfHalt, saidOfPace, saidOfSummary, WORDING } from '../wording';
import { ClashesChoice } from './clash-choice';
import { RunRows, type RunRowsProps } from './run-rows';

const WORDS = WORDING.batch;

const SHOWN = {
  all: () => true,
  review: ({ state }: RunRow) => state === 'review',
  failed: ({ state }: RunRow) => state === 'failed',
} as const;
const ALWAYS_OFFERED = ['all', 'review', 'failed'] as const;
type Shown = keyof typeof SHOWN | 'clash';

/** The list of a batch while it runs, and its report when it has ended. */
export function BatchRunView({ run }: { readonly run: BatchRun }) {
  const { actions } = useTools();
  const [chosen, setShown] = useState<Shown>();
  const clashes = useMemo(() => byIndex(run.clashes), [run.clashes]);
  const choices = [...ALWAYS_OFFERED, ...(clashes.size > 0 ? (['clash'] as const) : [])];
  // Whoever is asked sees what about.
  const isQuestion = run.asking && run.phase === 'ended' && clashes.size > 0;
  const shown = choices.find((each) => each === chosen) ?? (isQuestion ? 'clash' : 'all');
  const title = run.dry ? WORDS.previewTitle : WORDS.title;
  const rows = useMemo(() => rowsOf(run.rows, shown, clashes), [run.rows, shown, clashes]);
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
          {/* Said aloud where it stops; until then it would never be silent. */}
          <p role={run.phase === 'ended' || run.halt ? 'status' : undefined}>{headline(run)}</p>
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
            choices={choices.map((each) => [
              each,
              WORDS.showChoices[each](rowsOf(run.rows, each, clashes).length),
            ])}
            onChange={setShown}
          />
          {run.phase === 'ended' && run.clashes.length > 1 && <ClashesChoice run={run} />}
        </div>
        <RunRows rows={rows} dry={run.dry} clashes={clashes} />
      </div>
      <footer>{run.phase === 'ended' ? <EndedTools run={run} /> : <RunningTools run={run} />}</footer>
    </>
  );
}

function rowsOf(rows: readonly RunRow[], shown: Shown, clashes: RunRowsProps['clashes']) {
  return rows.filter(shown === 'clash' ? ({ index }) => clashes.has(index) : SHOWN[shown]);
}

function byIndex(clashes: readonly RunClash[]): ReadonlyMap<number, readonly RunClash[]> {
  const found = new Map<number, readonly RunClash[]>();
  for (const clash of clashes) found.set(clash.index, [...(found.get(clash.index) ?? []), clash]);
  return found;
}

function headline(run: BatchRun): string {
  const { phase, halt, failure, summary, pace, dry, done, rows } = run;
  if (phase === 'ended' && summary) {
    // What went wrong after all documents were done, as with the report, undoes none of them.
    const did = dry ? previewed(run, summary) : saidOfSummary(summary);
    return failure ? `${did} ${saidOfFailure(failure)}` : did;
  }
  if (failure) return saidOfFailure(failure);
  if (halt) return saidOfHalt(halt);
  const going = pace ? saidOfPace(pace) : WORDS.meter(done, rows.length);
  return phase === 'paused' ? `${WORDS.paused} · ${going}` : going;
}

function previewed({ clashes }: BatchRun, { written, review, skipped, failed }: BatchSummary): string {
  const sentences = [
    WORDS.previewed(written + review + skipped),
    failed > 0 && WORDS.previewFailed(failed),
    clashes.length > 0 && WORDS.clashes(clashes.length),
  ];
  return sentences.filter(Boolean).join(' ');
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
        <Button className="button go" onPress={() => commands.exportPreviewed()}>
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
