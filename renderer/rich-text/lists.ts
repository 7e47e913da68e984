/** Lists in running text: lines that begin with a sign (shared/list-lines.ts), as the page makes points of them. */
import type { Command, EditorState } from 'prosemirror-state';
import { pointSign } from '../../shared/list-lines';
import { schema } from './schema';

/** What is written before a new point. */
export const SIGN = '- ';

interface Line {
  /** Of its first character. */
  readonly start: number;
  readonly text: string;
}

/** The lines that the selection touches; of several, those with words. */
function selectedLines({ doc, selection: { from, to } }: EditorState): Line[] {
  const lines: Line[] = [];
  let start = 0;
  for (const text of doc.textContent.split('\n')) {
    if (start <= to && start + text.length >= from) lines.push({ start, text });
    start += text.length + 1;
  }
  return lines.length === 1 ? lines : lines.filter(({ text }) => text.trim() !== '');
}

export function isList(state: EditorState): boolean {
  const lines = selectedLines(state);
  return lines.length > 0 && lines.every(({ text }) => pointSign(text) !== '');
}

/** Makes points of lines, and lines of points. */
export const toggleList: Command = (state, dispatch) => {
  const change = state.tr;
  const wasList = isList(state);
  // From the last, for what stands before it stays where it is.
  for (const { start, text } of selectedLines(state).reverse()) {
    const sign = pointSign(text);
    if (wasList) change.delete(start, start + sign.length);
    else if (sign === '') change.insert(start, schema.text(SIGN));
  }
  dispatch?.(change.scrollIntoView());
  return true;
};

/** The next point of a list; in a point without words, the end of the list. */
export const nextPoint: Command = (state, dispatch) => {
  const found = pointAtCaret(state);
  if (!found) return false;
  const { line, sign } = found;
  const end = line.start + line.text.length;
  const change =
    line.text.trim() === sign.trim() ? state.tr.delete(line.start, end) : state.tr.insertText(`\n${sign}`);
  dispatch?.(change.scrollIntoView());
  return true;
};

/** A point whose first character the caret stands before is a line again. */
export const leaveList: Command = (state, dispatch) => {
  const found = pointAtCaret(state);
  if (!found || state.selection.from > found.line.start + found.sign.length) return false;
  dispatch?.(state.tr.delete(found.line.start, found.line.start + found.sign.length));
  return true;
};

function pointAtCaret(state: EditorState): { readonly line: Line; readonly sign: string } | undefined {
  const [line] = state.selection.empty ? selectedLines(state) : [];
  const sign = pointSign(line?.text ?? '');
  return line && sign !== '' && state.selection.from >= line.start + sign.length ? { line, sign } : undefined;
}
