import { memo } from 'react';
import type { Highlight } from '../../shared/resume';
import { useTools } from '../app-context';
import type { RichKeys } from '../rich-text/keys';
import { RichText } from '../rich-text/rich-text';
import { useDocumentId } from './editor-context';
import { RemoveButton } from './remove-button';
import { useField } from './use-field';

interface HighlightRowProps {
  readonly label: string;
  readonly list: string;
  readonly index: number;
  readonly item: Highlight;
}

/**
 * One point. Enter parts it in two, Backspace at its start joins it to the one before, Alt and an arrow moves
 * it; each line of what is pasted is a point.
 */
export const HighlightRow = memo(function HighlightRow({ label, list, index, item }: HighlightRowProps) {
  const { actions } = useTools();
  const id = useDocumentId();
  const own = `${list}/${index}`;
  const pointer = `${own}/text`;
  const { set, onFocus, onBlur } = useField(pointer);
  const keys: RichKeys = {
    onEnter: (from, to) => actions.splitHighlight(id, own, from, to),
    onBackspace: () => actions.joinHighlight(id, own),
    onLines: (lines, from, to) => actions.pasteHighlights(id, own, lines, from, to),
    onMove(by) {
      actions.moveItem(id, own, by);
      actions.goToField(`${list}/${Math.max(index + by, 0)}/text`);
    },
  };
  return (
    <div className="highlight-row">
      <RichText
        label={label}
        pointer={pointer}
        value={item.text}
        onChange={set}
        onFocus={onFocus}
        onBlur={onBlur}
        keys={keys}
      />
      <RemoveButton pointer={own} name={label} />
    </div>
  );
});
