import { useApp } from '../app-context';
import { foundDocuments } from '../store/facts';
import { WORDING } from '../wording';

export function PileCount() {
  const words = useApp((state) => {
    const total = state.documents.length;
    const found = foundDocuments(state).length;
    // What is sought comes before what was picked, which may well be out of sight.
    if (found < total) return WORDING.found(found, total);
    const picked = state.selectedIds.length;
    return picked > 1 ? WORDING.picked(picked) : WORDING.open(total);
  });
  return <p role="status">{words}</p>;
}
