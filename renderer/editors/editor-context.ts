import { createContext, useContext } from 'react';

/** The id of the document that the fields below edit. */
export const EditorContext = createContext<string | undefined>(undefined);

export function useDocumentId(): string {
  const id = useContext(EditorContext);
  if (id === undefined) throw new Error('no EditorContext above');
  return id;
}
