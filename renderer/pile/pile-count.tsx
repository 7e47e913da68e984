import { useApp } from '../app-context';
import { foundDocuments } from '../store/facts';
import { WORDING } from '../wording';

export function PileCount() {
  const words = useApp((state) => {
    const total = state.documents.length;
    if (state.selectedIds.length > 1) return WORDING.picked(state.selectedIds.length);
    const found = foundDocuments(state).length;
    return found === total ? WORDING.open(total) : WORDING.found(found, total);
  });
  return <p role="status">{words}</p>;
}
