/** What one press changed in many documents is taken back by one press, too. */
import { undo } from './history';
import type { OpenDocument, Step } from './state';

/** The last step of each document that changed between two states of the pile. */
export function stepsBetween(before: readonly OpenDocument[], after: readonly OpenDocument[]): Step[] {
  const changed = after.filter((document, index) => document.past !== before[index]?.past);
  return changed.flatMap(({ id, past }) => {
    const change = past.at(-1);
    return change ? [{ id, change }] : [];
  });
}

/** What was edited since stays: its own undo leads back step by step. */
export function takenBack(documents: readonly OpenDocument[], steps: readonly Step[]): OpenDocument[] {
  const last = new Map(steps.map(({ id, change }) => [id, change]));
  return documents.map((document) => {
    const change = last.get(document.id);
    return change && document.past.at(-1) === change ? undo(document) : document;
  });
}
