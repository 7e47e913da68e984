import { useRef, useState } from 'react';
import { mayList } from './keys';
import { LinkBox } from './link-box';
import { type LinkPlace, linkPlace, typedHref } from './links';
import { toggleList } from './lists';
import { MarksBar } from './marks-bar';
import type { RichTextProps } from './rich-text-props';
import { schema } from './schema';
import { useRichView } from './use-rich-view';

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
