import { FolderOpen } from 'lucide-react';
import { Button } from 'react-aria-components';
import { useTools } from '../app-context';
import { FirstTour } from '../tour/first-tour';
import { WORDING } from '../wording';
import { keys } from './keys';
import { StartDrawing } from './start-drawing';

/** Nothing is open yet: what to do, in three ways. */
export function Start() {
  const { commands, platform } = useTools();
  return (
    <div className="start">
      <StartDrawing />
      <h2>{WORDING.startTitle}</h2>
      <p>{WORDING.startText}</p>
      <div className="ways">
        <Button className="button go large" onPress={() => void commands.importFiles()}>
          <FolderOpen aria-hidden size={16} strokeWidth={1.6} />
          {WORDING.startChoose}
          <kbd aria-hidden>{keys(platform, 'O')}</kbd>
        </Button>
        <Button className="button large" onPress={() => void commands.openSample()}>
          {WORDING.startSample}
        </Button>
      </div>
      <FirstTour />
    </div>
  );
}
