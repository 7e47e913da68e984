import { type EditorState, EditorState as States, TextSelection } from 'prosemirror-state';
import { EditorView } from 'prosemirror-view';
import { type RefObject, useLayoutEffect, useRef, useState } from 'react';
import type { Rich } from '../../shared/resume';
import { changedBetween } from './changed-between';
import { keysOf } from './keys';
import { isList, SIGN } from './lists';
import { linesOfHtml, linesOfText } from './pasted';
import type { RichTextProps } from './rich-text-props';
import { docOf, nodesOf, richOf, schema } from './schema';

/** Sent to a rich field: the caret goes to the character that `detail` counts, -1 for the end. */
export const CARET_EVENT = 'galley:caret';

/** Marks of what is selected; absent while nothing is. */
export interface SelectedMarks {
  readonly bold: boolean;
  readonly italic: boolean;
  readonly link: boolean;
  readonly list: boolean;
}

/** A ProseMirror view in `host`: React gives it text and takes it, and draws nothing of it. */
export function useRichView(
  host: RefObject<HTMLDivElement | null>,
  props: RichTextProps,
  askLink: () => void,
) {
  const view = useRef<EditorView>(undefined);
  const latest = useRef({ props, askLink });
  /** The text that the view shows: given to it, or typed into it. */
  const known = useRef<Rich>(props.value);
  const [marks, setMarks] = useState<SelectedMarks>();

  useLayoutEffect(() => {
    latest.current = { props, askLink };
  });
  useLayoutEffect(() => {
    if (!host.current) return;
    const made = new EditorView(
      { mount: host.current },
      {
        state: States.create({ doc: docOf(known.current), schema }),
        attributes: () => attributesOf(latest.current.props),
        handleKeyDown: keysOf(
          () => latest.current.props.keys ?? {},
          () => latest.current.askLink(),
        ),
        handlePaste: (editor, event) => pasted(editor, event, latest.current.props),
        handleDrop: (_view, event) => event.dataTransfer?.types.includes('text/html') ?? false,
        handleDOMEvents: {
          focus: () => latest.current.props.onFocus(),
          blur: () => latest.current.props.onBlur(),
          [CARET_EVENT]: (editor: EditorView, event: Event) => {
            const end = editor.state.doc.content.size;
            const at = event instanceof CustomEvent && event.detail >= 0 ? Number(event.detail) : end;
            const caret = TextSelection.create(editor.state.doc, Math.min(at, end));
            editor.dispatch(editor.state.tr.setSelection(caret));
          },
        },
        dispatchTransaction(change) {
          const state = made.state.apply(change);
          made.updateState(state);
          setMarks((before) => sameMarks(before, marksIn(state)));
          if (!change.docChanged || change.getMeta('given')) return;
          known.current = richOf(state.doc);
          latest.current.props.onChange(known.current);
        },
      },
    );
    view.current = made;
    return () => made.destroy();
  }, [host]);

  const { label, pointer, value } = props;
  useLayoutEffect(() => {
    const editor = view.current;
    if (!editor || value === known.current) return;
    known.current = value;
    const change = changedBetween(editor.state.doc, docOf(value));
    if (change) {
      const { from, to, nodes } = change;
      editor.dispatch(editor.state.tr.replaceWith(from, to, nodes).setMeta('given', true));
    }
  }, [value]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: they are what the attributes are made of.
  useLayoutEffect(() => view.current?.setProps({}), [label, pointer]);
  return { view, marks };
}

function attributesOf({ label, pointer }: RichTextProps): Record<string, string> {
  return {
    role: 'textbox',
    class: 'input rich',
    'aria-label': label,
    'aria-multiline': 'true',
    'data-pointer': pointer,
    'data-rich': '',
  };
}

/** Lines of their own become items where the field is one of a list, else lines of this text. */
function pasted(editor: EditorView, event: ClipboardEvent, { keys }: RichTextProps): boolean {
  const html = event.clipboardData?.getData('text/html') ?? '';
  const text = event.clipboardData?.getData('text/plain') ?? '';
  const lines =
    html === '' ? linesOfText(text) : linesOfHtml(new DOMParser().parseFromString(html, 'text/html').body);
  const { from, to } = editor.state.selection;
  if (lines.length > 1 && keys?.onLines) {
    keys.onLines(
      lines.map(({ runs }) => runs),
      from,
      to,
    );
    return true;
  }
  const isWithin = !/(?:^|\n)$/.test(editor.state.doc.textContent.slice(0, from));
  const runs = lines.flatMap(({ runs: words, isPoint }, index) => {
    const begins = isPoint && lines.length > 1;
    const ends = index > 0 || (begins && isWithin);
    return [...(ends ? [{ text: '\n' }] : []), ...(begins ? [{ text: SIGN }] : []), ...words];
  });
  const change = editor.state.tr.replaceWith(from, to, nodesOf(runs));
  editor.dispatch(change.scrollIntoView().setMeta('paste', true));
  return true;
}

function marksIn(state: EditorState): SelectedMarks | undefined {
  const { selection, doc } = state;
  const { from, to, empty } = selection;
  if (empty) return undefined;
  const has = (name: 'bold' | 'italic' | 'link') => doc.rangeHasMark(from, to, schema.marks[name]);
  return { bold: has('bold'), italic: has('italic'), link: has('link'), list: isList(state) };
}

function sameMarks(before: SelectedMarks | undefined, now: SelectedMarks | undefined) {
  const names = ['bold', 'italic', 'link', 'list'] as const;
  return before && now && names.every((name) => before[name] === now[name]) ? before : now;
}
