import type { ReactNode } from 'react';
import { RemoveButton } from '../editors/remove-button';

interface PairRowProps {
  readonly pointer: string;
  readonly name: string;
  readonly children: ReactNode;
}

/** A few fields that come and go together. */
export function PairRow({ pointer, name, children }: PairRowProps) {
  return (
    <fieldset className="pair-row" aria-label={name}>
      <div className="fields">{children}</div>
      <RemoveButton pointer={pointer} name={name} />
    </fieldset>
  );
}
