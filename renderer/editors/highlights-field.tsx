import { memo, useCallback } from 'react';
import type { Highlight } from '../../shared/resume';
import { useTools } from '../app-context';
import { WORDING } from '../wording';
import { AddButton } from './add-button';
import { useDocumentId } from './editor-context';
import { HighlightRows } from './highlight-rows';

interface HighlightsFieldProps {
  readonly label: string;
  /** Of the list. */
  readonly pointer: string;
  readonly items: readonly Highlight[];
}

/** A list of points in one box, each a line to write in. */
export const HighlightsField = memo(function HighlightsField({
  label,
  pointer,
  items,
}: HighlightsFieldProps) {
  const { actions } = useTools();
  const id = useDocumentId();
  const count = items.length;
  const add = useCallback(() => {
    actions.insertItem(id, pointer, count, { text: '' });
    actions.goToField(`${pointer}/${count}/text`);
  }, [actions, id, pointer, count]);
  return (
    <fieldset className="field highlights">
      <legend>{label}</legend>
      {count > 0 && (
        <div className="highlight-box">
          <HighlightRows label={label} pointer={pointer} items={items} />
        </div>
      )}
      <AddButton label={WORDING.addItem} onPress={add} />
    </fieldset>
  );
});
