import { useEffect } from 'react';
import { useApp } from '../app-context';
import { baseName } from '../store/base-names';
import { currentDocument } from '../store/state';

/** The title bar and the window list name the document on the desk. */
export function useDocumentTitle(): void {
  const title = useApp((state) => {
    const current = currentDocument(state);
    return current ? `${baseName(current)} – Galley` : 'Galley';
  });
  useEffect(() => {
    document.title = title;
  }, [title]);
}
