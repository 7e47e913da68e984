import { Download } from 'lucide-react';
import { WORDING } from '../wording';
import { useFileDrop } from './use-file-drop';

/** Files may be dropped anywhere on the window; it says so while they hang over it. */
export function DropOverlay() {
  const over = useFileDrop();
  if (!over) return null;
  return (
    <div className="drop-overlay">
      <div>
        <Download aria-hidden size={28} strokeWidth={1.25} />
        <strong>{WORDING.dropTitle}</strong>
        <span>{WORDING.dropText}</span>
      </div>
    </div>
  );
}
