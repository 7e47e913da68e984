import { useEffect } from 'react';
import { useApp } from '../app-context';
import { baseName } from '../store/base-names';
import { isEdited } from '../store/kept';
import { currentDocument } from '../store/state';

/** The title bar and the window list name the document on the desk. A part of its own, so that nothing else follows it. */
export function DocumentTitle(): null {
  const title = useApp((state) => {
    const current = currentDocument(state);
    if (!current) return 'Galley';
    return `${isEdited(current) ? '• ' : ''}${baseName(current)} – Galley`;
  });
  useEffect(() => {
    document.title = title;
  }, [title]);
  return null;
}
