import { EyeOff, SeparatorHorizontal } from 'lucide-react';
import { WORDING } from '../wording';

interface ItemMarksProps {
  readonly hidden: boolean | undefined;
  readonly pageBreakBefore: boolean | undefined;
}

/** What a person wanted of a section or an entry beside its words. */
export function ItemMarks({ hidden, pageBreakBefore }: ItemMarksProps) {
  if (!hidden && !pageBreakBefore) return null;
  return (
    <span className="item-marks">
      {hidden && <EyeOff size={13} strokeWidth={1.6} role="img" aria-label={WORDING.isHidden} />}
      {pageBreakBefore && (
        <SeparatorHorizontal size={13} strokeWidth={1.6} role="img" aria-label={WORDING.beginsPage} />
      )}
    </span>
  );
}
