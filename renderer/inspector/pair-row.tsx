import { X } from 'lucide-react';
import type { ReactNode } from 'react';
import { useTools } from '../app-context';
import { IconButton } from '../components/icon-button';
import { useDocumentId } from '../editors/editor-context';
import { WORDING } from '../wording';

interface PairRowProps {
  readonly pointer: string;
  readonly name: string;
  readonly children: ReactNode;
}

/** A few fields that come and go together. */
export function PairRow({ pointer, name, children }: PairRowProps) {
  const { actions } = useTools();
  const id = useDocumentId();
  return (
    <fieldset className="pair-row" aria-label={name}>
      <div className="fields">{children}</div>
      <IconButton
        small
        icon={X}
        label={WORDING.removeNamed(name)}
        onPress={() => actions.removeItem(id, pointer)}
      />
    </fieldset>
  );
}
