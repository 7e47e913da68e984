import { Button, ProgressBar } from 'react-aria-components';
import { useApp, useTools } from '../app-context';
import { WORDING } from '../wording';

/** How a batch goes whose dialog is closed. */
export function BatchMeter() {
  const { actions } = useTools();
  const batch = useApp((state) => state.batch);
  const shown = useApp((state) => state.batchShown);
  if (!batch || batch.phase === 'ended' || shown === 'run') return null;
  const total = batch.rows.length;
  const words = WORDING.batch.meter(batch.done, total);
  return (
    <div className="batch">
      <ProgressBar aria-label={words} value={batch.done} maxValue={Math.max(1, total)} className="batch-bar">
        {({ percentage }) => (
          <>
            <span>{words}</span>
            <span className="meter">
              <span style={{ width: `${percentage ?? 0}%` }} />
            </span>
          </>
        )}
      </ProgressBar>
      <Button className="link-button" onPress={actions.showBatchRun}>
        {WORDING.batch.showRun}
      </Button>
    </div>
  );
}
