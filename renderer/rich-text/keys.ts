import { deleteSelection, selectAll, toggleMark } from 'prosemirror-commands';
import { keydownHandler } from 'prosemirror-keymap';
import type { Command } from 'prosemirror-state';
import type { Run } from '../../shared/blocks';
import { leaveList, nextPoint, toggleList } from './lists';
import { schema } from './schema';

/** What a field wants of keys beyond writing. Places are characters of the plain text. */
export interface RichKeys {
  /** Without it, Enter is a line end. */
  readonly onEnter?: (from: number, to: number) => void;
  /** With the caret before the first character. */
  readonly onBackspace?: () => void;
  readonly onMove?: (by: -1 | 1) => void;
  /** Several lines were pasted over a stretch. */
  readonly onLines?: (lines: readonly (readonly Run[])[], from: number, to: number) => void;
}

/** Keys of every rich field; `wishes` gives what its own field wants at the moment. */
export function keysOf(wishes: () => RichKeys, link: () => void): ReturnType<typeof keydownHandler> {
  const wanted =
    (act: (keys: RichKeys, at: number) => (() => void) | undefined): Command =>
    ({ selection }, dispatch) => {
      const wish = selection.empty ? act(wishes(), selection.from) : undefined;
      if (!wish) return false;
      if (dispatch) wish();
      return true;
    };
  const newLine: Command = (state, dispatch) => {
    dispatch?.(state.tr.insertText('\n').scrollIntoView());
    return true;
  };
  const enter: Command = (state, dispatch) => {
    const { onEnter } = wishes();
    if (!onEnter) return nextPoint(state, dispatch) || newLine(state, dispatch);
    const { from, to } = state.selection;
    if (dispatch) onEnter(from, to);
    return true;
  };
  /** A field of points has no lists within its points. */
  const inLists =
    (command: Command): Command =>
    (state, dispatch, view) =>
      mayList(wishes()) && command(state, dispatch, view);
  const backspace: Command = (state, dispatch, view) =>
    deleteSelection(state, dispatch) ||
    inLists(leaveList)(state, dispatch, view) ||
    wanted(({ onBackspace }, at) => (at === 0 ? onBackspace : undefined))(state, dispatch, view);
  return keydownHandler({
    'Mod-b': toggleMark(schema.marks.bold),
    'Mod-i': toggleMark(schema.marks.italic),
    'Mod-k': () => {
      link();
      return true;
    },
    'Mod-Shift-8': inLists(toggleList),
    'Mod-a': selectAll,
    Enter: enter,
    'Shift-Enter': newLine,
    Backspace: backspace,
    'Mod-Backspace': deleteSelection,
    Delete: deleteSelection,
    'Alt-ArrowUp': wanted(({ onMove }) => onMove && (() => onMove(-1))),
    'Alt-ArrowDown': wanted(({ onMove }) => onMove && (() => onMove(1))),
  });
}

export function mayList({ onEnter }: RichKeys): boolean {
  return onEnter === undefined;
}
