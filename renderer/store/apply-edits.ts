/** Several fields changed together, with what is said of the items among them. */
import { castDraft, type Draft } from 'immer';
import type { FieldEdit } from '../../shared/field-edits';
import { followItems, followOrigins, type Place, removed } from './follow-items';
import { listAt, setAt, splitItem, valueAt } from './pointer';
import type { Content } from './state';

/** Returns where the open parts of the form went. An edit of what is no longer there changes nothing. */
export function applyEdits(
  draft: Draft<Content>,
  edits: readonly FieldEdit[],
  opened: readonly string[],
): readonly string[] {
  for (const edit of edits) if (edit.kind === 'set') setAt(draft.resume, edit.at, edit.value);
  // From behind, so that no item moves before its turn.
  const gone = edits.filter(({ kind }) => kind === 'remove').map(({ at }) => at);
  return gone.sort(fromBehind).reduce((pointers, at) => take(draft, at, pointers), opened);
}

function take(draft: Draft<Content>, at: string, opened: readonly string[]): readonly string[] {
  const { list, index } = splitItem(at);
  const items = valueAt(draft.resume, list);
  if (!Array.isArray(items)) {
    setAt(draft.resume, at, undefined);
    return opened;
  }
  if (index >= items.length) return opened;
  const place: Place = removed(index);
  listAt(draft.resume, list).splice(index, 1);
  if (draft.source) draft.source.origins = castDraft(followOrigins(draft.source.origins, list, place));
  return followItems(opened, list, place);
}

function fromBehind(one: string, other: string): number {
  return other.localeCompare(one, 'en', { numeric: true });
}
