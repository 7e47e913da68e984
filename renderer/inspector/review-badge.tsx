import { useMemo } from 'react';
import { useApp } from '../app-context';
import { reviewCount } from '../store/facts';
import { currentDocument } from '../store/state';
import { useRested } from '../use-rested';

/** How much there is to review in the document on the desk. */
export function ReviewBadge() {
  const current = useApp(currentDocument);
  const document = useRested(current, current?.id ?? '');
  const notes = useApp(({ layouts, currentId = '' }) => layouts[currentId]?.notes);
  const count = useMemo(() => (document ? reviewCount(document, notes) : 0), [document, notes]);
  return count > 0 ? <span className="badge">{count}</span> : null;
}
