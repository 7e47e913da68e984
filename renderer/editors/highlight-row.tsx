import { X } from 'lucide-react';
import { type KeyboardEvent, memo } from 'react';
import { TextField as AriaTextField } from 'react-aria-components';
import type { Highlight } from '../../shared/resume';
import { useTools } from '../app-context';
import { IconButton } from '../components/icon-button';
import { WORDING } from '../wording';
import { useDocumentId } from './editor-context';
import { GrowingText } from './growing-text';
import { useField } from './use-field';

interface HighlightRowProps {
  readonly label: string;
  readonly list: string;
  readonly index: number;
  readonly item: Highlight;
}

/** One point. Enter starts the next, Backspace in an empty one goes back, Alt and an arrow moves it. */
export const HighlightRow = memo(function HighlightRow({ label, list, index, item }: HighlightRowProps) {
  const { actions } = useTools();
  const id = useDocumentId();
  const own = `${list}/${index}`;
  const pointer = `${own}/text`;
  const { set, onFocus, onBlur } = useField(pointer);
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Enter' && !event.shiftKey && !event.nativeEvent.isComposing) {
      event.preventDefault();
      actions.insertItem(id, list, index + 1, { text: '' });
      actions.goToField(`${list}/${index + 1}/text`);
    } else if (event.key === 'Backspace' && item.text === '' && !item.children?.length) {
      event.preventDefault();
      actions.removeItem(id, own);
      if (index > 0) actions.goToField(`${list}/${index - 1}/text`);
    } else if (event.altKey && (event.key === 'ArrowUp' || event.key === 'ArrowDown')) {
      event.preventDefault();
      const by = event.key === 'ArrowUp' ? -1 : 1;
      actions.moveItem(id, own, by);
      actions.goToField(`${list}/${Math.max(index + by, 0)}/text`);
    }
  };
  return (
    <div className="highlight-row">
      <AriaTextField aria-label={label} value={item.text} onChange={set} onFocus={onFocus} onBlur={onBlur}>
        <GrowingText value={item.text} pointer={pointer} onKeyDown={onKeyDown} />
      </AriaTextField>
      <IconButton
        small
        icon={X}
        label={WORDING.removeNamed(label)}
        onPress={() => actions.removeItem(id, own)}
      />
    </div>
  );
});
