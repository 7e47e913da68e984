/** A document as it stands in the window, from what was opened, and as it is kept. */
import type { Change, GalleyDocument } from '../../shared/galley/document';
import type { KeptDocument, KeptState } from '../../shared/galley/session';
import type { Look, Opened } from '../../shared/ipc/contract';
import type { Mark, OpenDocument } from './state';

export type OpenedFile = Extract<Opened, { ok: true }>;

/**
 * @param look of what brings none.
 * @param open keys of the documents that are open: two copies of one file are two documents.
 */
export function documentOf(
  id: string,
  opened: OpenedFile,
  look: Look,
  open: readonly string[] = [],
): OpenDocument {
  const { name, path, file, imported } = opened;
  const { kept, ...read } = imported;
  const fresh = { fileName: name, reviewed: [], past: [], future: [], versions: [] };
  const content = { ...read, look, dismissed: [], reading: { as: {}, resume: read.resume } };
  const document: GalleyDocument = kept?.document ?? { ...fresh, content };
  const key = document.key === undefined || open.includes(document.key) ? opened.key : document.key;
  return { ...document, id, key, path, file, readOnly: kept?.readOnly ?? false, saved: markOf(document) };
}

export function galleyOf(document: OpenDocument): GalleyDocument {
  const { key, fileName, content, reviewed, past, future, versions } = document;
  return { key, fileName, content, reviewed, past, future, versions };
}

/** @param id of this start; everything else is as it was. */
export function restoredDocument(id: string, { key, state }: KeptDocument): OpenDocument {
  const { document, path, file, readOnly, edited } = state;
  const saved = markOf(document);
  return { ...document, id, key, path, file, readOnly, saved: edited ? { ...saved, step: NEVER } : saved };
}

export function keptStateOf(document: OpenDocument): KeptState {
  const { path, file, readOnly } = document;
  return { document: galleyOf(document), path, file, readOnly, edited: isEdited(document) };
}

/** A step that no document has: it was edited before the program ended, and stays so until it is saved. */
const NEVER: Change = { patches: [], inverse: [] };

/** By these a document is known to be as it was saved: undone to the same step, it is so again. */
export function markOf({ past, reviewed, versions }: GalleyDocument): Mark {
  return { step: past.at(-1), reviewed, named: namesOf(versions) };
}

export function isEdited(document: OpenDocument): boolean {
  const { step, reviewed, named } = document.saved;
  return (
    step !== document.past.at(-1) || reviewed !== document.reviewed || named !== namesOf(document.versions)
  );
}

/** Versions that come by themselves are no edits of the person's. */
function namesOf(versions: GalleyDocument['versions']): string {
  return versions.flatMap(({ at, why, name }) => (why === 'named' ? [`${at} ${name}`] : [])).join('\n');
}
