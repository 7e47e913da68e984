/** Points of a list as text is written: parted, joined, pasted. The caret goes where the hand expects it. */
import type { Run } from '../../shared/blocks';
import { parseInline, writeInline } from '../../shared/inline';
import type { Highlight } from '../../shared/resume';
import { type Place, removed } from './follow-items';
import { replaceItems } from './list-edits';
import { splitItem, valueAt } from './pointer';
import type { AppStore } from './store';
import { viewActions } from './view-actions';

export function highlightActions(store: AppStore) {
  const { goToField } = viewActions(store);
  const itemsAt = (id: string, list: string): readonly Highlight[] => {
    const document = store.getState().documents.find((one) => one.id === id);
    const items = valueAt(document?.content.resume, list);
    return Array.isArray(items) ? items : [];
  };
  const paste = (
    id: string,
    pointer: string,
    lines: readonly (readonly Run[])[],
    from: number,
    to: number,
  ) => {
    const { list, index } = splitItem(pointer);
    const item = itemsAt(id, list)[index];
    const [first = [], ...others] = lines;
    const last = others.pop();
    if (!item || !last) return;
    const runs = parseInline(item.text);
    const text = (parts: readonly Run[]) => ({ text: writeInline(parts) });
    const ends = [...last, ...between(runs, to)];
    const points = [
      { ...item, ...text([...between(runs, 0, from), ...first]) },
      ...others.map(text),
      text(ends),
    ];
    const place: Place = (at) => (at > index ? at + points.length - 1 : at);
    replaceItems(store, id, list, { at: index, count: 1, items: points, place });
    goToField(`${list}/${index + points.length - 1}/text`, lengthOf(last));
  };
  return {
    /** In two at a place of its plain text; what is selected goes. What belongs below it stays with the first. */
    splitHighlight(id: string, pointer: string, from: number, to: number) {
      paste(id, pointer, [[], []], from, to);
    },
    /** To the end of the point before; an empty first one goes away. */
    joinHighlight(id: string, pointer: string) {
      const { list, index } = splitItem(pointer);
      const items = itemsAt(id, list);
      const [before, item] = [items[index - 1], items[index]];
      if (!item) return;
      if (!before) {
        if (item.text !== '' || item.children?.length) return;
        replaceItems(store, id, list, { at: index, count: 1, items: [], place: removed(index) });
        return;
      }
      const runs = parseInline(before.text);
      const text = writeInline([...runs, ...parseInline(item.text)]);
      const children = [...(before.children ?? []), ...(item.children ?? [])];
      const joined = { ...before, text, ...(children.length > 0 && { children }) };
      replaceItems(store, id, list, { at: index - 1, count: 2, items: [joined], place: removed(index) });
      goToField(`${list}/${index - 1}/text`, lengthOf(runs));
    },
    /** Each line a point, the first behind what stands before the caret, the last before what stands behind. */
    pasteHighlights: paste,
  };
}

function lengthOf(runs: readonly Run[]): number {
  return runs.reduce((length, { text }) => length + text.length, 0);
}

/** Runs from one character to another. */
function between(runs: readonly Run[], from: number, to = Number.POSITIVE_INFINITY): Run[] {
  let at = 0;
  return runs.flatMap((run) => {
    const text = run.text.slice(Math.max(from - at, 0), Math.max(to - at, 0));
    at += run.text.length;
    return text === '' ? [] : [{ ...run, text }];
  });
}
