import { memo } from 'react';
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
  const add = () => {
    actions.insertItem(id, pointer, items.length, { text: '' });
    actions.goToField(`${pointer}/${items.length}/text`);
  };
  return (
    <fieldset className="field highlights">
      <legend>{label}</legend>
      {items.length > 0 && (
        <div className="highlight-box">
          <HighlightRows label={label} pointer={pointer} items={items} />
        </div>
      )}
      <AddButton label={WORDING.addItem} onPress={add} />
    </fieldset>
  );
});
