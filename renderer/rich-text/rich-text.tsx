import { useRef, useState } from 'react';
import type { Run } from '../../shared/blocks';
import type { Rich } from '../../shared/resume';
import { mayList } from './keys';
import { LinkBox } from './link-box';
import { type LinkPlace, linkPlace, typedHref } from './links';
import { toggleList } from './lists';
import { MarksBar } from './marks-bar';
import { schema } from './schema';
import { useRichView } from './use-rich-view';

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

export interface RichTextProps {
  readonly label: string;
  readonly pointer: string;
  readonly value: Rich;
  readonly onChange: (rich: Rich) => void;
  readonly onFocus: () => void;
  readonly onBlur: () => void;
  readonly keys?: RichKeys;
}

/** Text with bold, italic and links, as inline Markdown outside and as it looks inside. */
export function RichText(props: RichTextProps) {
  const host = useRef<HTMLDivElement>(null);
  const [link, setLink] = useState<LinkPlace>();
  const askLink = () => setLink(view.current && linkPlace(view.current.state));
  const { view, marks } = useRichView(host, props, askLink);

  const toggle = (name: 'bold' | 'italic') => {
    const editor = view.current;
    if (!editor) return;
    const { from, to } = editor.state.selection;
    const mark = schema.marks[name];
    const { tr } = editor.state;
    editor.dispatch(marks?.[name] ? tr.removeMark(from, to, mark) : tr.addMark(from, to, mark.create()));
  };
  const list = () => {
    const editor = view.current;
    if (editor) toggleList(editor.state, editor.dispatch, editor);
  };
  const setHref = (typed: string) => {
    const editor = view.current;
    if (editor && link) {
      const change = editor.state.tr.removeMark(link.from, link.to, schema.marks.link);
      const href = typedHref(typed);
      if (href !== '') change.addMark(link.from, link.to, schema.marks.link.create({ href }));
      editor.dispatch(change);
    }
    closeLink();
  };
  const closeLink = () => {
    setLink(undefined);
    view.current?.focus();
  };
  return (
    <div className="rich-text">
      <div ref={host} />
      {marks && (
        <MarksBar
          marks={marks}
          onToggle={toggle}
          onLink={askLink}
          onList={mayList(props.keys ?? {}) ? list : undefined}
        />
      )}
      {link && <LinkBox place={host} href={link.href} onSet={setHref} onClose={closeLink} />}
    </div>
  );
}
