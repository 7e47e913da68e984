import { useMemo } from 'react';
import { useApp, useDocument } from '../app-context';
import { reviewCount } from '../store/facts';
import type { OpenDocument } from '../store/state';
import { useRested } from '../use-rested';

/** How much there is to review in a document. */
export function ReviewBadge({ id }: { readonly id: string }) {
  const document = useRested(useDocument(id, itself), id);
  const notes = useApp(({ layouts }) => layouts[id]?.notes);
  const count = useMemo(() => (document ? reviewCount(document, notes) : 0), [document, notes]);
  return count > 0 ? <span className="badge">{count}</span> : null;
}

const itself = (document: OpenDocument) => document;
