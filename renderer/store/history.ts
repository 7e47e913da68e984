/**
 * Undo as patches: every edit is one recipe on the content, its way back is what immer wrote down.
 * Typing in one field joins into one step until the typing pauses or the caret leaves.
 */
import { applyPatches, type Draft, enablePatches, type Patch, produceWithPatches } from 'immer';
import { difference } from '../../shared/galley/patches';
import { afterEdit } from '../../shared/variants/follow';
import type { Change, Content, OpenDocument } from './state';

enablePatches();

export function edit(
  document: OpenDocument,
  recipe: (draft: Draft<Content>) => void,
  field?: string,
): OpenDocument {
  if (document.readOnly) return document;
  const [edited, patches, inverse] = produceWithPatches(document.content, recipe);
  if (patches.length === 0) return document;
  const content = tied(document.content, edited);
  const change: Change = {
    patches: [...patches, ...difference(edited, content)],
    inverse: [...difference(content, edited), ...inverse],
  };
  return { ...document, content, past: withStep(document, change, field), future: [], typing: field };
}

function withStep({ past, typing }: OpenDocument, change: Change, name: string | undefined): Change[] {
  const last = past.at(-1);
  const joins = name !== undefined && name === typing && last !== undefined;
  return joins ? [...past.slice(0, -1), join(last, change)] : [...past, change];
}

/** What an item of a variant follows, it follows wherever the item goes. */
function tied(before: Content, after: Content): Content {
  const { follows } = after;
  if (!follows || before.resume === after.resume) return after;
  const ties = afterEdit(follows.ties, before.resume, after.resume);
  return difference(follows.ties, ties).length === 0 ? after : { ...after, follows: { ...follows, ties } };
}

/** Another content in place of this one, as one step of undo; those of one `name` join into one. */
export function replaceContent(document: OpenDocument, content: Content, name?: string): OpenDocument {
  const change: Change = {
    patches: difference(document.content, content),
    inverse: difference(content, document.content),
  };
  if (change.patches.length === 0) return document;
  return { ...document, content, past: withStep(document, change, name), future: [], typing: name };
}

/** A document for reading keeps the steps of its file and takes none. */
export function canUndo({ past, readOnly }: OpenDocument): boolean {
  return past.length > 0 && !readOnly;
}

export function canRedo({ future, readOnly }: OpenDocument): boolean {
  return future.length > 0 && !readOnly;
}

export function undo(document: OpenDocument): OpenDocument {
  const change = document.past.at(-1);
  if (!change || !canUndo(document)) return document;
  return {
    ...document,
    content: apply(document.content, change.inverse),
    past: document.past.slice(0, -1),
    future: [change, ...document.future],
    typing: undefined,
  };
}

export function redo(document: OpenDocument): OpenDocument {
  const change = document.future[0];
  if (!change || !canRedo(document)) return document;
  return {
    ...document,
    content: apply(document.content, change.patches),
    past: [...document.past, change],
    future: document.future.slice(1),
    typing: undefined,
  };
}

function apply(content: Content, patches: readonly Patch[]): Content {
  return applyPatches(content, [...patches]);
}

function join(first: Change, second: Change): Change {
  const [from] = first.patches;
  const [to] = second.patches;
  // A paragraph typed letter by letter would else keep a copy of itself for every letter.
  if (from && to && sets(first, from) && sets(second, to) && from.path.join('/') === to.path.join('/'))
    return { patches: [{ ...from, value: to.value }], inverse: first.inverse };
  return {
    patches: [...first.patches, ...second.patches],
    inverse: [...second.inverse, ...first.inverse],
  };
}

function sets(change: Change, patch: Patch): boolean {
  return change.patches.length === 1 && patch.op !== 'remove';
}
