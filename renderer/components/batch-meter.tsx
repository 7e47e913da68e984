import { X } from 'lucide-react';
import { ProgressBar } from 'react-aria-components';
import { useApp, useTools } from '../app-context';
import { WORDING } from '../wording';
import { IconButton } from './icon-button';

export function BatchMeter() {
  const { commands } = useTools();
  const batch = useApp((state) => state.batch);
  if (!batch) return null;
  const words = WORDING.batch(batch.done, batch.total);
  return (
    <div className="batch">
      <ProgressBar aria-label={words} value={batch.done} maxValue={batch.total} className="batch-bar">
        {({ percentage }) => (
          <>
            <span title={batch.name}>{words}</span>
            <span className="meter">
              <span style={{ width: `${percentage ?? 0}%` }} />
            </span>
          </>
        )}
      </ProgressBar>
      <IconButton small icon={X} label={WORDING.cancelBatch} onPress={commands.cancelBatch} />
    </div>
  );
}
