import { Lock } from 'lucide-react';
import { Button } from 'react-aria-components';
import { useTools } from '../app-context';
import { sayNote, WORDING } from '../wording';

/** Why the form below takes nothing, and the way on. */
export function ReadOnly() {
  const { commands } = useTools();
  return (
    <div className="read-only" role="note" aria-label={WORDING.readOnly}>
      <Lock aria-hidden size={15} strokeWidth={1.6} />
      <p>{sayNote({ code: 'newer-format' })}</p>
      <Button className="link-button" onPress={commands.duplicate}>
        {WORDING.duplicate}
      </Button>
    </div>
  );
}
