import { X } from 'lucide-react';
import { ProgressBar } from 'react-aria-components';
import { useApp, useTools } from '../app-context';
import { WORDING } from '../wording';
import { IconButton } from './icon-button';

/** Of several scans the first that was opened is told of; the others have their turn. */
export function RecognitionMeter() {
  const { commands } = useTools();
  const scan = useApp(({ recognising }) => recognising[0]);
  if (!scan) return null;
  const words = WORDING.recognising(scan.page, scan.pages);
  return (
    <div className="batch">
      <ProgressBar aria-label={words} value={scan.done} maxValue={1} className="batch-bar">
        {({ percentage }) => (
          <>
            <span title={scan.name}>{words}</span>
            <span className="meter">
              <span style={{ width: `${percentage ?? 0}%` }} />
            </span>
          </>
        )}
      </ProgressBar>
      <IconButton
        small
        icon={X}
        label={WORDING.stopReading(scan.name)}
        onPress={() => commands.stopReading(scan.path)}
      />
    </div>
  );
}
