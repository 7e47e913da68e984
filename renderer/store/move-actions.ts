/** Sections and entries as wholes: taken elsewhere, hidden, begun on a new page; roles parted and joined. */
import { castDraft } from 'immer';
import type { DatedEntry, Entry } from '../../shared/resume';
import { editContent } from './change-document';
import { carried, inserted, type Place, removed } from './follow-items';
import { joinedRoles, type RoleField } from './joined-roles';
import { editList, replaceItems } from './list-edits';
import { listAt, setAt, splitItem, valueAt } from './pointer';
import type { AppStore } from './store';

export function moveActions(store: AppStore) {
  const entryAt = (id: string, pointer: string): Entry | undefined => {
    const document = store.getState().documents.find((one) => one.id === id);
    return valueAt(document?.content.resume, pointer) as Entry | undefined;
  };
  return {
    /**
     * Takes an item to a place in its own list or another. The place counts the items as they stand once it was
     * taken out. An entry is an entry of its shape in any section, so nothing of it is lost on the way.
     */
    carryItem(id: string, from: string, to: string) {
      const [source, target] = [splitItem(from), splitItem(to)];
      if (from === to || entryAt(id, from) === undefined) return;
      const follow = carried(from, to);
      editContent(store, id, (draft) => {
        const [item] = listAt(draft.resume, source.list).splice(source.index, 1);
        listAt(draft.resume, target.list).splice(target.index, 0, item);
        if (!draft.source) return;
        const origins = Object.entries(draft.source.origins);
        draft.source.origins = castDraft(
          Object.fromEntries(origins.map(([pointer, stretches]) => [follow(pointer), stretches])),
        );
      });
      store.setState(({ opened }) => ({ opened: opened.map(follow) }));
    },
    setHidden(id: string, pointer: string, hidden: boolean) {
      editContent(store, id, (draft) => setAt(draft.resume, `${pointer}/hidden`, hidden || undefined));
    },
    setPageBreak(id: string, pointer: string, wanted: boolean) {
      editContent(store, id, (draft) =>
        setAt(draft.resume, `${pointer}/pageBreakBefore`, wanted || undefined),
      );
    },
    /** Another role at the same employer, which takes the points from one of them on. */
    splitRole(id: string, pointer: string, fromPoint: number) {
      const entry = entryAt(id, pointer);
      if (entry?.shape !== 'dated') return;
      const { list, index } = splitItem(pointer);
      const { organization, place, url, highlights } = entry;
      const role: DatedEntry = {
        shape: 'dated',
        ...(organization !== undefined && { organization }),
        ...(place !== undefined && { place }),
        ...(url !== undefined && { url }),
        highlights: highlights.slice(fromPoint),
        keywords: [],
      };
      editList(store, id, list, inserted(index + 1), (entries) => {
        entries.splice(index, 1, { ...entry, highlights: highlights.slice(0, fromPoint) }, role);
      });
    },
    /** Makes one role of two; the field that says two things where they cannot be one. */
    joinRoles(id: string, pointer: string): RoleField | undefined {
      const { list, index } = splitItem(pointer);
      const [above, entry] = [entryAt(id, `${list}/${index - 1}`), entryAt(id, pointer)];
      if (above?.shape !== 'dated' || entry?.shape !== 'dated') return undefined;
      const joined = joinedRoles(above, entry);
      if ('differs' in joined) return joined.differs;
      const place: Place = removed(index);
      replaceItems(store, id, list, { at: index - 1, count: 2, items: [joined.role], place });
      return undefined;
    },
  };
}
